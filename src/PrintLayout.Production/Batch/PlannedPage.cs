using System.Collections.Immutable;
using PrintLayout.Plan.Editions;
using PrintLayout.Production.Records;

namespace PrintLayout.Production.Batch;

/// <summary>A page of a run: what is to be written for it, and what an earlier run wrote.</summary>
/// <param name="Page">The page.</param>
/// <param name="Index">Its place in the edition.</param>
/// <param name="Files">The files that hold only this page.</param>
/// <param name="Work">Names the record of these files.</param>
/// <param name="Record">The record when nothing has changed; null when they are to be written.</param>
internal sealed record PlannedPage(EditionPage Page, int Index, ImmutableArray<PlannedFile> Files, RecordedWork Work, WorkRecord? Record)
{
    public string Name => Page.Name.Value;
}
