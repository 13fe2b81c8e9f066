using System.Collections.Immutable;
using PrintLayout.Layout.Context;
using PrintLayout.Production.Faces;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Press;
using PrintLayout.Production.Writers;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Production.Batch;

/// <summary>What a run is asked for: which pages of which editions, in which formats, where to, and how.</summary>
/// <param name="Editions">The editions in order.</param>
/// <param name="Output">Where the files go.</param>
/// <param name="Writers">The formats.</param>
/// <param name="Fonts">Font manifest for projects that name none, and folders of further faces.</param>
internal sealed record BatchRequest(
    ImmutableArray<EditionInput> Editions, OutputPattern Output, ImmutableArray<IPageFileWriter> Writers, FontLocations Fonts)
{
    /// <summary>How pages are shared out over files that hold several.</summary>
    public PdfGrouping Grouping { get; init; }

    /// <summary>Which pages; all unless given.</summary>
    public PageSelection Pages { get; init; } = PageSelection.All;

    /// <summary>Which share of the pages; all unless given.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>The units that are made; null when the share says it.</summary>
    public UnitSet? Units { get; init; }

    /// <summary>Values in place of those in the edition files.</summary>
    public EditionSettings? Settings { get; init; }

    /// <summary>Printer's marks round the pages; null for none.</summary>
    public PrinterMarks? Marks { get; init; }

    /// <summary>Whether press files are written only of pages that are signed as they are.</summary>
    public bool SignedOnly { get; init; }

    /// <summary>Limits on the input and on the work.</summary>
    public LayoutLimits Limits { get; init; } = LayoutLimits.Default;

    /// <summary>Number of workers; at least 1.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Whether no page is started any more once one has failed.</summary>
    public bool FailFast { get; init; }

    /// <summary>Whether pages are rendered again though nothing has changed.</summary>
    public bool Force { get; init; }

    /// <summary>
    /// Whether the files are saved. If not, they are made in memory for what is found in them, may share paths, and no record is kept; a
    /// sound page is <see cref="PageStatus.Ok"/> without files.
    /// </summary>
    public bool SavesFiles { get; init; } = true;

    /// <summary>
    /// What stands for the program in the record of a page: when it changes, every page is rendered again. Null for a run that keeps no
    /// records and renders everything.
    /// </summary>
    public string? Program { get; init; }
}
