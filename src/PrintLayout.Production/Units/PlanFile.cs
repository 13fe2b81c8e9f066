using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Reports;

namespace PrintLayout.Production.Units;

/// <summary>Plans as JSON (<c>schemas/plan.schema.json</c>): a whole one, or some of its units, one a line.</summary>
public static class PlanFile
{
    /// <summary>Version of the form.</summary>
    public const int Schema = 1;

    /// <summary>Writes a plan.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="plan">The plan.</param>
    public static void Write(Stream output, WorkPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        using var json = new Utf8JsonWriter(output, ReportWriter.Options);
        json.WriteStartObject();
        json.WriteNumber("schema", Schema);
        json.WriteString("plan", plan.Digest);
        json.WriteNumber("of", plan.Units.Length);
        json.WriteStartArray("units");
        foreach (var unit in plan.Units) Write(json, plan, unit);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes the units of a plan, one a line.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="plan">The plan.</param>
    public static void WriteLines(Stream output, WorkPlan plan)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(plan);
        foreach (var unit in plan.Units)
        {
            using (var json = new Utf8JsonWriter(output, ReportWriter.Compact)) Write(json, plan, unit);
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>Reads units: a plan, a list of units, one unit, or one a line.</summary>
    /// <param name="name">Name of the source, for findings.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="sink">Receives PL1001 when it is no plan, or of several plans.</param>
    /// <returns>The units; null after an error.</returns>
    public static UnitSelection? Read(string name, ReadOnlyMemory<byte> bytes, IDiagnosticSink sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        try
        {
            var read = Elements(bytes).Select(Unit).ToList();
            var plans = read.Select(unit => (unit.Plan, unit.Of)).Distinct().ToList();
            if (plans is [var (plan, of)])
                return new UnitSelection(plan, of, [.. read.Select(unit => unit.Unit).DistinctBy(unit => unit.Id)]);
            sink.Report(Unreadable(name, plans.Count == 0 ? "it has no unit" : "its units are of several plans"));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException
            or ArgumentException)
        {
            sink.Report(Unreadable(name, e.Message));
        }

        return null;
    }

    private static void Write(Utf8JsonWriter json, WorkPlan plan, PlannedUnit unit)
    {
        json.WriteStartObject();
        json.WriteString("unit", unit.Id);
        // A unit that travels alone says whose it is.
        json.WriteString("plan", plan.Digest);
        json.WriteNumber("of", plan.Units.Length);
        json.WriteString("edition", unit.Edition);
        WriteTexts(json, "pages", unit.Pages);
        json.WriteNumber("cost", unit.Cost);
        json.WriteString("digest", unit.Digest);
        WriteTexts(json, "inputs", unit.Inputs);
        WriteTexts(json, "outputs", unit.Outputs);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string key, ImmutableArray<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static IEnumerable<JsonElement> Elements(ReadOnlyMemory<byte> bytes)
    {
        if (Whole(bytes) is { } root)
        {
            return root.ValueKind == JsonValueKind.Array ? root.EnumerateArray()
                : root.TryGetProperty("units", out var units) ? units.EnumerateArray()
                : [root];
        }

        return Encoding.UTF8.GetString(bytes.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => Whole(Encoding.UTF8.GetBytes(line)) ?? throw new JsonException("a line is no JSON"));
    }

    private static JsonElement? Whole(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static (string Plan, int Of, PlannedUnit Unit) Unit(JsonElement unit)
    {
        var pages = unit.GetProperty("pages").EnumerateArray()
            .Select(page => page.GetString() ?? throw new FormatException("a page has no name")).ToImmutableArray();
        if (pages.IsEmpty || unit.GetProperty("edition").GetString() is not { Length: > 0 } edition)
            throw new FormatException("a unit has an edition and pages");
        var cost = unit.TryGetProperty("cost", out var known) ? Math.Clamp(known.GetInt64(), 1, int.MaxValue) : 1;
        return (unit.GetProperty("plan").GetString() ?? string.Empty, unit.GetProperty("of").GetInt32(),
            new PlannedUnit(edition, pages, cost));
    }

    private static Diagnostic Unreadable(string name, string problem) => Diagnostic.Error(
        DiagnosticCodes.FileUnreadable, SourceSpan.OfFile(name), $"the units cannot be read: {problem}",
        "give what printlayout plan --json wrote, or some of its units");
}
