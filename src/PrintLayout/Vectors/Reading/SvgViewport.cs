namespace PrintLayout.Vectors.Reading;

/// <summary>Fits the coordinates of a view box into a viewport (SVG 2, 8.6).</summary>
internal static class SvgViewport
{
    /// <summary>Reads a view box; null when there is none that has an area.</summary>
    /// <param name="node">The element.</param>
    public static (double X, double Y, double Width, double Height)? BoxOf(SvgNode node)
    {
        if (node["viewBox"] is not { } text) return null;
        var points = SvgLengths.ReadPoints(text, out var isWhole);
        return isWhole && points is [var corner, { X: > 0, Y: > 0 } size] ? (corner.X, corner.Y, size.X, size.Y) : null;
    }

    /// <summary>The change from a view box to a viewport.</summary>
    /// <param name="box">The view box.</param>
    /// <param name="width">Width of the viewport.</param>
    /// <param name="height">Its height.</param>
    /// <param name="aspect">The attribute <c>preserveAspectRatio</c>; null for the usual one.</param>
    /// <param name="isCut">Whether the drawing would have to be cut.</param>
    public static ArtMatrix Fit(
        (double X, double Y, double Width, double Height) box, double width, double height, string? aspect, out bool isCut)
    {
        var words = (aspect ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var align = words is [var first, ..] ? first : "xMidYMid";
        isCut = words.Contains("slice", StringComparer.Ordinal) && align != "none";
        var (x, y) = (width / box.Width, height / box.Height);
        if (align != "none") x = y = isCut ? Math.Max(x, y) : Math.Min(x, y);
        var (restX, restY) = (width - (box.Width * x), height - (box.Height * y));
        return new ArtMatrix(
            x, 0, 0, y, (restX * Share(align, "xMin", "xMax")) - (box.X * x), (restY * Share(align, "YMin", "YMax")) - (box.Y * y));
    }

    private static double Share(string align, string start, string end) =>
        align.Contains(start, StringComparison.Ordinal) ? 0 : align.Contains(end, StringComparison.Ordinal) ? 1 : 0.5;
}
