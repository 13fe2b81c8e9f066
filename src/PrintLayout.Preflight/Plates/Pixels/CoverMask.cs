namespace PrintLayout.Preflight.Plates.Pixels;

/// <summary>How much of each pixel of an area is covered, 0 to 255.</summary>
/// <param name="Area">The area.</param>
/// <param name="Covers">A byte for each pixel, row by row.</param>
internal sealed record CoverMask(PixelArea Area, byte[] Covers)
{
    /// <summary>A row.</summary>
    public ReadOnlySpan<byte> Row(int y) => Covers.AsSpan((y - Area.Top) * Area.Width, Area.Width);
}
