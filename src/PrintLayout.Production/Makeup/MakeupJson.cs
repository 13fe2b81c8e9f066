using System.Collections.Immutable;
using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Layouts;
using PrintLayout.Production.Reports;
using PrintLayout.Sources;

namespace PrintLayout.Production.Makeup;

/// <summary>Writes what became of a make-up for programs.</summary>
public static class MakeupJson
{
    /// <summary>Writes the outcome as JSON.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="edition">The edition file.</param>
    /// <param name="outcome">The outcome.</param>
    public static void Write(Stream output, string edition, MakeupOutcome outcome)
    {
        using var json = new Utf8JsonWriter(output, ReportWriter.Options);
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteString("edition", ContentPath.Normalise(edition));
        json.WriteStartArray("pages");
        foreach (var page in outcome.Pages) WritePage(json, page);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter json, MakeupPage page)
    {
        json.WriteStartObject();
        json.WriteString("page", page.Name);
        json.WriteStartArray("files");
        foreach (var file in page.Files) json.WriteStringValue(file);
        json.WriteEndArray();
        json.WriteStartArray("alternatives");
        foreach (var alternative in page.Alternatives) WriteAlternative(json, alternative);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAlternative(Utf8JsonWriter json, MakeupAlternative alternative)
    {
        json.WriteStartObject();
        json.WriteString("structure", alternative.Structure);
        json.WriteNumber("cost", alternative.Cost);
        json.WriteStartObject("costs");
        foreach (var (name, cost) in alternative.Costs) json.WriteNumber(name, cost);
        json.WriteEndObject();
        json.WriteStartArray("modules");
        foreach (var (index, module) in alternative.Layout.Modules.Index())
            WriteModule(json, module, index < alternative.Reasons.Length ? alternative.Reasons[index] : string.Empty);
        json.WriteEndArray();
        json.WriteStartArray("ads");
        foreach (var ad in alternative.Layout.Ads)
        {
            json.WriteStartObject();
            json.WriteString("ad", ad.Id.Value);
            json.WriteNumbers("columns", ad.Columns.First, ad.Columns.Last);
            json.WriteNumbers("rows", ad.Rows.First, ad.Rows.Last);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("layout", LayoutFileWriter.Write(alternative.Layout, alternative.Layout.File, string.Empty, alternative.Reasons));
        json.WriteEndObject();
    }

    private static void WriteModule(Utf8JsonWriter json, ModuleSpec module, string reason)
    {
        json.WriteStartObject();
        json.WriteString("article", module.Article.Value);
        WriteNames(json, "briefs", module.Briefs);
        WriteNames(json, "stories", module.Stories);
        json.WriteNumbers("columns", module.Columns.First, module.Columns.Last);
        json.WriteNumbers("rows", module.Rows.First, module.Rows.Last);
        json.WriteString("reason", reason);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string name, ImmutableArray<Located<string>> names)
    {
        if (names.IsEmpty) return;
        json.WriteStartArray(name);
        foreach (var one in names) json.WriteStringValue(one.Value);
        json.WriteEndArray();
    }
}
