using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Items;

/// <summary>
/// Decides how Western text stands in a vertical line (composition.md C11.6): numbers of two digits, codes of two characters such as
/// <c>A+</c>, <c>3.0</c>, and numbers of three digits where the house condenses them, share one cell; single letters, short capitals,
/// years, and three characters with a digit, such as <c>CO2</c> and <c>3:2</c>, stand upright, one to a cell; a per cent sign has a cell
/// of its own; everything else is turned a quarter clockwise.
/// </summary>
internal static class VerticalItems
{
    private const int LongestCombined = 2;
    private const int LongestUpright = 3;
    private const int LongestCapitals = 3;
    private const int YearDigits = 4;

    public static List<TextItem> Orient(List<TextItem> items, string text, UprightNumbers numbers)
    {
        var oriented = new List<TextItem>(items.Count);
        for (var i = 0; i < items.Count;)
        {
            var end = i + 1;
            if (items[i].Kind != ItemKind.Western)
            {
                oriented.Add(items[i++]);
                continue;
            }

            while (end < items.Count && IsOneWord(items[end - 1], items[end])) end++;
            // A word of several faces, or with small characters, is turned as one word; else each part stands by its own rule.
            var length = items[end - 1].Start + items[end - 1].Length - items[i].Start;
            var isTurned = items[i].Need == ItemNeed.Script
                || (end - i > 1 && OrientationOf(text.AsSpan(items[i].Start, length), numbers) == ClusterOrientation.Rotated);
            for (; i < end; i++)
            {
                if (!isTurned && PercentOf(items[i], text, numbers) is { } parts)
                {
                    oriented.AddRange(parts);
                    continue;
                }

                var own = isTurned ? ClusterOrientation.Rotated : OrientationOf(text.AsSpan(items[i].Start, items[i].Length), numbers);
                oriented.Add(items[i] with { Orientation = own });
            }
        }

        return oriented;
    }

    /// <summary>A short percentage is a number in one cell with its sign below it; null for any other word.</summary>
    private static TextItem[]? PercentOf(TextItem item, string text, UprightNumbers numbers)
    {
        var word = text.AsSpan(item.Start, item.Length);
        if (word.Length is < 2 or > LongestUpright + 1 || word[^1] != '%' || word[..^1].ContainsAnyExceptInRange('0', '9')) return null;
        var number = item with { Length = item.Length - 1 };
        return
        [
            number with { Orientation = OrientationOf(word[..^1], numbers) },
            item with { Start = item.Start + number.Length, Length = 1, Orientation = ClusterOrientation.Upright },
        ];
    }

    private static bool IsOneWord(TextItem left, TextItem right) =>
        right.Kind == ItemKind.Western && left.Style == right.Style && left.Start + left.Length == right.Start;

    private static ClusterOrientation OrientationOf(ReadOnlySpan<char> word, UprightNumbers numbers)
    {
        var (digits, capitals) = (0, 0);
        foreach (var c in word)
        {
            if (ScriptCharacters.PositionOf(c) != ScriptPosition.None && word.Length > 1) return ClusterOrientation.Rotated;
            if (char.IsAsciiDigit(c)) digits++;
            else if (char.IsAsciiLetterUpper(c)) capitals++;
        }

        if (word.Length == 1) return ClusterOrientation.Upright;
        if (digits > 0 && word.Length <= LongestCombined) return ClusterOrientation.Combined;
        // A point has no cell of its own.
        if (digits == 2 && word.Length == LongestUpright && word[1] == '.') return ClusterOrientation.Combined;
        if (digits == LongestUpright && word.Length == digits && numbers == UprightNumbers.Condensed) return ClusterOrientation.Combined;
        if (digits > 0 && word.Length == LongestUpright) return ClusterOrientation.Upright;
        if (capitals == 1 && word.Length == 2 && word[1] == '+') return ClusterOrientation.Combined;
        if (digits == YearDigits && word.Length == YearDigits) return ClusterOrientation.Upright;
        return capitals == word.Length && capitals <= LongestCapitals ? ClusterOrientation.Upright : ClusterOrientation.Rotated;
    }
}
