using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Charts;

/// <summary>
/// Names below a chart. Where there is no room for all of a row of dates or numbers, each second one stands, or each third: the eye
/// counts on. Other names are never left out.
/// </summary>
/// <param name="Every">One of how many stands.</param>
/// <param name="LeastSlot">Room that each category needs.</param>
internal sealed record CategoryLabels(int Every, Pt LeastSlot)
{
    /// <summary>Finds out which names stand.</summary>
    /// <param name="texts">The names.</param>
    /// <param name="lines">The names, set.</param>
    /// <param name="slot">Room for each.</param>
    /// <param name="pen">White between them.</param>
    public static CategoryLabels Of(
        ImmutableArray<ManuscriptText> texts, ImmutableArray<SetLine> lines, Pt slot, ChartPen pen)
    {
        var widest = lines.Max(line => line.Width) + pen.Gap;
        if (widest <= slot || !IsRow(texts)) return new CategoryLabels(1, widest);
        var every = (widest.Milli + Math.Max(1, slot.Milli) - 1) / Math.Max(1, slot.Milli);
        return every >= lines.Length ? new CategoryLabels(1, widest) : new CategoryLabels(every, Pt.Zero);
    }

    /// <summary>Adds them.</summary>
    /// <param name="pen">The pen.</param>
    /// <param name="lines">The names, set.</param>
    /// <param name="left">Left edge of the first category.</param>
    /// <param name="width">Width of all categories.</param>
    /// <param name="top">Top of their line.</param>
    public void Draw(ChartPen pen, ImmutableArray<SetLine> lines, Pt left, Pt width, Pt top)
    {
        for (var i = 0; i < lines.Length; i += Every)
            pen.WordsAround(lines[i], left + width.Scale((2 * i) + 1, 2 * lines.Length), top);
    }

    /// <summary>Whether all names are dates or numbers: each has a digit, and they differ in digits alone.</summary>
    private static bool IsRow(ImmutableArray<ManuscriptText> texts) =>
        texts.Length > 2
        && texts.Select(text => string.Concat(text.Text.Where(c => !char.IsDigit(c)))).Distinct(StringComparer.Ordinal).Count() == 1
        && texts.All(text => text.Text.Any(char.IsDigit));
}
