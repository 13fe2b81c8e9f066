using System.Collections.Immutable;
using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Capacity;
using PrintLayout.Plan.Layouts;
using PrintLayout.Production.Faces;
using PrintLayout.Production.Reports;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Production.Editions;

/// <summary>What the modules of a layout file hold: finds it, and writes it for people and for programs.</summary>
public static class CapacityReport
{
    /// <summary>Reads a layout and finds what it holds.</summary>
    /// <param name="layoutPath">The layout file.</param>
    /// <param name="fontLocations">Font manifest for a project that names none, and folders of further faces.</param>
    /// <param name="limits">Limits on the input.</param>
    /// <param name="sink">Receives what is wrong with the layout.</param>
    public static LayoutCapacity? Find(string layoutPath, FontLocations fontLocations, LayoutLimits limits, IDiagnosticSink sink)
    {
        if (ProjectConfigReader.Read(layoutPath, sink, limits) is not { } project
            || PageLayoutReader.Read(ContentPath.Normalise(layoutPath), project.Root, sink, limits) is not { } layout)
        {
            return null;
        }

        using var fonts = FontOpening.Open(project, fontLocations, sink, limits);
        return fonts is null ? null : CapacityFinder.Find(layout, fonts, sink);
    }

    /// <summary>The capacity as a table for a terminal.</summary>
    public static string ToTable(LayoutCapacity capacity)
    {
        var table = new TextTable(
            ("module", false), ("columns", false), ("rows", false), ("text rows", true), ("body 字", true), ("headline 字 a line", false),
            ("caption 字 a line", false), ("box 字", false));
        foreach (var module in capacity.Modules)
        {
            table.Add(
                module.Article,
                FormattableString.Invariant($"{module.Columns.First}-{module.Columns.Last}"),
                FormattableString.Invariant($"{module.Rows.First}-{module.Rows.Last}"),
                Range(module.TextRows),
                Range(module.Body),
                module.Headlines.IsEmpty ? "-" : Headline(module.Headlines[0], module.Headlines[^1]),
                List(module.Captions), List(module.Boxes));
        }

        return FormattableString.Invariant(
            $"{table}a section label takes {capacity.LabelRows} rows off every text column, a crosshead {capacity.CrossheadRows} rows\n");
    }

    /// <summary>The capacity as JSON.</summary>
    public static void WriteJson(Stream output, string layoutPath, LayoutCapacity capacity)
    {
        using var json = new Utf8JsonWriter(output, ReportWriter.Options);
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteString("layout", layoutPath);
        json.WriteNumber("label_rows", capacity.LabelRows);
        json.WriteNumber("crosshead_rows", capacity.CrossheadRows);
        json.WriteStartArray("modules");
        foreach (var module in capacity.Modules) WriteModule(json, module);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteModule(Utf8JsonWriter json, ModuleCapacity module)
    {
        json.WriteStartObject();
        json.WriteString("article", module.Article);
        json.WriteNumbers("columns", module.Columns.First, module.Columns.Last);
        json.WriteNumbers("rows", module.Rows.First, module.Rows.Last);
        json.WriteNumbers("text_rows", module.TextRows.Least, module.TextRows.Most);
        json.WriteNumbers("body_characters", module.Body.Least, module.Body.Most);
        json.WriteStartArray("headlines");
        foreach (var headline in module.Headlines)
        {
            json.WriteStartObject();
            json.WriteNumber("size_pt", headline.Size.Points);
            json.WriteNumbers("lines", headline.Lines.Least, headline.Lines.Most);
            json.WriteNumber("characters_per_line", headline.CharactersPerLine);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumbers("caption_characters_per_line", module.Captions.AsSpan());
        json.WriteNumbers("box_characters", module.Boxes.AsSpan());
        json.WriteEndObject();
    }

    private static string List(ImmutableArray<int> counts) =>
        counts.IsEmpty ? "-" : string.Join(", ", counts.Select(count => FormattableString.Invariant($"{count}")));

    private static string Range(CountRange range) =>
        range.IsFixed ? FormattableString.Invariant($"{range.Least}") : FormattableString.Invariant($"{range.Least}-{range.Most}");

    /// <summary>The smallest and the largest size say enough on a terminal; JSON has those between.</summary>
    private static string Headline(HeadlineCapacity smallest, HeadlineCapacity largest) => smallest == largest
        ? FormattableString.Invariant($"{smallest.CharactersPerLine} at {smallest.Size.Points:0.##} pt × {Range(smallest.Lines)}")
        : FormattableString.Invariant(
            $"{smallest.CharactersPerLine}-{largest.CharactersPerLine} at {smallest.Size.Points:0.##}-{largest.Size.Points:0.##} pt × ")
                + FormattableString.Invariant($"{Range(smallest.Lines)}");
}
