using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Pdf.Standards;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Production.Writers;

/// <summary>Failed rules in the form of all other findings.</summary>
public static class PreflightDiagnostics
{
    /// <summary>A finding as people see it: at its line of the manuscript where that is known, else at the file.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="path">The PDF.</param>
    /// <param name="source">Where the mark comes from; none when nobody knows.</param>
    public static Diagnostic Of(PreflightFinding finding, string path, SourceSpan source)
    {
        var where = source.IsNone ? string.Empty : $"{path}, ";
        if (finding.Page > 0) where += $"page {finding.PageLabel}, ";
        if (finding.Place is { } place) where += Told(place);
        var message = where.Length == 0 ? finding.Message : $"{where.TrimEnd(' ', ',')}: {finding.Message}";
        return new Diagnostic(
            finding.Rule.Code, finding.Severity, source.IsNone ? new SourceSpan(path, 0, 0) : source, message, [finding.Rule.Hint]);
    }

    /// <summary>What a file of a standard is checked against.</summary>
    /// <param name="standard">The standard.</param>
    internal static PreflightProfile ProfileOf(PdfStandard standard) => standard switch
    {
        PdfStandard.X4 => PreflightProfile.X4,
        PdfStandard.X1a => PreflightProfile.X1a,
        _ => PreflightProfile.None,
    };

    private static string Told(PlaceInMm place)
    {
        var corner = string.Create(
            CultureInfo.InvariantCulture, $"{place.X:0.0} mm from the left and {place.Y:0.0} mm from the top of the trim");
        return place is { Width: 0, Height: 0 }
            ? corner
            : string.Create(CultureInfo.InvariantCulture, $"{corner} ({place.Width:0.0} × {place.Height:0.0} mm)");
    }
}
