using System.Text.Json;
using PrintLayout.Layout.Modules;
using PrintLayout.Layout.Pages;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Production.Reports;

/// <summary>Writes what the layout of a page came to, for <c>report.json</c>.</summary>
internal static class PageReportWriter
{
    /// <summary>The report of a page as a JSON object (UTF-8).</summary>
    public static byte[] ToJson(PageReport report)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, ReportWriter.Compact))
        {
            json.WriteStartObject();
            WriteLayout(json, report);
            json.WriteEndObject();
        }

        return memory.ToArray();
    }

    /// <summary>The numbers of a page that people look at first.</summary>
    public static PageNumbers NumbersOf(PageReport report)
    {
        var worst = report.Modules.MaxBy(module => module.Quality.WorstOpening)?.Quality;
        return new PageNumbers(
            report.Modules.Length, report.Modules.Sum(module => module.LinesSet), report.Modules.Sum(module => module.OversetLines),
            report.Modules.Sum(module => module.UndersetLines),
            worst is { WorstOpening: > 0 } ? $"{worst.WorstLine}: “{worst.WorstText}”" : string.Empty,
            worst?.WorstOpening ?? 0);
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
}
