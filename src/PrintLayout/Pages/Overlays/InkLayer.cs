using PrintLayout.Geometry;
using PrintLayout.Pages.Items;

namespace PrintLayout.Pages.Overlays;

/// <summary>The box of every glyph's ink as its face gives it, and the edges of rectangles and images.</summary>
internal static class InkLayer
{
    private static readonly Pt Hair = new(150);

    public static void Draw(PageDisplayList page, OverlayPen pen)
    {
        foreach (var item in page.Items)
        {
            switch (item)
            {
                case GlyphRun run:
                    Draw(run, pen);
                    break;
                case FilledRect { Cut: not null } fill:
                    Edge(fill, pen);
                    break;
                case FilledRect fill:
                    pen.Frame(fill.Area, Hair, OverlayColours.Ink);
                    break;
                case StrokedRect frame:
                    pen.Frame(frame.Area, Hair, OverlayColours.Ink);
                    break;
                case FilledPath path:
                    pen.Frame(path.Bounds, Hair, OverlayColours.Ink);
                    break;
                case PlacedImage image:
                    pen.Frame(image.Area, Hair, OverlayColours.Ink);
                    break;
                default:
                    break;
            }
        }
    }

    // All edges of the outline are level or upright.
    private static void Edge(FilledRect fill, OverlayPen pen)
    {
        var corners = fill.Corners;
        for (var i = 0; i < corners.Length; i++)
        {
            var (from, to) = (corners[i], corners[(i + 1) % corners.Length]);
            var box = PtRect.FromEdges(Pt.Min(from.X, to.X), Pt.Min(from.Y, to.Y), Pt.Max(from.X, to.X), Pt.Max(from.Y, to.Y));
            pen.Fill(box.Inflate(Hair / 2), OverlayColours.Ink);
        }
    }

    private static void Draw(GlyphRun run, OverlayPen pen)
    {
        foreach (var glyph in run.Glyphs)
        {
            var box = run.InkOf(glyph.GlyphId);
            if (box.IsEmpty) continue;
            var (left, right) = (glyph.X + Length(box.Left), glyph.X + Length(box.Right));
            var (top, bottom) = (glyph.Y - Length(box.Top), glyph.Y - Length(box.Bottom));
            var area = run.IsRotated
                ? PtRect.FromEdges(run.Origin.X - bottom, run.Origin.Y + left, run.Origin.X - top, run.Origin.Y + right)
                : PtRect.FromEdges(run.Origin.X + left, run.Origin.Y + top, run.Origin.X + right, run.Origin.Y + bottom);
            pen.Frame(area, Hair, OverlayColours.Ink.At(220));
        }

        Pt Length(int units) => run.Size.Scale(units, run.Face.UnitsPerEm);
    }
}
