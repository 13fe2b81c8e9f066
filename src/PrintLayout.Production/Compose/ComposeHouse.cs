using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using PrintLayout.Plan.Styles;
using PrintLayout.Reading.Yaml;

namespace PrintLayout.Production.Compose;

/// <summary>The keys of a case that say what a house style says under <c>composition</c> and <c>spacing</c>, by the same words.</summary>
internal static class ComposeHouse
{
    /// <summary>The key that the limits of gaps follow, so that it is read before them.</summary>
    public const string Gap = "han_western_gap_em";

    /// <summary>Reads a key.</summary>
    /// <param name="request">The case so far.</param>
    /// <param name="name">The key.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The case; null when the key is none of these.</returns>
    public static ComposeRequest? With(ComposeRequest request, string name, JsonElement value)
    {
        var (house, gaps) = (request.Composition, request.Spacing);
        return name switch
        {
            "marks" => request with { Composition = house with { Marks = OneOf(value, name, KnownWords.MarkStyles) } },
            "hanging" => request with { Composition = house with { Hanging = OneOf(value, name, KnownWords.HangingStops) } },
            "hanging_marks" => request with { Composition = house with { HangingMarks = HangingMarks(value.GetString()) } },
            "hyphenation" => request with { Composition = house with { Hyphenation = Hyphenation(value) } },
            "upright_numbers" =>
                request with { Composition = house with { UprightNumbers = OneOf(value, name, KnownWords.UprightNumbers) } },
            "readings" => request with { Composition = house with { Readings = OneOf(value, name, KnownWords.InterlinearPlaces) } },
            "emphasis_place" =>
                request with { Composition = house with { EmphasisPlace = OneOf(value, name, KnownWords.InterlinearPlaces) } },
            "emphasis_mark" => request with { Composition = house with { EmphasisMark = OneOf(value, name, KnownWords.EmphasisMarks) } },
            Gap => request with { Spacing = SpacingStyle.Of(ComposeRequest.ReadEm(value, name, 0), null, null) },
            "han_western_gap_least_em" =>
                request with { Spacing = gaps with { HanWesternGapLeast = ComposeRequest.ReadEm(value, name, 0) } },
            "han_western_gap_most_em" =>
                request with { Spacing = gaps with { HanWesternGapMost = ComposeRequest.ReadEm(value, name, 0) } },
            _ => null,
        };
    }

    private static string HangingMarks(string? marks) =>
        marks is not null && !marks.AsSpan().ContainsAnyExcept(CompositionStyle.MayHang)
            ? marks
            : throw new FormatException($"hanging_marks takes some of {CompositionStyle.MayHang}");

    /// <summary>A word, or an object with the keys of the house style.</summary>
    private static HyphenationStyle Hyphenation(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String) return new HyphenationStyle { Words = Division(value) };
        var style = HyphenationStyle.Standard;
        foreach (var property in value.EnumerateObject())
        {
            var entry = property.Value;
            style = property.Name switch
            {
                "words" => style with { Words = Division(entry) },
                "shortest" => style with { Shortest = Letters(entry, property.Name, HyphenationStyle.LeastShortest) },
                "before" => style with { Before = Letters(entry, property.Name, HyphenationStyle.LeastBefore) },
                "behind" => style with { Behind = Letters(entry, property.Name, HyphenationStyle.LeastBehind) },
                "never" => style with
                {
                    Never = entry.EnumerateArray().Select(word => word.GetString() ?? string.Empty)
                        .ToFrozenSet(StringComparer.OrdinalIgnoreCase),
                },
                _ => throw new FormatException($"{property.Name} is not a key of hyphenation"),
            };
        }

        return style;
    }

    private static WordDivision Division(JsonElement value) => OneOf(value, "hyphenation", KnownWords.WordDivisions);

    private static T OneOf<T>(JsonElement value, string name, ImmutableArray<(string Word, T Value)> words)
    {
        var word = ComposeRequest.OneOf(value.GetString(), name, [.. words.Select(row => row.Word)]);
        return words.First(row => row.Word == word).Value;
    }

    private static int Letters(JsonElement value, string name, int least)
    {
        if (!value.TryGetInt32(out var count) || count < least || count > HyphenationStyle.Most)
            throw new FormatException(FormattableString.Invariant($"{name} takes a number from {least} to {HyphenationStyle.Most}"));
        return count;
    }
}
