using PrintLayout.Geometry;

namespace PrintLayout.Epaper.Days;

/// <summary>Hot zones as shares of the page.</summary>
internal static class ZoneShares
{
    /// <summary>The whole width or height.</summary>
    public const int Whole = 1000;

    /// <summary>The rectangles of a zone in per mille of the trim: left, top, right, bottom.</summary>
    public static IEnumerable<(int Left, int Top, int Right, int Bottom)> PerMille(EpaperPage page, ZoneLink zone)
    {
        var trim = page.Page.Boxes.Trim;
        int Share(Pt from, Pt all) => (int)Math.Clamp(((long)from.Milli * Whole + all.Milli / 2) / all.Milli, 0, Whole);
        foreach (var area in zone.Zone.Areas)
        {
            var (left, right) = (Share(area.X - trim.X, trim.Width), Share(area.Right - trim.X, trim.Width));
            var (top, bottom) = (Share(area.Y - trim.Y, trim.Height), Share(area.Bottom - trim.Y, trim.Height));
            // Slivers of a glyph that hangs over are less than a pixel of the picture.
            if (left < right && top < bottom) yield return (left, top, right, bottom);
        }
    }
}
