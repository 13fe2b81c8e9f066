using PrintLayout.Languages;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Breaking;

/// <summary>
/// Where a unit that is wider than its measure is split (composition.md C4.8): behind a hyphen or solidus, else where letters and digits
/// or small letters and capitals meet (DeepSeek-/V3.2), so long as half of the line stays filled; not inside a number.
/// </summary>
internal static class ForcedSplit
{
    /// <summary>The last cluster of the line.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="start">First cluster of the line.</param>
    /// <param name="last">The last cluster that fits.</param>
    public static int GoodPlace(ShapedParagraph paragraph, int start, int last)
    {
        // A single cluster that is wider than its line.
        if (last + 1 >= paragraph.Clusters.Length) return last;
        var half = paragraph.Totals.Start[start] + ((paragraph.Totals.End[last] - paragraph.Totals.Start[start]) / 2);
        var (best, bestWorth) = (last, WorthOf(paragraph, last));
        for (var i = last - 1; i >= start && paragraph.Totals.End[i] >= half; i--)
        {
            var worth = WorthOf(paragraph, i);
            if (worth > bestWorth) (best, bestWorth) = (i, worth);
        }

        return best;
    }

    private static int WorthOf(ShapedParagraph paragraph, int last)
    {
        var (left, right) = (paragraph.Clusters[last], paragraph.Clusters[last + 1]);
        if (right.Class.ClingsLeft || left.Class == CharacterClass.Opener) return -1;
        if (left.Class != CharacterClass.Western || right.Class != CharacterClass.Western) return 1;
        var (before, after) = (paragraph.Text[left.TextStart + left.TextLength - 1], paragraph.Text[right.TextStart]);
        if (before is '-' or '/' or '_' or '=' or '&') return 3;
        if (char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) return 0;
        var isSign = !char.IsLetterOrDigit(before) || !char.IsLetterOrDigit(after);
        if (isSign) return 0;
        return char.IsAsciiDigit(before) != char.IsAsciiDigit(after) || (char.IsLower(before) && char.IsUpper(after)) ? 2 : 1;
    }
}
