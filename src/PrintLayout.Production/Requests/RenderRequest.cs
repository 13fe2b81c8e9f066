using System.Collections.Immutable;
using PrintLayout.Pdf.Images;
using PrintLayout.Pdf.Standards;
using PrintLayout.Production.Faces;
using PrintLayout.Production.House;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Press;
using PrintLayout.Sources;

namespace PrintLayout.Production.Requests;

/// <summary>What a rendering is asked for: which pages of which editions, in which formats, where to, and how.</summary>
/// <param name="Inputs">Edition files, folders and patterns.</param>
/// <param name="Output">Folder or pattern of the output.</param>
/// <param name="Ppi">Resolution of PNG proofs and of plates, in pixels per inch.</param>
/// <param name="Fonts">Font manifest for projects that name none, and folders of further faces.</param>
public sealed record RenderRequest(ImmutableArray<string> Inputs, string Output, int Ppi, FontLocations Fonts)
{
    /// <summary>Folder of the output when none is named.</summary>
    public const string DefaultOutput = "out";

    /// <summary>Resolution of proofs, in pixels per inch, when none is named.</summary>
    public const int DefaultPpi = 150;

    /// <summary>Asks for PDF and PNG of all pages of an edition, with the faces that come with the library.</summary>
    /// <param name="input">An edition file, a folder or a pattern.</param>
    /// <param name="output">Folder or pattern of the output.</param>
    public RenderRequest(string input, string output = DefaultOutput)
        : this([input], output, DefaultPpi, new FontLocations(BundledFiles.Fonts))
    {
    }

    /// <summary>The formats that there are.</summary>
    public static ImmutableArray<string> KnownFormats { get; } = ["pdf", "png", "svg", "json", "sep"];

    /// <summary>The formats, some of <see cref="KnownFormats"/>, in the order in which they are written.</summary>
    public ImmutableArray<string> Formats { get; init; } = ["pdf", "png"];

    /// <summary>Which pages.</summary>
    public PageSelection Pages { get; init; } = PageSelection.All;

    /// <summary>Values in place of those in the edition files, as <c>key=value</c>.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>Which share of the pages.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>The units of a plan that are made; null for all. With <see cref="Shard"/> a share of them by cost.</summary>
    public UnitSelection? Units { get; init; }

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

    /// <summary>Where to write a trace of all stages, for ui.perfetto.dev; null for none.</summary>
    public string? Timings { get; init; }

    /// <summary>Whether <c>report.json</c> is written beside the pages.</summary>
    public bool WritesReport { get; init; } = true;

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

    /// <summary>Pixels per inch that images keep in PDF files at their size on the page; 0 to keep all.</summary>
    public int ImagePpi { get; init; } = PdfImageOptions.DefaultPpi;

    /// <summary>Whether CMYK images of other presses are converted to this one; null for what the house style says.</summary>
    public bool? ConvertsCmyk { get; init; }

    /// <summary>Quality, 1 to 100, of JPEG pictures that are coded again for PDF files; 0 to pack them without loss.</summary>
    public int JpegQuality { get; init; } = PdfImageOptions.DefaultJpegQuality;

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

    /// <summary>
    /// Whether press files are written only of pages that are signed as they are; the <c>signed</c> of the project file asks for the same.
    /// </summary>
    public bool SignedOnly { get; init; }

    /// <summary>The instant of SOURCE_DATE_EPOCH, UTC; null for midnight of the edition's day.</summary>
    public DateTime? SourceDate { get; init; }
}
