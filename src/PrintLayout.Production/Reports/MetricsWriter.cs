using System.Text.Json;
using PrintLayout.Layout.Modules;
using PrintLayout.Layout.Validation;

namespace PrintLayout.Production.Reports;

/// <summary>Writes the metrics of a page and the copyfit of its stories into <c>report.json</c>.</summary>
internal static class MetricsWriter
{
    public static void Write(Utf8JsonWriter json, PageMetrics metrics)
    {
        json.WriteNumber("holes", metrics.Holes);
        json.WriteNumber("ink_collisions", metrics.InkCollisions);
        json.WriteNumber("off_grid_baselines", metrics.OffGridBaselines);
        json.WriteNumber("most_drift_pt", metrics.MostDrift / 1000m);
        json.WriteNumber("widows", metrics.Widows);
        json.WriteNumber("orphans", metrics.Orphans);
        json.WriteNumber("crossheads_at_foot", metrics.CrossheadsAtFoot);
        json.WriteNumber("headline_bumps", metrics.HeadlineBumps);
        json.WriteNumber("headline_bump_weight", metrics.HeadlineBumpWeight);
        json.WriteNumber("through_cuts", metrics.ThroughCuts);
        WriteList(json, "cuts_above_rows", metrics.CutsAcross);
        WriteList(json, "cuts_behind_columns", metrics.CutsDown);
        json.WriteNumber("ladder_inversions", metrics.LadderInversions);
        json.WriteNumber("in_fold", metrics.InFold);
        json.WriteNumber("outside_type_area", metrics.OutsideTypeArea);
        WriteList(json, "grey_area", [metrics.GreyArea.Rows, metrics.GreyArea.Columns]);
        WriteSpread(json, "leg_rows", metrics.LegRows, 1);
        WriteSpread(json, "measure_em", metrics.Measure, 1000);
        WriteSpread(json, "aspect", metrics.Aspect, 1000);
        json.WriteNumber("lead_share", metrics.LeadShare / 1000m);
        json.WriteNumber("art_share", metrics.ArtShare / 1000m);
        json.WriteNumber("head_share", metrics.HeadShare / 1000m);
        WriteOptional(json, "figure_prominence", metrics.FigureProminence);
        WriteOptional(json, "kendall_tau", metrics.PriorityOrder);
        json.WriteStartArray("accepted");
        foreach (var accepted in metrics.Accepted)
        {
            json.WriteStartObject();
            json.WriteString("finding", accepted.Finding);
            json.WriteString("message", accepted.Message);
            json.WriteString("reason", accepted.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes how far a story is from filling its module: lines above zero are over, below zero missing.</summary>
    public static void Write(Utf8JsonWriter json, StoryCopyfit copyfit)
    {
        json.WriteStartObject("copyfit");
        json.WriteNumber("lines", copyfit.Lines);
        json.WriteNumber("characters", copyfit.Characters);
        json.WriteStartArray("cheapest");
        foreach (var end in copyfit.Ends)
        {
            json.WriteStartObject();
            json.WriteString("file", end.Span.File);
            json.WriteNumber("line", end.Span.Line);
            json.WriteNumber("characters", end.Characters);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, copyfit.Remedies);
        json.WriteEndObject();
    }

    /// <summary>Writes what would make the module full; nothing where there is nothing.</summary>
    private static void Write(Utf8JsonWriter json, ModuleRemedies remedies)
    {
        if (remedies.IsEmpty) return;
        json.WriteStartObject("would_fit");
        if (remedies.Rows is { } rows) WriteList(json, "rows", [rows.First, rows.Last]);
        if (!remedies.Figures.IsEmpty)
        {
            json.WriteStartArray("figures");
            foreach (var figure in remedies.Figures)
            {
                json.WriteStartObject();
                json.WriteNumber("figure", figure.Figure);
                json.WriteNumber("rows", figure.Rows);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (remedies.TextColumns is { } columns) json.WriteNumber("text_columns", columns);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<int> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteNumberValue(value);
        json.WriteEndArray();
    }

    private static void WriteSpread(Utf8JsonWriter json, string name, Spread spread, decimal unit)
    {
        json.WriteStartObject(name);
        json.WriteNumber("least", spread.Least / unit);
        json.WriteNumber("median", spread.Median / unit);
        json.WriteNumber("most", spread.Most / unit);
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, int? perMille)
    {
        if (perMille is { } value) json.WriteNumber(name, value / 1000m);
        else json.WriteNull(name);
    }
}
