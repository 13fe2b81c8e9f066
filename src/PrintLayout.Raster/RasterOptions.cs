namespace PrintLayout.Raster;

/// <summary>How a page is drawn as pixels.</summary>
/// <param name="Ppi">Pixels per inch of the page, 1 to 2400.</param>
public sealed record RasterOptions(int Ppi)
{
    /// <summary>The highest resolution: that of a plate-setter.</summary>
    public const int MaximumPpi = 2400;
}
