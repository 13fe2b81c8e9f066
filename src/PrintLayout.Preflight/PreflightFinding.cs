using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Preflight;

/// <summary>A place on a page in millimetres from the top left corner of its trim box, y down.</summary>
/// <param name="X">Left edge, or the origin of type.</param>
/// <param name="Y">Top edge, or the baseline of type.</param>
/// <param name="Width">Width; 0 for a point.</param>
/// <param name="Height">Height; 0 for a point.</param>
public readonly record struct PlaceInMm(double X, double Y, double Width, double Height);

/// <summary>A rule that a file fails.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How grave that is under the profile asked for.</param>
/// <param name="Page">Page from 1; 0 when the file as a whole is meant.</param>
/// <param name="PageLabel">Label of the page such as A2; its number when it has none.</param>
/// <param name="Place">Where on the page; null when the page as a whole is meant.</param>
/// <param name="Message">What was found, with the numbers.</param>
public sealed record PreflightFinding(
    PreflightRule Rule, DiagnosticSeverity Severity, int Page, string PageLabel, PlaceInMm? Place, string Message);

/// <summary>What became of one file.</summary>
/// <param name="Profile">The standard it was held against.</param>
/// <param name="Pages">Number of pages read.</param>
/// <param name="Findings">The failed rules, by page.</param>
/// <param name="Dropped">Findings beyond the limit, which were counted and not kept.</param>
public sealed record PreflightReport(
    PreflightProfile Profile, int Pages, ImmutableArray<PreflightFinding> Findings, int Dropped)
{
    /// <summary>Whether the file may go to the plate: nothing graver than a warning.</summary>
    public bool IsFit => !Findings.Any(finding => finding.Severity == DiagnosticSeverity.Error);
}
