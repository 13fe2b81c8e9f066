using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Pages;
using PrintLayout.Raster.Png;

namespace PrintLayout.Raster;

/// <summary>Draws several pages small into one PNG, side by side. The same pages give the same bytes.</summary>
/// <param name="decoder">Decodes placed images; null for pages that have none.</param>
public sealed class ContactSheetWriter(IImageDecoder? decoder = null) : IDisposable
{
    private const int LeastPpi = 9;
    private const int MostPpi = 300;
    private const int Margin = 16;
    private const byte Ground = 208;

    private readonly PngWriter _pages = new(decoder);

    /// <summary>The resolution at which a page has about a height in pixels.</summary>
    /// <param name="page">The page.</param>
    /// <param name="height">The height in pixels.</param>
    public static int PpiFor(PageDisplayList page, int height)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Math.Clamp((int)(height * 72_000L / Math.Max(1, page.Boxes.Media.Height.Milli)), LeastPpi, MostPpi);
    }

    /// <summary>Writes a sheet.</summary>
    /// <param name="pages">The pages, at least one, from left to right and from top to bottom.</param>
    /// <param name="height">About the height of a page, in pixels.</param>
    /// <param name="across">Most pages side by side.</param>
    /// <param name="output">Where to write the PNG; left open.</param>
    /// <param name="sink">Receives what <see cref="PngWriter"/> reports.</param>
    public void Write(IReadOnlyList<PageDisplayList> pages, int height, int across, Stream output, IDiagnosticSink sink)
    {
        ArgumentOutOfRangeException.ThrowIfZero(pages.Count);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(across);
        var pictures = pages.Select(page => Draw(page, PpiFor(page, height), sink)).ToArray();
        across = Math.Min(across, pictures.Length);
        var (cellWidth, cellHeight) = (pictures.Max(picture => picture.Width), pictures.Max(picture => picture.Height));
        var down = (pictures.Length + across - 1) / across;
        var (width, total) = (Margin + (across * (cellWidth + Margin)), Margin + (down * (cellHeight + Margin)));
        var rgb = new byte[width * total * 3];
        rgb.AsSpan().Fill(Ground);
        foreach (var (index, picture) in pictures.Index())
        {
            var (left, top) = (Margin + (index % across * (cellWidth + Margin)), Margin + (index / across * (cellHeight + Margin)));
            for (var y = 0; y < picture.Height; y++)
                picture.Samples.Slice(y * picture.Width * 3, picture.Width * 3).CopyTo(rgb.AsSpan((((top + y) * width) + left) * 3));
        }

        PixelImage.OfRgb(width, total, rgb).WritePng(output);
    }

    /// <summary>Writes one page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="height">About its height in pixels.</param>
    /// <param name="output">Where to write the PNG; left open.</param>
    /// <param name="sink">Receives what <see cref="PngWriter"/> reports.</param>
    public void WriteOne(PageDisplayList page, int height, Stream output, IDiagnosticSink sink) =>
        _pages.Write(page, new RasterOptions(PpiFor(page, height)), output, sink);

    /// <inheritdoc/>
    public void Dispose() => _pages.Dispose();

    private PixelImage Draw(PageDisplayList page, int ppi, IDiagnosticSink sink)
    {
        using var png = new MemoryStream();
        _pages.Write(page, new RasterOptions(ppi), png, sink);
        return PixelImage.TryDecode(png.GetBuffer().AsSpan(0, (int)png.Length))
            ?? throw new InvalidOperationException("A picture that was just written cannot be read.");
    }
}
