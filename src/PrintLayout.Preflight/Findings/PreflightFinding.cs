using PrintLayout.Diagnostics;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Findings;

/// <summary>A rule that a file fails.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">Its severity under the chosen profile.</param>
/// <param name="Page">Page from 1; 0 for a finding about the whole file.</param>
/// <param name="PageLabel">Label of the page such as A2; its number when it has none.</param>
/// <param name="Place">Place on the page, in mm from the top left corner of the trim box, y down; null for the whole page or file.</param>
/// <param name="Message">What was found, with the numbers.</param>
public sealed record PreflightFinding(
    PreflightRule Rule, DiagnosticSeverity Severity, int Page, string PageLabel, PlaceInMm? Place, string Message);
