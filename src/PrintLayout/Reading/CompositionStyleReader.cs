using System.Collections.Frozen;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Styles;
using PrintLayout.Reading.Yaml;

namespace PrintLayout.Reading;

/// <summary>Reads what a house style says of the line composer: <c>spacing</c> and <c>composition</c>.</summary>
internal static class CompositionStyleReader
{
    /// <summary>
    /// Reads the spacing. A gap of zero is none, whatever a line needs; its limits follow a gap that passes their standard values. Limits
    /// on the wrong side of it are PL1046.
    /// </summary>
    /// <param name="values">Reads values.</param>
    /// <param name="node">The mapping; null when there is none.</param>
    public static SpacingStyle Spacing(ValueReader values, YamlNode? node)
    {
        var standard = new SpacingStyle();
        if (values.Map(node, "the spacing", KnownKeys.Spacing) is not { } map) return standard;
        var (leastNode, mostNode) = (map.Find("han-western-gap-least"), map.Find("han-western-gap-most"));
        var gap = values.Ems(map.Find("han-western-gap")) ?? standard.HanWesternGap;
        var least = values.Ems(leastNode);
        var most = values.Ems(mostNode);
        if (least?.Milli > gap.Milli) WrongSide(leastNode!, "least", "more");
        if (most?.Milli < gap.Milli) WrongSide(mostNode!, "most", "less");
        var gaps = SpacingStyle.Of(gap, least, most);
        return values.Ems(map.Find("loose-line-from")) is { } loose ? gaps with { LooseLineFrom = loose } : gaps;

        void WrongSide(YamlNode at, string limit, string side) => values.Error(
            DiagnosticCodes.GapLimits, at, $"The {limit} gap between Han and Western text is {side} than the gap itself.",
            "Write the three so that least ≤ gap ≤ most.");
    }

    /// <summary>Reads the decisions about composition.</summary>
    /// <param name="values">Reads values.</param>
    /// <param name="node">The mapping; null when there is none.</param>
    public static CompositionStyle Composition(ValueReader values, YamlNode? node)
    {
        var standard = CompositionStyle.Standard;
        if (values.Map(node, "the composition", KnownKeys.Composition) is not { } map) return standard;
        return new CompositionStyle
        {
            Marks = values.Choice(map.Find("marks"), KnownWords.MarkStyles) ?? standard.Marks,
            Hanging = values.Choice(map.Find("hanging"), KnownWords.HangingStops) ?? standard.Hanging,
            HangingMarks = HangingMarks(values, map.Find("hanging-marks")) ?? standard.HangingMarks,
            LineBreak = values.Choice(map.Find("line-break"), KnownWords.LineStrictness) ?? standard.LineBreak,
            Hyphenation = Hyphenation(values, map.Find("hyphenation")),
            UprightNumbers = values.Choice(map.Find("upright-numbers"), KnownWords.UprightNumbers) ?? standard.UprightNumbers,
            Readings = values.Choice(map.Find("readings"), KnownWords.InterlinearPlaces) ?? standard.Readings,
            EmphasisPlace = values.Choice(map.Find("emphasis-place"), KnownWords.InterlinearPlaces) ?? standard.EmphasisPlace,
            EmphasisMark = values.Choice(map.Find("emphasis-mark"), KnownWords.EmphasisMarks) ?? standard.EmphasisMark,
        };
    }

    private static string? HangingMarks(ValueReader values, YamlNode? node)
    {
        if (values.Text(node) is not { } marks) return null;
        return marks.Value.AsSpan().ContainsAnyExcept(CompositionStyle.MayHang)
            ? values.Bad<string>(node!, $"Only {CompositionStyle.MayHang} may hang.", "Write those of them that may, such as `、，。`.")
            : marks.Value;
    }

    private static HyphenationStyle Hyphenation(ValueReader values, YamlNode? node)
    {
        var standard = HyphenationStyle.Standard;
        if (values.Map(node, "the hyphenation", KnownKeys.Hyphenation) is not { } map) return standard;
        var never = new List<string>();
        foreach (var item in values.Items(map.Find("never"), "the words that are never divided"))
        {
            if (values.Text(item) is not { } word) continue;
            if (word.Value.All(char.IsAsciiLetter)) never.Add(word.Value);
            else values.Error(DiagnosticCodes.NeverDivided, item, "A word that is never divided has letters from a to z only.",
                "Write the words one by one; words with other characters are not divided anyhow.");
        }

        return new HyphenationStyle
        {
            Words = values.Choice(map.Find("words"), KnownWords.WordDivisions) ?? standard.Words,
            Shortest = values.Count(map.Find("shortest"), HyphenationStyle.LeastShortest, HyphenationStyle.Most) ?? standard.Shortest,
            Before = values.Count(map.Find("before"), HyphenationStyle.LeastBefore, HyphenationStyle.Most) ?? standard.Before,
            Behind = values.Count(map.Find("behind"), HyphenationStyle.LeastBehind, HyphenationStyle.Most) ?? standard.Behind,
            Never = never.Count == 0 ? standard.Never : never.ToFrozenSet(StringComparer.OrdinalIgnoreCase),
        };
    }
}
