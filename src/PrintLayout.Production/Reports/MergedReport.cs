using System.Collections.Immutable;
using System.Text.Json;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Reports;

/// <summary>A joined report.</summary>
/// <param name="Editions">Its editions by path.</param>
/// <param name="Milliseconds">Wall time of all runs together.</param>
/// <param name="IsStopped">Whether one of the runs was stopped.</param>
public sealed record MergedReport(ImmutableArray<MergedEdition> Editions, double Milliseconds, bool IsStopped)
{
    /// <summary>All findings.</summary>
    public IEnumerable<Diagnostic> Diagnostics =>
        Editions.SelectMany(edition => edition.Diagnostics.Concat(edition.Pages.SelectMany(MergedEdition.DiagnosticsOf)));

    /// <summary>Writes the report.</summary>
    /// <param name="output">Where to.</param>
    public void Write(Stream output)
    {
        using var json = new Utf8JsonWriter(output, ReportWriter.Options);
        json.WriteStartObject();
        json.WriteNumber("schema", ReportWriter.Schema);
        var pages = Editions.SelectMany(edition => edition.Pages.Select(page => new ReportedPage(
            edition.Path, page.GetProperty("page").GetString()!, page.GetProperty("verdict").GetString()!,
            page.GetProperty("milliseconds").EnumerateObject().Sum(stage => stage.Value.GetDouble())))).ToList();
        ReportSummary.Write(json, pages, [.. Diagnostics], Milliseconds, IsStopped);
        json.WriteStartArray("editions");
        foreach (var edition in Editions) edition.Write(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
