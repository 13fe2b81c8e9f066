using PrintLayout.Diagnostics;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Findings;

/// <summary>A rule that a file fails.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How grave that is under the profile asked for.</param>
/// <param name="Page">Page from 1; 0 when the file as a whole is meant.</param>
/// <param name="PageLabel">Label of the page such as A2; its number when it has none.</param>
/// <param name="Place">Where on the page; null when the page as a whole is meant.</param>
/// <param name="Message">What was found, with the numbers.</param>
public sealed record PreflightFinding(
    PreflightRule Rule, DiagnosticSeverity Severity, int Page, string PageLabel, PlaceInMm? Place, string Message);
