namespace PrintLayout.Raster.Drawing;

/// <summary>Paints glyphs and other outlines into a band, each at its place to 1/1024 pixel. For one thread.</summary>
/// <param name="shapes">The outlines.</param>
internal sealed class GlyphPainter(GlyphShapes shapes)
{
    private const int Steps = PixelCoverage.Steps;
    private const int Shift = 10;
    private readonly CoverageGrid _grid = new();
    private byte[] _covers = [];

    /// <summary>Paints one glyph.</summary>
    /// <param name="band">The band.</param>
    /// <param name="look">Its face, size and width.</param>
    /// <param name="glyph">Its index.</param>
    /// <param name="origin">Its pen position on the page, in steps.</param>
    /// <param name="isTurned">Whether it is turned a quarter clockwise about its origin.</param>
    /// <param name="ink">What it leaves on a pixel.</param>
    public void Paint<TInk>(IBand<TInk> band, GlyphLook look, uint glyph, (long X, long Y) origin, bool isTurned, TInk ink)
        where TInk : struct => Paint(band, shapes.Of(look, glyph), origin, isTurned, ink);

    /// <summary>Paints an outline.</summary>
    /// <param name="band">The band.</param>
    /// <param name="edges">The outline.</param>
    /// <param name="origin">Where its origin stands on the page, in steps.</param>
    /// <param name="isTurned">Whether it is turned a quarter clockwise about its origin.</param>
    /// <param name="ink">What it leaves on a pixel.</param>
    public void Paint<TInk>(IBand<TInk> band, GlyphEdges edges, (long X, long Y) origin, bool isTurned, TInk ink)
        where TInk : struct
    {
        if (edges.IsEmpty) return;
        var (left, top, right, bottom) = isTurned
            ? (origin.X - edges.Bottom, origin.Y + edges.Left, origin.X - edges.Top, origin.Y + edges.Right)
            : (origin.X + edges.Left, origin.Y + edges.Top, origin.X + edges.Right, origin.Y + edges.Bottom);
        // Of an outline that is larger than the band, only the pixels of the band are counted.
        var firstColumn = Math.Max(left >> Shift, band.Left);
        var endColumn = Math.Min((right >> Shift) + 1, band.Left + band.Width);
        var firstRow = Math.Max(top >> Shift, band.Top);
        var endRow = Math.Min((bottom + Steps - 1) >> Shift, band.Top + band.Rows);
        if (endRow <= firstRow || endColumn <= firstColumn) return;

        var columns = (int)(endColumn - firstColumn);
        _grid.Start(columns, (int)(endRow - firstRow));
        Add(edges.Points, origin.X - (firstColumn << Shift), origin.Y - (firstRow << Shift), isTurned);
        if (_covers.Length < columns) _covers = new byte[columns * 2];
        for (var row = (int)firstRow; row < endRow; row++)
        {
            _grid.ReadRow(row - (int)firstRow, _covers);
            band.Cover(row, (int)firstColumn, _covers.AsSpan(0, columns), ink);
        }
    }

    private void Add(int[] points, long x, long y, bool isTurned)
    {
        for (var at = 0; at < points.Length; at += 4)
        {
            if (isTurned) _grid.Add(x - points[at + 1], y + points[at], x - points[at + 3], y + points[at + 2]);
            else _grid.Add(x + points[at], y + points[at + 1], x + points[at + 2], y + points[at + 3]);
        }
    }
}
