using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Preflight.Findings;

/// <summary>
/// All rules. A code never changes its meaning. PL60xx are about the file, PL61xx its metadata, PL62xx the output intent, PL63xx pages and
/// what a press cannot print. PL64xx are about transparency, PL65xx fonts, PL66xx colour spaces, PL67xx ink, type and rules, PL68xx images,
/// PL69xx what newspapers ask of what comes to them.
/// </summary>
/// <remarks>
/// The text of ISO 15930 was not available: its parts are named without clause numbers, as in docs/pdfx.md. Numbers with § are sections
/// of ISO 32000-1.
/// </remarks>
internal static partial class PreflightRules
{
    private const string BothX = "ISO 15930-4, -7";
    private const string OnlyX4 = "ISO 15930-7";
    private const string OnlyX1a = "ISO 15930-4";
    private const string Press = "ISO 12647-3 and newspaper practice";

    /// <summary>The file can be read.</summary>
    public static readonly PreflightRule Readable = All(
        "PL6001", "The file is a PDF that can be read", "§7.5", "write the file again with its program");

    /// <summary>Header version.</summary>
    public static readonly PreflightRule Header = X(
        "PL6002", "The header says 1.6 or less (X-4), 1.3 or 1.4 (X-1a)",
        $"{BothX}; §7.5.2", "export in the version that the standard is built on");

    /// <summary>Trailer ID.</summary>
    public static readonly PreflightRule FileId = X(
        "PL6003", "The trailer has an ID", $"{BothX}; §14.4", "export again; every press program writes one");

    /// <summary>Encryption.</summary>
    public static readonly PreflightRule Encryption = All(
        "PL6004", "The file is not encrypted", $"{BothX}; §7.6", "take the password and the restrictions off");

    /// <summary>Object streams under X-1a.</summary>
    public static readonly PreflightRule PackedObjects = X1aOnly(
        "PL6005", "No object streams and no cross-reference streams", $"{OnlyX1a}; §7.5.7, §7.5.8", "export as PDF 1.4");

    /// <summary>Content that can be followed.</summary>
    public static readonly PreflightRule Content = All(
        "PL6006", "Page content follows the syntax: known operators, operands that fit, q and Q in pairs, named resources there",
        "§7.8.2, §8.4.2",
        "a press may stop here or draw something else: export again");

    /// <summary>Limits.</summary>
    public static readonly PreflightRule Limits = All(
        "PL6007", "The file stays within the limits of this program",
        "our own", "take it apart; what lies behind the limit was not checked");

    /// <summary>Places of objects.</summary>
    public static readonly PreflightRule Places = new(
        "PL6008", "Header, table of objects and objects are where they should be, streams as long as they say, objects of the syntax",
        "§7.3.8, §7.5", DiagnosticSeverity.Error, DiagnosticSeverity.Error, DiagnosticSeverity.Warning,
        "programs that read it have to guess: export again");

    /// <summary>What is not on plates.</summary>
    public static readonly PreflightRule NotSeparated = new(
        "PL6009", "All of the page can be drawn on plates, so that its inks can be summed",
        "our own", DiagnosticSeverity.Warning, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning,
        "the sum of inks leaves it out: look at it on the plant's own plates");

    /// <summary>Info entries.</summary>
    public static readonly PreflightRule InfoEntries = X(
        "PL6101", "Info has Title, CreationDate and ModDate", $"{BothX}; §14.3.3", "give the document a title and export again");

    /// <summary>Version key of the standard.</summary>
    public static readonly PreflightRule StandardVersion = X(
        "PL6102", "GTS_PDFXVersion names the standard: in XMP PDF/X-4, in Info PDF/X-1a:2003 or :2001",
        BothX, "export to the standard asked for, or choose the other with --profile");

    /// <summary>Trapped.</summary>
    public static readonly PreflightRule Trapped = X(
        "PL6103", "Trapped is there (X-1a: in Info) and True or False, never Unknown", $"{BothX}; §14.11.6",
        "set it to False unless the file holds traps");

    /// <summary>XMP.</summary>
    public static readonly PreflightRule Xmp = new(
        "PL6104", "XMP is well formed and, in X-4, there with title, dates, Trapped, DocumentID, VersionID, RenditionClass",
        $"{OnlyX4}; ISO 16684-1",
        DiagnosticSeverity.Error, DiagnosticSeverity.Error, null, "export again with metadata");

    /// <summary>Info and XMP agree.</summary>
    public static readonly PreflightRule MetadataAgree = X(
        "PL6105", "Info and XMP say the same", BothX, "some program changed one and not the other: export again");

    /// <summary>The output intent.</summary>
    public static readonly PreflightRule OutputIntent = X(
        "PL6201", "Exactly one output intent of GTS_PDFX", $"{BothX}; §14.11.5", "name the printing condition when exporting");

    /// <summary>Keys of the intent.</summary>
    public static readonly PreflightRule OutputCondition = X(
        "PL6202", "The intent has OutputConditionIdentifier, and Info when the condition is in no registry",
        $"{BothX}; §14.11.5", "name the printing condition");

    /// <summary>The intent's profile is there.</summary>
    public static readonly PreflightRule OutputProfile = X(
        "PL6203", "The intent's profile is embedded; X-1a may do without when the condition is registered",
        BothX, "embed the plant's CMYK profile");

