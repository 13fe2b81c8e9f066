using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Pages;
using PrintLayout.Raster.Png;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Raster.Comparison;

/// <summary>Makes and compares the pictures of snapshots and of their report.</summary>
/// <param name="decoder">Decodes placed images; null for pages that have none.</param>
public sealed class RasterPictures(IImageDecoder? decoder = null) : IPagePictures, IDisposable
{
    /// <summary>
    /// Resolution of the small pictures that are kept, in pixels per inch.
    /// </summary>
    /// <remarks>
    /// At 20 ppi and 16 steps of grey a full broadsheet page of type takes about 40 KB. Such a picture shows a lost figure, a tint or a
    /// moved column. A changed comma is found by comparing geometry.
    /// </remarks>
    public const int ReferencePpi = 20;

    /// <summary>A step of grey is 17 of 255 levels, because a value between two steps may be rounded to either.</summary>
    private static readonly ImageTolerance Tolerance = new() { Levels = 20, Channel = 17, MinimumSimilarity = 980_000 };

    private readonly PngWriter _writer = new(decoder);

    /// <inheritdoc/>
    public byte[] Draw(PageDisplayList page, int ppi)
    {
        using var output = new MemoryStream();
        // Findings are dropped here: they were reported when the page was made.
        _writer.Write(page, new RasterOptions(ppi), output, new DiagnosticBag());
        return output.ToArray();
    }

    /// <inheritdoc/>
    public byte[] DrawReference(PageDisplayList page)
    {
        var picture = PixelImage.TryDecode(Draw(page, ReferencePpi))
            ?? throw new InvalidOperationException("the picture just drawn cannot be read");
        using var output = new MemoryStream();
        SmallPng.Write(picture, output);
        return output.ToArray();
    }

    /// <inheritdoc/>
    public PictureComparison Compare(byte[] old, byte[] now)
    {
        if (PixelImage.TryDecode(old) is not { } before) return new PictureComparison(false, "the old picture is damaged");
        if (PixelImage.TryDecode(now) is not { } after) return new PictureComparison(false, "the new picture is damaged");
        var comparison = ImageComparer.Compare(before, after, Tolerance);
        return new PictureComparison(comparison.IsAlike, comparison.ToString());
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
