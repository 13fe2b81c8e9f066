using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Context;
using PrintLayout.Pdf.Standards;
using PrintLayout.Production.Batch;
using PrintLayout.Production.Faces;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Press;
using PrintLayout.Production.Writers;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Cli;

/// <summary>What one call of <c>render</c> was asked for.</summary>
/// <param name="Inputs">Edition files, folders and patterns.</param>
/// <param name="Output">Folder or pattern of the output.</param>
/// <param name="Ppi">Resolution of PNG proofs.</param>
/// <param name="Fonts">Font manifest for projects that name none, and folders of further faces.</param>
internal sealed record RenderSettings(ImmutableArray<string> Inputs, string Output, int Ppi, FontLocations Fonts)
{
    /// <summary>Folder of the output when none is named.</summary>
    public const string DefaultOutput = "out";

    /// <summary>The formats, in the order in which they are written.</summary>
    public ImmutableArray<string> Formats { get; init; } = ["pdf", "png"];

    /// <summary>Which pages.</summary>
    public PageSelection Pages { get; init; } = PageSelection.All;

    /// <summary>Values in place of those in the edition files, as <c>key=value</c>.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>Which share of the pages.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Number of workers.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Whether pages are rendered again though nothing has changed.</summary>
    public bool Force { get; init; }

    /// <summary>Whether records of what was rendered are used and kept.</summary>
    public bool KeepsRecords { get; init; } = true;

    /// <summary>Whether no page is begun any more once one has failed.</summary>
    public bool FailFast { get; init; }

    /// <summary>Whether warnings alone end the run with a code of their own.</summary>
    public bool FailOnWarning { get; init; }

    /// <summary>Limits on the input and the work.</summary>
    public LayoutLimits Limits { get; init; } = LayoutLimits.Default;

    /// <summary>Where to list what the files depend on; null for nowhere.</summary>
    public DependencyRequest? Dependencies { get; init; }

    /// <summary>How the run is told.</summary>
    public MessageSettings Messages { get; init; } = new();

    /// <summary>Name of a writer that not everyone has, whose documents are written too; null for none.</summary>
    public string? DocumentWriter { get; init; }

    /// <summary>What proofs show.</summary>
    public ProofSettings Proof { get; init; } = new();

    /// <summary>The press standard of the PDF files.</summary>
    public PdfStandard Standard { get; init; } = PdfStandard.X4;

    /// <summary>The plant's own profile; null for the bundled newsprint.</summary>
    public string? Icc { get; init; }

    /// <summary>Name of the output condition; null for that of the profile.</summary>
    public string? Condition { get; init; }

    /// <summary>How pages are shared out over PDF files.</summary>
    public PdfGrouping Grouping { get; init; }

    /// <summary>Whether printer's marks are set round the page.</summary>
    public bool Marks { get; init; }

    /// <summary>Whether PDF files carry their logical structure.</summary>
    public bool Tagged { get; init; }

    /// <summary>Whether type in PDF files is drawn as outlines.</summary>
    public bool OutlineText { get; init; }

    /// <summary>Whether PDF files are laid out for people.</summary>
    public bool Pretty { get; init; }

    /// <summary>Whether PDF files are read back and held against their standard before they get their names.</summary>
    public bool Preflight { get; init; } = true;

    /// <summary>The instant of SOURCE_DATE_EPOCH, UTC; null for midnight of the edition's day.</summary>
    public DateTime? SourceDate { get; init; }

    /// <summary>What is wrong when no edition of a run has a page that was asked for; null when one has, or when nobody can say.</summary>
    /// <param name="run">What became of the run.</param>
    public Diagnostic? MissedPages(BatchOutcome run) =>
        Pages == PageSelection.All || !Shard.IsWhole || run.IsStopped || run.Editions.IsEmpty || run.Pages.Any() || run.Diagnostics.Any()
            ? null
            : Diagnostic.Error(DiagnosticCodes.NoEdition, SourceSpan.None, "no edition has a page that --pages names", "name pages as the edition file does, or by their number");

    /// <summary>The run that was asked for.</summary>
    /// <param name="editions">The editions that were found.</param>
    /// <param name="pattern">Where files go.</param>
    /// <param name="writers">The formats.</param>
    public BatchRequest ToRequest(ImmutableArray<EditionInput> editions, OutputPattern pattern, ImmutableArray<IPageFileWriter> writers) => new(editions, pattern, writers, Fonts)
    {
        Grouping = Grouping,
        Pages = Pages,
        Shard = Shard,
        Settings = Values.IsEmpty ? null : new EditionSettings(Values),
        Marks = Marks ? new PrinterMarks(SourceDate) : null,
        Limits = Limits,
        Jobs = Jobs,
        FailFast = FailFast,
        Force = Force,
        Program = KeepsRecords ? ProgramIdentity.Of() : null,
    };
}
