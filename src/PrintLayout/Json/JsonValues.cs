using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;

namespace PrintLayout.Json;

/// <summary>The JSON forms of single values: lengths are whole thousandths of a point, places and rectangles are lists of them.</summary>
internal static class JsonValues
{
    public static void Length(this Utf8JsonWriter json, string name, Pt value) => json.WriteNumber(name, value.Milli);

    public static void Point(this Utf8JsonWriter json, string name, PtPoint value) => Numbers(json, name, value.X.Milli, value.Y.Milli);

    public static void Rect(this Utf8JsonWriter json, string name, PtRect value)
    {
        json.WritePropertyName(name);
        Rect(json, value);
    }

    public static void Rect(this Utf8JsonWriter json, PtRect value) =>
        Numbers(json, value.X.Milli, value.Y.Milli, value.Width.Milli, value.Height.Milli);

    public static void Numbers(this Utf8JsonWriter json, string name, params ReadOnlySpan<long> values)
    {
        json.WritePropertyName(name);
        Numbers(json, values);
    }

    public static void Numbers(this Utf8JsonWriter json, params ReadOnlySpan<long> values)
    {
        json.WriteStartArray();
        foreach (var value in values) json.WriteNumberValue(value);
        json.WriteEndArray();
    }

    /// <summary>A value of an enumeration as a word, such as <c>jumpLine</c>.</summary>
    public static void Word<T>(this Utf8JsonWriter json, string name, T value)
        where T : struct, Enum => json.WriteString(name, Word(value));

    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The value of an enumeration that a word names.</summary>
    /// <exception cref="FormatException">There is no such word.</exception>
    public static T Word<T>(this JsonElement json, string name)
        where T : struct, Enum
    {
        var word = json.GetProperty(name).GetString();
        foreach (var value in Enum.GetValues<T>())
        {
            if (Word(value) == word) return value;
        }

        throw new FormatException($"“{word}” is no {name}");
    }

    public static Pt Length(this JsonElement json, string name) => new(json.GetProperty(name).GetInt32());

    public static PtPoint Point(this JsonElement json, string name)
    {
        var values = Numbers(json.GetProperty(name), 2);
        return new PtPoint(new Pt(values[0]), new Pt(values[1]));
    }

    public static PtRect Rect(this JsonElement json)
    {
        var values = Numbers(json, 4);
        return new PtRect(new Pt(values[0]), new Pt(values[1]), new Pt(values[2]), new Pt(values[3]));
    }

    public static PtRect Rect(this JsonElement json, string name) => Rect(json.GetProperty(name));

    /// <summary>A list of a given count of numbers.</summary>
    /// <exception cref="FormatException">There are more or fewer.</exception>
    public static int[] Numbers(this JsonElement json, int count)
    {
        if (json.GetArrayLength() != count) throw new FormatException($"a list of {count} numbers has {json.GetArrayLength()}");
        return [.. json.EnumerateArray().Select(value => value.GetInt32())];
    }

    public static int OptionalNumber(this JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetInt32() : 0;

    public static string Text(this JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new FormatException($"{name} is not text");

    public static bool Flag(this JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.GetBoolean();

    public static IEnumerable<JsonElement> List(this JsonElement json, string name) => json.GetProperty(name).EnumerateArray();

    /// <summary>The element of a list at an index.</summary>
    /// <exception cref="FormatException">The index is outside the list.</exception>
    public static T At<T>(this IReadOnlyList<T> list, int index, string what) =>
        index >= 0 && index < list.Count
            ? list[index]
            : throw new FormatException(FormattableString.Invariant($"there is no {what} {index}"));

    /// <summary>An ink: its four amounts, or its spot ink with tint and alternate.</summary>
    public static void Ink(this Utf8JsonWriter json, Ink ink)
    {
        json.WritePropertyName("ink");
        if (ink.Spot is not { } spot)
        {
            Numbers(json, ink.Cyan, ink.Magenta, ink.Yellow, ink.Black);
            return;
        }

        json.WriteStartObject();
        json.WriteString("spot", spot.Name);
        json.WriteNumber("tint", ink.Tint);
        Numbers(json, "as", spot.Cyan, spot.Magenta, spot.Yellow, spot.Black);
        json.WriteEndObject();
    }

    public static Ink Ink(this JsonElement json)
    {
        var ink = json.GetProperty("ink");
        if (ink.ValueKind == JsonValueKind.Array)
        {
            var parts = Numbers(ink, 4);
            return new Ink(parts[0], parts[1], parts[2], parts[3]);
        }

        var alternate = Numbers(ink.GetProperty("as"), 4);
        var spot = new SpotInk(ink.Text("spot"), alternate[0], alternate[1], alternate[2], alternate[3]);
        return PrintLayout.Pages.Inks.Ink.OfSpot(spot, ink.GetProperty("tint").GetInt32());
    }

    /// <summary>A place in the input: file by its index, line, column, length; left out when there is none.</summary>
    public static void Source(this Utf8JsonWriter json, SourceSpan span, IReadOnlyDictionary<string, int> files)
    {
        if (!span.IsNone) Numbers(json, "source", files[span.File], span.Line, span.Column, span.Length);
    }

    public static SourceSpan Source(this JsonElement json, IReadOnlyList<string> files)
    {
        if (!json.TryGetProperty("source", out var source)) return SourceSpan.None;
        var parts = Numbers(source, 4);
        return new SourceSpan(files.At(parts[0], "file"), parts[1], parts[2], parts[3]);
    }
}
