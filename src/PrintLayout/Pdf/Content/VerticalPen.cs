using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Fonts;

namespace PrintLayout.Pdf.Content;

/// <summary>
/// The pen position of a vertical line that draws a glyph at its place (ISO 32000-1 §9.7.4.3). It is half the glyph's width to the right of
/// the glyph's origin, and above it by the height of its vertical origin.
/// </summary>
/// <param name="Column">Right of the run's origin.</param>
/// <param name="Down">Below the run's origin.</param>
internal readonly record struct VerticalPen(Pt Column, Pt Down)
{
    /// <summary>How far a glyph may be from the line of its column, in 1/1000 pt.</summary>
    private const int Slack = 10;

    /// <summary>The pen for a glyph of a run.</summary>
    public static VerticalPen Of(GlyphRun run, int index, CidMap cids, int cid)
    {
        var glyph = run.Glyphs[index];
        return new VerticalPen(
            glyph.X + run.Size.Scale(cids.WidthOf(cid), 2000),
            glyph.Y - run.Size.Scale(cids.VerticalOriginOf(cid), 1000));
    }

    /// <summary>Whether the glyph is on a column's line.</summary>
    public bool IsInColumn(Pt column) => Math.Abs((Column - column).Milli) <= Slack;
}
