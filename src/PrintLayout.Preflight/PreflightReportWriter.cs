using System.Text.Encodings.Web;
using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Preflight.Findings;

namespace PrintLayout.Preflight;

/// <summary>Writes a report as JSON for other programs.</summary>
public static class PreflightReportWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one report.</summary>
    /// <param name="output">Where the JSON goes, in UTF-8. It is not closed.</param>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="report">The report.</param>
    public static void Write(Stream output, string file, PreflightReport report)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteString("file", file);
        json.WriteString("profile", report.Profile switch
        {
            PreflightProfile.X4 => "x-4",
            PreflightProfile.X1a => "x-1a",
            PreflightProfile.Newspaper => "newspaper",
            _ => "none",
        });
        json.WriteNumber("pages", report.Pages);
        json.WriteBoolean("fit", report.IsFit);
        json.WriteNumber("dropped", report.Dropped);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings) WriteFinding(json, finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, PreflightFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Code);
        json.WriteString("severity", finding.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        });
        json.WriteString("clause", finding.Rule.Clause);
        if (finding.Page > 0)
        {
            json.WriteNumber("page", finding.Page);
            json.WriteString("label", finding.PageLabel);
        }

        if (finding.Place is { } place)
        {
            json.WriteStartObject("mm");
            json.WriteNumber("x", place.X);
            json.WriteNumber("y", place.Y);
            json.WriteNumber("width", place.Width);
            json.WriteNumber("height", place.Height);
            json.WriteEndObject();
        }

        json.WriteString("message", finding.Message);
        json.WriteString("hint", finding.Rule.Hint);
        json.WriteEndObject();
    }
}
