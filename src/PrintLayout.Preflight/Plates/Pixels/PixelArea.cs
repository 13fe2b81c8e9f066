using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Plates.Pixels;

/// <summary>Whole pixels between columns and rows.</summary>
/// <param name="Left">First column.</param>
/// <param name="Top">First row.</param>
/// <param name="Right">Behind the last column.</param>
/// <param name="Bottom">Behind the last row.</param>
internal readonly record struct PixelArea(int Left, int Top, int Right, int Bottom)
{
    private const double Far = 1e8;

    public int Width => Math.Max(0, Right - Left);

    public int Height => Math.Max(0, Bottom - Top);

    public bool IsEmpty => Right <= Left || Bottom <= Top;

    /// <summary>The pixels that an area touches; of areas the lower side is that of small numbers.</summary>
    public static PixelArea Round(Area area) => area.IsNothing
        ? default
        : new PixelArea(Floor(area.Left), Floor(area.Bottom), -Floor(-area.Right), -Floor(-area.Top));

    public PixelArea Intersect(PixelArea other) => new(
        Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));

    private static int Floor(double value) => (int)Math.Floor(Math.Clamp(value, -Far, Far));
}
