using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Batch;

/// <summary>What became of a page.</summary>
public enum PageVerdict
{
    /// <summary>All its files were written.</summary>
    Ok,

    /// <summary>Nothing it depends on has changed; its files stand as they are.</summary>
    Unchanged,

    /// <summary>It has errors; files of it that stood there before stay as they were.</summary>
    Failed,

    /// <summary>The run was stopped before it was done.</summary>
    Dropped,
}

/// <summary>A file that was written for a page, or stands unchanged.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its digest, lower-case hexadecimal.</param>
public sealed record WrittenFile(string Path, long Bytes, string Sha256);

/// <summary>What became of a page of a run: all that a report needs, and nothing of the page itself, so that a run of any length stays small.</summary>
/// <param name="Edition">Index of its edition in the run.</param>
/// <param name="Index">Its place in the edition, from 0.</param>
/// <param name="Page">Its name.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Files">Its files; a file of several pages is listed by each.</param>
/// <param name="Diagnostics">What was found, also when it was found in an earlier run.</param>
public sealed record PageOutcome(
    int Edition, int Index, string Page, PageVerdict Verdict, ImmutableArray<WrittenFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Times by stage; empty for a page that was not rendered.</summary>
    public ImmutableArray<StageTime> Times { get; init; } = [];

    /// <summary>The files that it depends on, as full paths, there or not.</summary>
    public ImmutableArray<string> Inputs { get; init; } = [];

    /// <summary>What the layout came to, as members of a JSON object (UTF-8); empty for a page that was never made up.</summary>
    public ReadOnlyMemory<byte> Layout { get; init; }

    /// <summary>The short of it, for people; null for a page that was never made up.</summary>
    public PageNumbers? Numbers { get; init; }

    /// <summary>Wall time of all its stages, in milliseconds.</summary>
    public double Milliseconds => Times.Sum(time => time.Milliseconds);
}

/// <summary>The numbers of a page that people look at first.</summary>
/// <param name="Stories">Modules on it.</param>
/// <param name="Lines">Lines set.</param>
/// <param name="Overset">Lines that did not fit.</param>
/// <param name="Underset">Rows left empty.</param>
/// <param name="WorstLine">Where its worst line stands, with its text; empty when no line gapes.</param>
/// <param name="WorstOpening">How far the gaps of that line are open, in thousandths of an em.</param>
public sealed record PageNumbers(int Stories, int Lines, int Overset, int Underset, string WorstLine, int WorstOpening);

/// <summary>What became of an edition of a run.</summary>
/// <param name="Input">The edition as the run names it.</param>
/// <param name="Paper">Name of the paper; empty when the edition could not be read.</param>
/// <param name="Date">Day of issue; null when the edition could not be read.</param>
/// <param name="Diagnostics">What was found about the edition as a whole.</param>
/// <param name="Pages">Its pages that belong to the run, in order.</param>
public sealed record EditionOutcome(
    EditionInput Input, string Paper, DateOnly? Date, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<PageOutcome> Pages)
{
    /// <summary>The files that it depends on as a whole, there or not.</summary>
    public ImmutableArray<string> Inputs { get; init; } = [];
}

/// <summary>What became of a run.</summary>
/// <param name="Editions">Its editions in order.</param>
/// <param name="Milliseconds">Wall time.</param>
/// <param name="IsStopped">Whether it was stopped before its end.</param>
public sealed record BatchOutcome(ImmutableArray<EditionOutcome> Editions, double Milliseconds, bool IsStopped)
{
    /// <summary>All pages.</summary>
    public IEnumerable<PageOutcome> Pages => Editions.SelectMany(edition => edition.Pages);

    /// <summary>All findings: of each edition, then of its pages.</summary>
    public IEnumerable<Diagnostic> Diagnostics =>
        Editions.SelectMany(edition => edition.Diagnostics.Concat(edition.Pages.SelectMany(page => page.Diagnostics)));
}

/// <summary>Is told what happens in a run. Calls come one at a time, from any worker.</summary>
public interface IBatchObserver
{
    /// <summary>An edition was opened.</summary>
    /// <param name="input">The edition.</param>
    /// <param name="pages">How many of its pages belong to the run.</param>
    /// <param name="diagnostics">What was found about it.</param>
    void Opened(EditionInput input, int pages, ImmutableArray<Diagnostic> diagnostics);

    /// <summary>A page is done.</summary>
    /// <param name="input">Its edition.</param>
    /// <param name="page">What became of it.</param>
    void Done(EditionInput input, PageOutcome page);
}
