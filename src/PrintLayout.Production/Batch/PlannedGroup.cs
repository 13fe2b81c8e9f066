using System.Collections.Immutable;
using PrintLayout.Production.Records;
using PrintLayout.Production.Writers;

namespace PrintLayout.Production.Batch;

/// <summary>A file of several pages.</summary>
/// <param name="Writer">Who writes it.</param>
/// <param name="Path">Where.</param>
/// <param name="Pages">Names of its pages in order.</param>
/// <param name="Work">Names its record.</param>
/// <param name="Record">Its record when nothing has changed; null when it is to be written.</param>
internal sealed record PlannedGroup(
    IDocumentFileWriter Writer, string Path, ImmutableArray<string> Pages, RecordedWork Work, WorkRecord? Record);
