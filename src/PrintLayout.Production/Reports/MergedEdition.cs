using System.Collections.Immutable;
using System.Text.Json;
using PrintLayout.Diagnostics;

namespace PrintLayout.Production.Reports;

/// <summary>An edition of a joined report.</summary>
public sealed class MergedEdition
{
    private readonly JsonElement _head;
    private readonly SortedDictionary<int, JsonElement> _pages = [];

    internal MergedEdition(JsonElement edition) => _head = edition;

    /// <summary>Its path.</summary>
    public string Path => _head.GetProperty("edition").GetString()!;

    /// <summary>Its pages in order.</summary>
    public IEnumerable<JsonElement> Pages => _pages.Values;

    /// <summary>What was found about it as a whole.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => DiagnosticJson.ReadAll(_head.GetProperty("diagnostics"));

    internal static IEnumerable<Diagnostic> DiagnosticsOf(JsonElement page) => DiagnosticJson.ReadAll(page.GetProperty("diagnostics"));

    internal void Add(JsonElement edition)
    {
        foreach (var page in edition.GetProperty("pages").EnumerateArray()) _pages[page.GetProperty("index").GetInt32()] = page;
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var member in _head.EnumerateObject().Where(member => member.Name != "pages")) member.WriteTo(json);
        json.WriteStartArray("pages");
        foreach (var page in _pages.Values) page.WriteTo(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
