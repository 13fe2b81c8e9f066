using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Items;

/// <summary>
/// Decides how Western text stands in a vertical line (composition.md C11.6): numbers of two digits, codes of two characters such as
/// <c>A+</c>, and <c>3.0</c> share one cell; single letters, short capitals, years, and three characters with a digit, such as <c>120</c>,
/// <c>CO2</c> and <c>3:2</c>, stand upright, one to a cell; a per cent sign has a cell of its own; everything else is turned a quarter
/// clockwise.
/// </summary>
internal static class VerticalItems
{
    private const int LongestCombined = 2;
    private const int LongestUpright = 3;
    private const int LongestCapitals = 3;
    private const int YearDigits = 4;

    public static List<TextItem> Orient(List<TextItem> items, string text)
    {
        var oriented = new List<TextItem>(items.Count);
        foreach (var item in items)
        {
            if (item.Kind != ItemKind.Western)
            {
                oriented.Add(item);
                continue;
            }

            var word = text.AsSpan(item.Start, item.Length);
            if (word.Length <= LongestUpright + 1 && word.Length > 1 && word[^1] == '%' && !word[..^1].ContainsAnyExceptInRange('0', '9'))
            {
                var number = item with { Length = item.Length - 1 };
                oriented.Add(number with { Orientation = OrientationOf(word[..^1]) });
                oriented.Add(item with { Start = item.Start + number.Length, Length = 1, Orientation = ClusterOrientation.Upright });
                continue;
            }

            oriented.Add(item with { Orientation = OrientationOf(word) });
        }

        return oriented;
    }

    private static ClusterOrientation OrientationOf(ReadOnlySpan<char> word)
    {
        var (digits, capitals) = (0, 0);
        foreach (var c in word)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (char.IsAsciiLetterUpper(c)) capitals++;
        }

        if (word.Length == 1) return ClusterOrientation.Upright;
        if (digits > 0 && word.Length <= LongestCombined) return ClusterOrientation.Combined;
        // A point has no cell of its own.
        if (digits == 2 && word.Length == LongestUpright && word[1] == '.') return ClusterOrientation.Combined;
        if (digits > 0 && word.Length == LongestUpright) return ClusterOrientation.Upright;
        if (capitals == 1 && word.Length == 2 && word[1] == '+') return ClusterOrientation.Combined;
        if (digits == YearDigits && word.Length == YearDigits) return ClusterOrientation.Upright;
        return capitals == word.Length && capitals <= LongestCapitals ? ClusterOrientation.Upright : ClusterOrientation.Rotated;
    }
}
