using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Breaking;

/// <summary>
/// How a line ends where a house wants more than the body of its last mark there: the blank that stays behind it (全角式; composition.md
/// C5.13), or the stop that hangs outside the measure (标点悬挂; C5.17). Whoever breaks a paragraph and whoever sets its lines ask here.
/// </summary>
/// <param name="Blank">Blank that the line keeps behind its last body.</param>
/// <param name="Hangs">Whether its last mark stands outside the measure.</param>
/// <param name="Cost">What the breaker takes for it.</param>
internal readonly record struct LineEnd(Pt Blank, bool Hangs, int Cost)
{
    /// <summary>A stop that hangs where it may: as much as a divided word.</summary>
    private const int AllowedHang = 60;

    /// <summary>A mark that loses its blank at the line end: the first that CLREQ takes when a line shrinks.</summary>
    private const int LostBlank = 10;

    /// <summary>Measures a line of a paragraph whose lines do not all end plainly, as <see cref="LineMetrics.TryMeasure"/> does.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="start">First cluster.</param>
    /// <param name="last">Last cluster.</param>
    /// <param name="measure">Width the line must have, its indent taken off, in 1/1000 pt.</param>
    /// <param name="line">The adjustment; of a line that hangs without its last mark.</param>
    /// <param name="end">How the line ends.</param>
    /// <returns>Whether the line can be made that narrow.</returns>
    public static bool TryMeasure(ShapedParagraph paragraph, int start, int last, int measure, out LineMetrics line, out LineEnd end)
    {
        var totals = paragraph.Totals;
        var rest = measure - (totals.End[last] - totals.Start[start]);
        end = default;
        if (MayHang(paragraph, start, last))
        {
            // Every stop at the end of a full line hangs, or those only that cannot stand in it.
            var isForced = paragraph.Composition.Hanging == HangingStops.Force && (rest < 0 || !paragraph.EndsByNature(last + 1));
            if (isForced || -rest > totals.Shrink[last] - totals.Shrink[start])
            {
                end = new LineEnd(Pt.Zero, true, isForced ? 0 : AllowedHang);
                return LineMetrics.TryMeasure(totals, start, last - 1, measure, out line);
            }
        }

        if (paragraph.Composition.Marks == MarkStyle.FullWidth && paragraph.Clusters[last].Trail is { Milli: > 0 } blank)
        {
            var kept = Math.Clamp(rest, 0, blank.Milli);
            end = new LineEnd(new Pt(kept), false, LostBlank * (blank.Milli - kept) / blank.Milli);
            return LineMetrics.TryMeasure(totals, start, last, measure - kept, out line);
        }

        return LineMetrics.TryMeasure(totals, start, last, measure, out line);
    }

    /// <summary>
    /// One stop by itself may hang: it stands at a character and no other mark before it, and its body is not wider than half an em,
    /// which is what gutters have room for.
    /// </summary>
    private static bool MayHang(ShapedParagraph paragraph, int start, int last)
    {
        if (paragraph.Composition.Hanging == HangingStops.Off || last == start) return false;
        var mark = paragraph.Clusters[last];
        return mark.Class.IsStop && mark.TextLength == 1 && !paragraph.Clusters[last - 1].Class.IsMark
            && mark.Body.Milli * 5 <= paragraph.Styles[mark.Style].Size.Milli * 3
            && paragraph.Composition.HangingMarks.Contains(paragraph.Text[mark.TextStart], StringComparison.Ordinal);
    }
}
