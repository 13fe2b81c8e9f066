using PrintLayout.Pages.Items;

namespace PrintLayout.Raster.Drawing;

/// <summary>The outline of a glyph at one size as straight edges, in 1/1024 pixel from its origin on the baseline, y down.</summary>
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
