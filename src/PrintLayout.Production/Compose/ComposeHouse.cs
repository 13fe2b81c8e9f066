using System.Collections.Frozen;
using System.Text.Json;
using PrintLayout.Plan.Styles;

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
            "marks" => request with { Composition = house with { Marks = Marks(value.GetString()) } },
            "hanging" => request with { Composition = house with { Hanging = Hanging(value.GetString()) } },
            "hanging_marks" => request with { Composition = house with { HangingMarks = HangingMarks(value.GetString()) } },
            "hyphenation" => request with { Composition = house with { Hyphenation = Hyphenation(value) } },
            "upright_numbers" => request with { Composition = house with { UprightNumbers = Numbers(value.GetString()) } },
            Gap => request with { Spacing = SpacingStyle.Of(ComposeRequest.ReadEm(value, name, 0), null, null) },
            "han_western_gap_least_em" =>
                request with { Spacing = gaps with { HanWesternGapLeast = ComposeRequest.ReadEm(value, name, 0) } },
            "han_western_gap_most_em" =>
                request with { Spacing = gaps with { HanWesternGapMost = ComposeRequest.ReadEm(value, name, 0) } },
            _ => null,
        };
    }

    private static MarkStyle Marks(string? word) => ComposeRequest.OneOf(word, "marks", "half-line-end", "full-width", "kaiming") switch
    {
        "full-width" => MarkStyle.FullWidth,
        "kaiming" => MarkStyle.Kaiming,
        _ => MarkStyle.HalfLineEnd,
    };

    private static HangingStops Hanging(string? word) => ComposeRequest.OneOf(word, "hanging", "off", "allow", "force") switch
    {
        "allow" => HangingStops.Allow,
        "force" => HangingStops.Force,
        _ => HangingStops.Off,
    };

    private static string HangingMarks(string? marks) =>
        marks is not null && !marks.AsSpan().ContainsAnyExcept(CompositionStyle.MayHang)
            ? marks
            : throw new FormatException($"hanging_marks takes some of {CompositionStyle.MayHang}");

    private static UprightNumbers Numbers(string? word) =>
        ComposeRequest.OneOf(word, "upright_numbers", "condensed", "stacked") == "stacked"
            ? UprightNumbers.Stacked
            : UprightNumbers.Condensed;

    /// <summary>A word, or an object with the keys of the house style.</summary>
    private static HyphenationStyle Hyphenation(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String) return new HyphenationStyle { Words = Division(value.GetString()) };
        var style = HyphenationStyle.Standard;
        foreach (var property in value.EnumerateObject())
        {
            var entry = property.Value;
            style = property.Name switch
            {
                "words" => style with { Words = Division(entry.GetString()) },
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

    private static WordDivision Division(string? word) => ComposeRequest.OneOf(word, "hyphenation", "names-last", "all", "none") switch
    {
        "all" => WordDivision.All,
        "none" => WordDivision.None,
        _ => WordDivision.NamesLast,
    };

    private static int Letters(JsonElement value, string name, int least)
    {
        if (!value.TryGetInt32(out var count) || count < least || count > HyphenationStyle.Most)
            throw new FormatException(FormattableString.Invariant($"{name} takes a number from {least} to {HyphenationStyle.Most}"));
        return count;
    }
}
