using PrintLayout.Raster.Comparison;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Testing;

/// <summary>What a snapshot of pages compares beside their geometry.</summary>
public sealed record VerifySettings
{
    /// <summary>Geometry alone.</summary>
    public static VerifySettings Default { get; } = new();

    /// <summary>
    /// Draws and compares small pictures too, such as <see cref="RasterPictures"/>; null for none. Geometry says more and costs less: keep
    /// pictures for what it cannot see.
    /// </summary>
    public IPagePictures? Pictures { get; init; }
}
