using PrintLayout.Pages.Items;

namespace PrintLayout.Raster.Drawing;

/// <summary>
/// The outline of a glyph at one size, or of a path, as straight edges, in 1/1024 pixel from its origin (of a glyph on the baseline),
/// y down.
/// </summary>
/// <param name="Points">
/// x and y of the start and of the end of each edge, one edge after the other. Contours are closed; horizontal edges are left out.
/// </param>
/// <param name="Left">Leftmost point.</param>
/// <param name="Top">Highest point.</param>
/// <param name="Right">Rightmost point.</param>
/// <param name="Bottom">Lowest point.</param>
internal sealed record GlyphEdges(int[] Points, int Left, int Top, int Right, int Bottom)
{
    /// <summary>A glyph without ink.</summary>
    public static GlyphEdges None { get; } = new([], 0, 0, 0, 0);

    /// <summary>The edges with the box round them.</summary>
    /// <param name="points">x and y of the start and of the end of each edge.</param>
    public static GlyphEdges Of(List<int> points)
    {
        if (points.Count == 0) return None;
        var (left, top, right, bottom) = (int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);
        for (var at = 0; at < points.Count; at += 2)
        {
            (left, right) = (Math.Min(left, points[at]), Math.Max(right, points[at]));
            (top, bottom) = (Math.Min(top, points[at + 1]), Math.Max(bottom, points[at + 1]));
        }

        return new GlyphEdges([.. points], left, top, right, bottom);
    }

    /// <summary>The same narrower or wider.</summary>
    /// <param name="scale">Width in thousandths of its own.</param>
    public GlyphEdges Scaled(int scale)
    {
        if (scale == GlyphRun.FullWidth) return this;
        var points = (int[])Points.Clone();
        for (var at = 0; at < points.Length; at += 2) points[at] = Along(points[at]);
        return this with { Points = points, Left = Along(Left), Right = Along(Right) };

        int Along(int x) => (int)((long)x * scale / GlyphRun.FullWidth);
    }

    /// <summary>Whether there is nothing to draw.</summary>
    public bool IsEmpty => Points.Length == 0;
}