    /// <summary>The intent's profile is sound.</summary>
    public static readonly PreflightRule OutputProfileSound = X(
        "PL6204", "The intent's profile is ICC 2 (X-4: or 4), of class prtr, CMYK, as long as it says and N = 4",
        $"{BothX}; ISO 15076-1", "use the plant's own CMYK output profile");

    /// <summary>Trim or art box.</summary>
    public static readonly PreflightRule TrimBox = X(
        "PL6301", "Every page has a MediaBox and either TrimBox or ArtBox", $"{BothX}; §14.11.2", "export with the trim box");

    /// <summary>Nesting.</summary>
    public static readonly PreflightRule BoxNesting = X(
        "PL6302", "Trim lies in bleed, bleed in media, and all have an area", $"{BothX}; §14.11.2", "correct the boxes");

    /// <summary>Annotations.</summary>
    public static readonly PreflightRule Annotations = X(
        "PL6303", "Annotations lie outside the bleed (trim where there is none)", $"{BothX}; §12.5", "take comments and links off");

    /// <summary>Scale of the page.</summary>
    public static readonly PreflightRule UserUnit = All(
        "PL6304", "The page has no UserUnit", "newspaper practice; §14.11.2",
        "export the page at its size in points: a press may print it small");

    /// <summary>Actions.</summary>
    public static readonly PreflightRule Actions = X(
        "PL6311", "No actions and no JavaScript", $"{BothX}; §12.6", "export without interactive parts");

    /// <summary>Forms.</summary>
    public static readonly PreflightRule Forms = X("PL6312", "No interactive form", $"{BothX}; §12.7", "flatten the form");

    /// <summary>Embedded files.</summary>
    public static readonly PreflightRule EmbeddedFiles = X1aOnly(
        "PL6313", "No embedded files", $"{OnlyX1a}; §7.11.4", "take the attachments out");

    /// <summary>Layers.</summary>
    public static readonly PreflightRule Layers = X1aOnly("PL6314", "No optional content", $"{OnlyX1a}; §8.11", "flatten the layers");

    /// <summary>External data.</summary>
    public static readonly PreflightRule External = X(
        "PL6315", "Everything is in the file: no external streams, OPI, reference XObjects or alternate images",
        $"{BothX}; §7.3.8, §14.11.7, §8.10.4", "place the pictures themselves");

    /// <summary>PostScript.</summary>
    public static readonly PreflightRule PostScript = X(
        "PL6316", "No PostScript XObjects", $"{BothX}; §8.8.2", "export again without PostScript");

    /// <summary>LZW.</summary>
    public static readonly PreflightRule Lzw = X("PL6317", "No LZW", $"{BothX}; §7.4.4", "pack with Flate");

    /// <summary>Newer image codings.</summary>
    public static readonly PreflightRule NewCodings = X1aOnly(
        "PL6318", "No JPEG 2000 and no JBIG2", $"{OnlyX1a}; §7.4.7, §7.4.9", "pack images with DCT or Flate");

    /// <summary>16-bit images.</summary>
    public static readonly PreflightRule SixteenBit = X1aOnly(
        "PL6319", "No images of 16 bits a component", $"{OnlyX1a}; §8.9.5", "reduce them to 8 bits");

    /// <summary>Transfer functions.</summary>
    public static readonly PreflightRule Transfer = X(
        "PL6320", "No transfer functions: no TR, and TR2 only as Default", $"{BothX}; §10.5", "apply the curve to the picture itself");

    /// <summary>Halftones.</summary>
    public static readonly PreflightRule Halftones = new(
        "PL6321", "No halftones of its own",
        Press, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning, "the plate-setter has its own screens");

    /// <summary>Names of halftones.</summary>
    public static readonly PreflightRule HalftoneName = X(
        "PL6322", "No halftone by its name", $"{BothX}; §10.6.5", "the name means another screen on each plate-setter: export without it");

    /// <summary>Every rule, by code.</summary>
    public static ImmutableArray<PreflightRule> Every =>
    [
        Readable, Header, FileId, Encryption, PackedObjects, Content, Limits, Places, NotSeparated,
        InfoEntries, StandardVersion, Trapped, Xmp, MetadataAgree,
        OutputIntent, OutputCondition, OutputProfile, OutputProfileSound,
        TrimBox, BoxNesting, Annotations, UserUnit,
        Actions, Forms, EmbeddedFiles, Layers, External, PostScript, Lzw, NewCodings, SixteenBit, Transfer, Halftones, HalftoneName,
        .. Marking, .. OfNewspapers,
    ];

    private static PreflightRule All(string code, string title, string clause, string hint) =>
        new(code, title, clause, DiagnosticSeverity.Error, DiagnosticSeverity.Error, DiagnosticSeverity.Error, hint);

    private static PreflightRule X(string code, string title, string clause, string hint) =>
        new(code, title, clause, DiagnosticSeverity.Error, DiagnosticSeverity.Error, null, hint);

    private static PreflightRule X1aOnly(string code, string title, string clause, string hint) =>
        new(code, title, clause, null, DiagnosticSeverity.Error, null, hint);

    private static PreflightRule Advice(string code, string title, string clause, string hint) =>
        new(code, title, clause, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning, hint);
}
