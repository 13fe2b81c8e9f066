using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Layout;

namespace PrintLayout.Production;

/// <summary>A file that was written for a page.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Its digest, lower-case hexadecimal.</param>
public sealed record WrittenFile(string Path, long Bytes, string Sha256);

/// <summary>A page with the files that were written for it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Files">Its files; empty when it had errors.</param>
/// <param name="WriteTimes">Milliseconds by writer.</param>
/// <param name="WriteDiagnostics">What the writers found.</param>
public sealed record DeliveredPage(
    RenderedPage Page,
    ImmutableArray<WrittenFile> Files,
    ImmutableArray<StageTime> WriteTimes,
    ImmutableArray<Diagnostic> WriteDiagnostics);

/// <summary>Writes <c>report.json</c>.</summary>
public static class ReportWriter
{
    // Chinese text stands in the report as it is; the report is a file, never part of an HTML page.
    internal static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the report of an edition.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="pages">Its pages with their files.</param>
    public static void Write(Stream output, RenderedEdition edition, IReadOnlyList<DeliveredPage> pages)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteString("edition", edition.File);
        WriteDiagnostics(json, edition.Diagnostics);
        json.WriteStartArray("pages");
        foreach (var page in pages) WritePage(json, page);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter json, DeliveredPage delivered)
    {
        var page = delivered.Page;
        json.WriteStartObject();
        json.WriteString("page", page.Name);
        json.WriteString("verdict", delivered.Files.IsEmpty ? "failed" : "ok");
        if (page.Made is { } made) WriteLayout(json, made.Report);
        json.WriteStartObject("milliseconds");
        foreach (var time in page.Times.Concat(delivered.WriteTimes)) json.WriteNumber(time.Stage, Math.Round(time.Milliseconds, 2));
        json.WriteEndObject();
        json.WriteStartArray("files");
        foreach (var file in delivered.Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteDiagnostics(json, page.Diagnostics.AddRange(delivered.WriteDiagnostics));
        json.WriteEndObject();
    }

    private static void WriteLayout(Utf8JsonWriter json, PageReport report)
    {
        json.WriteNumber("fill", report.FillPerMille / 1000m);
        json.WriteNumber("lines_set", report.Modules.Sum(module => module.LinesSet));
        json.WriteNumber("overset_lines", report.Modules.Sum(module => module.OversetLines));
        json.WriteNumber("underset_lines", report.Modules.Sum(module => module.UndersetLines));
        json.WriteNumber("loose_lines", report.Modules.Sum(module => module.Quality.LooseLines));
        json.WriteNumber("lone_characters", report.Modules.Sum(module => module.Quality.LoneCharacters));
        MetricsWriter.Write(json, report.Metrics);
        json.WriteStartArray("modules");
        foreach (var module in report.Modules) WriteModule(json, module);
        json.WriteEndArray();
    }

    private static void WriteModule(Utf8JsonWriter json, ModuleReport module)
    {
        json.WriteStartObject();
        json.WriteString("article", module.Article);
        json.WriteNumbers("columns", module.Columns.First, module.Columns.Last);
        json.WriteNumbers("rows", module.Rows.First, module.Rows.Last);
        json.WriteNumber("text_columns", module.TextColumns);
        json.WriteNumber("measure_em", module.MeasureMilliEm / 1000m);
        json.WriteNumber("head_pt", module.HeadSize.Points);
        json.WriteNumber("head_rows", module.HeadRows);
        json.WriteNumbers("figure_rows", module.FigureRows.AsSpan());
        json.WriteNumber("cost", module.Cost);
        json.WriteNumber("lines_set", module.LinesSet);
        json.WriteNumber("overset_lines", module.OversetLines);
        json.WriteNumber("underset_lines", module.UndersetLines);
        json.WriteNumber("capacity_rows", module.CapacityRows);
        json.WriteNumber("loose_lines", module.Quality.LooseLines);
        json.WriteNumber("squeezed_stops", module.Quality.SqueezedStops);
        json.WriteNumber("hyphenations", module.Quality.Hyphenations);
        json.WriteNumber("lone_characters", module.Quality.LoneCharacters);
        json.WriteNumber("worst_opening_em", module.Quality.WorstOpening / 1000m);
        MetricsWriter.Write(json, module.Copyfit);
        json.WriteNumbers("leg_rows", module.LegRows.AsSpan());
        json.WriteEndObject();
    }

    private static void WriteDiagnostics(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("severity", diagnostic.Severity switch
            {
                DiagnosticSeverity.Error => "error",
                DiagnosticSeverity.Warning => "warning",
                _ => "info",
            });
            json.WriteString("code", diagnostic.Code);
            json.WriteString("file", diagnostic.Span.File);
            json.WriteNumber("line", diagnostic.Span.Line);
            json.WriteNumber("column", diagnostic.Span.Column);
            json.WriteString("message", diagnostic.Message);
            json.WriteStartArray("hints");
            foreach (var hint in diagnostic.Hints) json.WriteStringValue(hint);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
