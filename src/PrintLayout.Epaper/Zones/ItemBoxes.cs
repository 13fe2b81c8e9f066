using PrintLayout.Geometry;
using PrintLayout.Pages.Items;

namespace PrintLayout.Epaper.Zones;

/// <summary>Where items of a page have ink.</summary>
internal static class ItemBoxes
{
    /// <summary>The box round an item; null for one without ink.</summary>
    /// <param name="item">The item.</param>
    public static PtRect? Of(DisplayItem item) => item switch
    {
        GlyphRun run => Of(run),
        FilledRect fill => fill.Area,
        StrokedRect frame => frame.Area,
        FilledPath path => path.Bounds,
        PlacedImage image => image.Area,
        _ => null,
    };

    private static PtRect? Of(GlyphRun run)
    {
        PtRect? box = null;
        foreach (var glyph in run.Glyphs)
        {
            var ink = run.InkOf(glyph.GlyphId);
            if (ink.IsEmpty) continue;
            var units = run.Face.UnitsPerEm;
            Pt Scaled(int value) => run.Size.Scale(value, units);
            var (left, right) = (glyph.X + Scaled(ink.Left), glyph.X + Scaled(ink.Right));
            var (top, bottom) = (glyph.Y - Scaled(ink.Top), glyph.Y - Scaled(ink.Bottom));
            var mine = run.IsRotated
                ? PtRect.FromEdges(run.Origin.X - bottom, run.Origin.Y + left, run.Origin.X - top, run.Origin.Y + right)
                : PtRect.FromEdges(run.Origin.X + left, run.Origin.Y + top, run.Origin.X + right, run.Origin.Y + bottom);
            box = box?.Union(mine) ?? mine;
        }

        return box;
    }
}
