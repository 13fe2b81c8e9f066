using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Plates.Pixels;

/// <summary>What may be painted: an upright rectangle, and a mask for clips of other shapes (ISO 32000-1 §8.5.4).</summary>
/// <param name="Rectangle">The rectangle in pixels.</param>
/// <param name="Mask">The mask; null for none.</param>
internal sealed record PlateClip(Area Rectangle, CoverMask? Mask = null)
{
    /// <summary>The pixels that it touches.</summary>
    public PixelArea Pixels { get; } = Mask is null
        ? PixelArea.Round(Rectangle)
        : PixelArea.Round(Rectangle).Intersect(Mask.Area);

    /// <summary>The part of it inside a rectangle.</summary>
    public PlateClip Inside(Area rectangle) => new(Rectangle.Intersect(rectangle), Mask);

    /// <summary>The part of it inside a mask; nothing where there is none.</summary>
    public PlateClip Inside(CoverMask? mask)
    {
        if (mask is null) return new PlateClip(new Area(0, 0, 0, 0));
        var area = mask.Area.Intersect(Pixels);
        var covers = new byte[area.IsEmpty ? 0 : area.Width * area.Height];
        for (var y = area.Top; y < area.Bottom && covers.Length > 0; y++)
        {
            var line = covers.AsSpan((y - area.Top) * area.Width, area.Width);
            mask.Row(y).Slice(area.Left - mask.Area.Left, area.Width).CopyTo(line);
            Narrow(y, area.Left, line);
        }

        // The rectangle is in the mask now.
        var rectangle = new Area(area.Left, area.Top, Math.Max(area.Left, area.Right), Math.Max(area.Top, area.Bottom));
        return new PlateClip(rectangle, new CoverMask(area, covers));
    }

    /// <summary>Narrows the covers of a row to what may be painted.</summary>
    /// <param name="y">The row.</param>
    /// <param name="left">The first pixel, inside <see cref="Pixels"/>.</param>
    /// <param name="covers">The covers.</param>
    public void Narrow(int y, int left, Span<byte> covers)
    {
        var high = ScanFiller.Overlap(Rectangle.Bottom, Rectangle.Top, y);
        if (high < 1)
        {
            foreach (ref var cover in covers) cover = (byte)(cover * high + 0.5);
        }

        NarrowAt((int)Math.Floor(Rectangle.Left), covers, left);
        var last = (int)Math.Ceiling(Rectangle.Right) - 1;
        if (last != (int)Math.Floor(Rectangle.Left)) NarrowAt(last, covers, left);
        if (Mask is null) return;
        var row = Mask.Row(y)[(left - Mask.Area.Left)..];
        for (var i = 0; i < covers.Length; i++) covers[i] = Share.Of(covers[i], row[i]);
    }

    private void NarrowAt(int x, Span<byte> covers, int left)
    {
        if (x < left || x >= left + covers.Length) return;
        covers[x - left] = (byte)(covers[x - left] * ScanFiller.Overlap(Rectangle.Left, Rectangle.Right, x) + 0.5);
    }
}
