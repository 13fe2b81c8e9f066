using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Production.Reports;

/// <summary>The summary at the head of a report.</summary>
internal static class ReportSummary
{
    private const int SlowestPages = 5;

    /// <summary>The pages that took longest, the longest first; of pages alike the first in the order of the run.</summary>
    public static IEnumerable<ReportedPage> Slowest(IEnumerable<ReportedPage> pages) =>
        pages.Where(page => page.Milliseconds > 0).OrderByDescending(page => page.Milliseconds).Take(SlowestPages);

    public static void Write(
        Utf8JsonWriter json, List<ReportedPage> pages, List<Diagnostic> diagnostics, double milliseconds, bool isStopped)
    {
        json.WriteStartObject("summary");
        json.WriteString(
            "verdict", isStopped ? "stopped" : diagnostics.Exists(found => found.Severity == DiagnosticSeverity.Error) ? "failed" : "ok");
        json.WriteNumber("pages", pages.Count);
        foreach (var verdict in Enum.GetValues<PageStatus>().Select(ReportWriter.Word))
            json.WriteNumber(verdict, pages.Count(page => page.Verdict == verdict));
        foreach (var severity in Enum.GetValues<DiagnosticSeverity>().Reverse())
            json.WriteNumber(DiagnosticJson.Word(severity) + "s", diagnostics.Count(found => found.Severity == severity));
        json.WriteNumber("milliseconds", Math.Round(milliseconds, 1));
        json.WriteStartArray("slowest");
        foreach (var page in Slowest(pages))
        {
            json.WriteStartObject();
            json.WriteString("edition", page.Edition);
            json.WriteString("page", page.Page);
            json.WriteNumber("milliseconds", Math.Round(page.Milliseconds, 2));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
