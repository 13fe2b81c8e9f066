using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Items;

/// <summary>
/// Decides how Western text stands in a vertical line (composition.md C11.6): numbers of two digits and codes of two or three
/// characters such as <c>A+</c> or <c>3.0</c> share one cell; single letters, short capitals and years stand upright, one
/// to a cell; everything else is turned a quarter clockwise.
/// </summary>
internal static class VerticalItems
{
    private const int LongestCombined = 3;
    private const int LongestCapitals = 3;
    private const int YearDigits = 4;

    public static List<TextItem> Orient(List<TextItem> items, string text)
    {
        var oriented = new List<TextItem>(items.Count);
        foreach (var item in items)
            oriented.Add(
                item.Kind == ItemKind.Western ? item with { Orientation = OrientationOf(text.AsSpan(item.Start, item.Length)) } : item);
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
        if (capitals == 1 && word.Length == 2 && word[1] == '+') return ClusterOrientation.Combined;
        if (digits == YearDigits && word.Length == YearDigits) return ClusterOrientation.Upright;
        return capitals == word.Length && capitals <= LongestCapitals ? ClusterOrientation.Upright : ClusterOrientation.Rotated;
    }
}
