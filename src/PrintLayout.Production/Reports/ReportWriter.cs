using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Production.Reports;

/// <summary>Writes <c>report.json</c> (<c>schemas/report.schema.json</c>, docs/report.md).</summary>
public static class ReportWriter
{
    /// <summary>Version of the form of the report.</summary>
    public const int Schema = 2;

    // Chinese text stands in the report as it is; the report is a file, never part of an HTML page.
    internal static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the report of a run.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="run">What became of it.</param>
    /// <param name="shard">The share of the pages that it took.</param>
    /// <param name="units">The units that it made; null for a run without a plan.</param>
    public static void Write(Stream output, BatchOutcome run, Shard shard, UnitSelection? units = null)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteNumber("schema", Schema);
        if (!shard.IsWhole) json.WriteString("shard", shard.ToString());
        if (units is not null)
        {
            json.WriteStartObject("plan");
            json.WriteString("digest", units.Plan);
            json.WriteNumber("of", units.Of);
            json.WriteStartArray("units");
            foreach (var unit in units.Units) json.WriteStringValue(unit.Id);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        ReportSummary.Write(json, [.. PagesOf(run)], [.. run.Diagnostics], run.Milliseconds, run.IsStopped);
        json.WriteStartArray("editions");
        foreach (var edition in run.Editions) WriteEdition(json, edition);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The word for what became of a page.</summary>
    /// <param name="verdict">What became of it.</param>
    public static string Word(PageStatus verdict) => verdict switch
    {
        PageStatus.Ok => "ok",
        PageStatus.Unchanged => "unchanged",
        PageStatus.Failed => "failed",
        _ => "dropped",
    };

    /// <summary>The pages that took longest, the longest first.</summary>
    /// <param name="run">The run.</param>
    /// <returns>Edition, page and milliseconds of each.</returns>
    public static IEnumerable<(string Edition, string Page, double Milliseconds)> Slowest(BatchOutcome run) =>
        ReportSummary.Slowest(PagesOf(run)).Select(page => (page.Edition, page.Page, page.Milliseconds));

    private static IEnumerable<ReportedPage> PagesOf(BatchOutcome run) => run.Editions.SelectMany(edition => edition.Pages.Select(page =>
        new ReportedPage(edition.Input.Path, page.Page, Word(page.Verdict), page.Milliseconds)));

    private static void WriteEdition(Utf8JsonWriter json, EditionOutcome edition)
    {
        json.WriteStartObject();
        json.WriteString("edition", edition.Input.Path);
        json.WriteString("name", edition.Input.Name);
        if (edition.Date is { } date)
        {
            json.WriteString("paper", edition.Paper);
            json.WriteString("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        DiagnosticJson.WriteAll(json, edition.Diagnostics);
        json.WriteStartArray("pages");
        foreach (var page in edition.Pages) WritePage(json, page);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePage(Utf8JsonWriter json, PageOutcome page)
    {
        json.WriteStartObject();
        json.WriteString("page", page.Page);
        json.WriteNumber("index", page.Index);
        json.WriteString("verdict", Word(page.Verdict));
        if (!page.Layout.IsEmpty) WriteLayout(json, page.Layout);
        json.WriteStartObject("milliseconds");
        foreach (var stage in page.Times.GroupBy(time => time.Stage, StringComparer.Ordinal))
            json.WriteNumber(stage.Key, Math.Round(stage.Sum(time => time.Milliseconds), 2));
        json.WriteEndObject();
        json.WriteStartArray("files");
        foreach (var file in page.Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (!page.Stale.IsEmpty)
        {
            json.WriteStartArray("stale");
            foreach (var path in page.Stale) json.WriteStringValue(path);
            json.WriteEndArray();
        }

        DiagnosticJson.WriteAll(json, page.Diagnostics);
        json.WriteEndObject();
    }

    /// <summary>The members that <see cref="PageReportWriter"/> wrote when the page was made up, in this run or an earlier one.</summary>
    private static void WriteLayout(Utf8JsonWriter json, ReadOnlyMemory<byte> layout)
    {
        using var document = JsonDocument.Parse(layout);
        foreach (var member in document.RootElement.EnumerateObject()) member.WriteTo(json);
    }
}
