using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images.Magick;
using PrintLayout.Pages;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Images;
using PrintLayout.PdfText.Placing;
using PrintLayout.Production.Writers;
using PrintLayout.Raster;
using SkiaSharp;

namespace PrintLayout.Epaper.Pictures;

/// <summary>Pictures and PDF of pages.</summary>
internal sealed class PageFiles : IDisposable
{
    private const int Ppi = 150;
    private const int Quality = 78;
    private const int ScreenPart = 2;
    private const int ThumbnailPart = 8;
    private readonly MagickImageDecoder _decoder = new();
    private readonly PngWriter _png;

    public PageFiles() => _png = new PngWriter(_decoder, new DocumentPainter(_decoder));

    /// <summary>The pixels of a page, drawn once for all its pictures.</summary>
    /// <param name="page">The page.</param>
    /// <param name="sink">Receives what cannot be drawn.</param>
    public SKBitmap Draw(PageDisplayList page, IDiagnosticSink sink)
    {
        using var png = new MemoryStream();
        _png.Write(page, new RasterOptions(Ppi) { Region = page.Boxes.Trim }, png, sink);
        return SKBitmap.Decode(png.GetBuffer().AsSpan(0, (int)png.Length));
    }

    /// <summary>The whole picture, for zoom.</summary>
    public static byte[] Large(SKBitmap page) => Jpeg(page, 1).Bytes;

    /// <summary>The picture for a screen.</summary>
    public static (byte[] Bytes, int Width, int Height) Screen(SKBitmap page) => Jpeg(page, ScreenPart);

    /// <summary>The thumbnail.</summary>
    public static byte[] Thumbnail(SKBitmap page) => Jpeg(page, ThumbnailPart).Bytes;

    /// <summary>A part of the page, such as a photograph.</summary>
    /// <param name="bitmap">The page.</param>
    /// <param name="page">The page as it was drawn.</param>
    /// <param name="area">The part, from the corner of the media box.</param>
    public static (byte[] Bytes, int Width, int Height)? Part(SKBitmap bitmap, PageDisplayList page, PtRect area)
    {
        var trim = page.Boxes.Trim;
        int Pixels(Pt length) => (int)((long)length.Milli * Ppi / 72_000);
        var part = new SKRectI(
            Math.Max(0, Pixels(area.X - trim.X)), Math.Max(0, Pixels(area.Y - trim.Y)),
            Math.Min(bitmap.Width, Pixels(area.Right - trim.X)), Math.Min(bitmap.Height, Pixels(area.Bottom - trim.Y)));
        if (part.Width <= 0 || part.Height <= 0) return null;
        using var cut = new SKBitmap();
        return bitmap.ExtractSubset(cut, part) ? Jpeg(cut, 1) : null;
    }

    /// <summary>A tagged PDF of pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="sink">Receives what cannot be embedded.</param>
    /// <returns>The file; null when a face or image cannot be embedded.</returns>
    public byte[]? Pdf(IEnumerable<PageDisplayList> pages, IDiagnosticSink sink)
    {
        var options = new PdfDocumentOptions
        {
            Tagged = true,
            Images = new PdfImageOptions(_decoder) { Documents = new PdfDocumentReader(), MostPpi = Ppi },
        };
        using var builder = new PdfDocumentBuilder(options, sink);
        foreach (var page in pages) builder.Add(page);
        using var output = new MemoryStream();
        return builder.Finish(output) ? output.ToArray() : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _png.Dispose();

    private static (byte[] Bytes, int Width, int Height) Jpeg(SKBitmap page, int part)
    {
        var (width, height) = (Math.Max(1, page.Width / part), Math.Max(1, page.Height / part));
        using var scaled = part == 1
            ? null
            : page.Resize(new SKImageInfo(width, height, page.ColorType, page.AlphaType), new SKSamplingOptions(SKFilterMode.Linear,
                SKMipmapMode.Linear));
        using var data = (scaled ?? page).Encode(SKEncodedImageFormat.Jpeg, Quality);
        return (data.ToArray(), width, height);
    }
}
