using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Preflight.Findings;

/// <content>
/// The rules of the newspaper profile. They follow the headings under which the Ghent Workgroup checks newspaper advertisements; the
/// numbers are ours, and options.
/// </content>
internal static partial class PreflightRules
{
    private const string Newspapers = "newspaper practice, after the headings of GWG for newspaper ads";

    /// <summary>Page size.</summary>
    public static PreflightRule PageSize { get; } = Paper(
        "PL6901", "The trim is as large as booked, and that of all pages alike, within 1 mm", DiagnosticSeverity.Error,
        "export it at the size that was booked; scaled pages lose thin lines and small type");

    /// <summary>Empty pages.</summary>
    public static PreflightRule EmptyPage { get; } = Paper(
        "PL6902", "No page is empty", DiagnosticSeverity.Warning, "take the page out, or find what it lost");

    /// <summary>Small type.</summary>
    public static PreflightRule TinyType { get; } = Paper(
        "PL6903", "Type is 5 pt or more", DiagnosticSeverity.Warning, "set it larger");

    /// <summary>Small white type.</summary>
    public static PreflightRule SmallWhiteType { get; } = Paper(
        "PL6904", "White type is 9 pt or more", DiagnosticSeverity.Warning, "set it larger and bold, or in black on a light ground");

    /// <summary>Spot inks.</summary>
    public static PreflightRule SpotInks { get; } = Paper(
        "PL6905", "No spot inks but those that the press has", DiagnosticSeverity.Warning, "convert it to process inks, or book the ink");

    /// <summary>Names of inks.</summary>
    public static PreflightRule InkNames { get; } = Paper(
        "PL6906", "Inks have one name each, and none the name of a process ink in another spelling", DiagnosticSeverity.Error,
        "give it the name of the ink it means: two names make two plates");

    /// <summary>Grey that overprints.</summary>
    public static PreflightRule GreyOverprints { get; } = Paper(
        "PL6907", "Nothing in DeviceGray overprints", DiagnosticSeverity.Warning,
        "programs differ on what it means (§11.7.4.3): use K of DeviceCMYK, or switch overprint off");

    /// <summary>Thin black lines.</summary>
    public static PreflightRule ThinLine { get; } = Paper(
        "PL6908", "Black lines below 2 pt overprint", DiagnosticSeverity.Warning,
        "switch overprint on: a shift of the plates shows beside them");

    private static ImmutableArray<PreflightRule> OfNewspapers =>
        [PageSize, EmptyPage, TinyType, SmallWhiteType, SpotInks, InkNames, GreyOverprints, ThinLine];

    private static PreflightRule Paper(string code, string title, DiagnosticSeverity severity, string hint) =>
        new(code, title, Newspapers, null, null, null, hint) { Newspaper = severity };
}
