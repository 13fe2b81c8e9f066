using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Outcomes;

/// <summary>
/// What became of a page of a run: all that a report needs, and nothing of the page itself, so that a run of any length stays small.
/// </summary>
/// <param name="Edition">Index of its edition in the run.</param>
/// <param name="Index">Its place in the edition, from 0.</param>
/// <param name="Page">Its name.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Files">Its files; a file of several pages is listed by each.</param>
/// <param name="Diagnostics">What was found, also when it was found in an earlier run.</param>
public sealed record PageOutcome(
    int Edition, int Index, string Page, PageStatus Verdict, ImmutableArray<WrittenFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Times by stage; empty for a page that was not rendered.</summary>
    public ImmutableArray<StageTime> Times { get; init; } = [];

    /// <summary>
    /// Files of a page that was not written which are there all the same, as an earlier run left them: they do not show this state of it.
    /// </summary>
    public ImmutableArray<string> Stale { get; init; } = [];

    /// <summary>The files that it depends on, as full paths, there or not.</summary>
    public ImmutableArray<string> Inputs { get; init; } = [];

    /// <summary>What the layout came to, as members of a JSON object (UTF-8); empty for a page that was never made up.</summary>
    public ReadOnlyMemory<byte> Layout { get; init; }

    /// <summary>The short of it, for people; null for a page that was never made up.</summary>
    public PageNumbers? Numbers { get; init; }

    /// <summary>Wall time of all its stages, in milliseconds.</summary>
    public double Milliseconds => Times.Sum(time => time.Milliseconds);
}
