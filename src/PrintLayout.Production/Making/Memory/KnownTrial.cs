using System.Collections.Immutable;
using System.Text.Json;

namespace PrintLayout.Production.Making.Memory;

/// <summary>What an earlier run found for stories on a page.</summary>
/// <param name="Layout">The layout as a file; null when no page was full.</param>
/// <param name="Reasons">Why each module stands where it does.</param>
/// <param name="Cost">What the page costs.</param>
/// <param name="IsOver">Whether the stories needed more than the page has.</param>
/// <param name="Filler">The number of the filler on it, and its rows; null for none.</param>
internal sealed record KnownTrial(
    string? Layout, ImmutableArray<string> Reasons, long Cost, bool? IsOver, (int Number, int Rows)? Filler)
{
    /// <summary>Reads it.</summary>
    public static KnownTrial Of(JsonElement json)
    {
        var layout = json.TryGetProperty("layout", out var text) ? text.GetString() : null;
        var isOver = json.TryGetProperty("over", out var over) ? over.GetBoolean() : (bool?)null;
        (int, int)? filler = json.TryGetProperty("filler", out var numbers) && numbers.GetArrayLength() == 2
            ? (numbers[0].GetInt32(), numbers[1].GetInt32())
            : null;
        ImmutableArray<string> reasons =
            json.TryGetProperty("reasons", out var list) ? [.. list.EnumerateArray().Select(one => one.GetString() ?? string.Empty)] : [];
        return new KnownTrial(layout, reasons, json.TryGetProperty("cost", out var cost) ? cost.GetInt64() : 0, isOver, filler);
    }

    /// <summary>Writes it.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (Layout is not null) json.WriteString("layout", Layout);
        if (IsOver is { } over) json.WriteBoolean("over", over);
        if (Layout is not null) json.WriteNumber("cost", Cost);
        if (Filler is { } filler)
        {
            json.WriteStartArray("filler");
            json.WriteNumberValue(filler.Number);
            json.WriteNumberValue(filler.Rows);
            json.WriteEndArray();
        }

        if (!Reasons.IsDefaultOrEmpty)
        {
            json.WriteStartArray("reasons");
            foreach (var reason in Reasons) json.WriteStringValue(reason);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
