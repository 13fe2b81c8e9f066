using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Pages;
using SkiaSharp;

namespace PrintLayout.Raster;

/// <summary>
/// Draws a page as a PNG: a proof of where everything stands. It shows the whole sheet on white paper, every glyph where the
/// display list puts it, to a quarter of a pixel, without hinting. Inks are turned to screen colours by r = (1 − c)(1 − k);
/// overprint is not shown. One writer serves many pages and threads; the same page gives the same bytes.
/// </summary>
public sealed class PngWriter : IDisposable
{
    // A broadsheet at 300 ppi is 118 MB of pixels; drawn in bands it is a tenth of that, whatever the resolution.
    private const int DefaultBandBytes = 12 << 20;
    private const int BytesPerPixel = 4;

    private readonly TypefaceCache _typefaces = new();
    private readonly int _bandBytes;
    private readonly IImageDecoder? _decoder;

    /// <summary>A writer; it keeps the faces it has opened until it is disposed.</summary>
    /// <param name="decoder">Decodes placed images; null for pages that have none.</param>
    public PngWriter(IImageDecoder? decoder = null)
        : this(DefaultBandBytes, decoder)
    {
    }

    internal PngWriter(int bandBytes, IImageDecoder? decoder = null) => (_bandBytes, _decoder) = (bandBytes, decoder);

    /// <summary>Writes a page.</summary>
    /// <param name="page">The page. Its media box is the picture.</param>
    /// <param name="options">The resolution.</param>
    /// <param name="output">Where to write the PNG; left open.</param>
    /// <param name="sink">Receives PL2001 for a face that Skia cannot open; its glyphs are missing from the picture; PL5005 likewise for an image.</param>
    /// <exception cref="ArgumentOutOfRangeException">The resolution is not one of 1 to <see cref="RasterOptions.MaximumPpi"/>.</exception>
    public void Write(PageDisplayList page, RasterOptions options, Stream output, IDiagnosticSink sink)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Ppi);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Ppi, RasterOptions.MaximumPpi);
        ReportUnusableFaces(page, sink);
        var images = PageImages.Of(page, _decoder, sink);
        var width = Pixels(page.Boxes.Media.Width, options.Ppi);
        var height = Pixels(page.Boxes.Media.Height, options.Ppi);
        using var png = new PngStream(output, width, height, options.Ppi);
        var bandHeight = Math.Clamp(_bandBytes / (width * BytesPerPixel), 1, height);
        using var surface = SKSurface.Create(new SKImageInfo(width, bandHeight, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var pixels = surface.PeekPixels();
        using var canvas = new PageCanvas(surface.Canvas, options.Ppi, _typefaces, images);
        for (var top = 0; top < height; top += bandHeight)
        {
            var rows = Math.Min(bandHeight, height - top);
            DrawBand(page, surface.Canvas, canvas, top, rows, options.Ppi);
            var bytes = pixels.GetPixelSpan<byte>();
            for (var row = 0; row < rows; row++) png.WriteRow(bytes.Slice(row * pixels.RowBytes, width * BytesPerPixel));
        }

        png.Finish();
    }

    /// <inheritdoc/>
    public void Dispose() => _typefaces.Dispose();

    private static int Pixels(Pt length, int ppi) => (int)Math.Max(1, ((long)length.Milli * ppi + 36_000) / 72_000);

    private static void DrawBand(PageDisplayList page, SKCanvas skia, PageCanvas canvas, int top, int rows, int ppi)
    {
        skia.Clear(SKColors.White);
        canvas.Top = top;
        canvas.Rows = rows;

        // A whole pixel more on both sides: ink may reach over the edge of its box by the blur of its edge.
        var first = (top - 1) * 72_000L / ppi;
        var last = (top + rows + 1) * 72_000L / ppi;
        foreach (var item in page.Items)
        {
            var (from, to) = VerticalReach(item);
            if (to >= first && from <= last) canvas.Draw(item);
        }
    }

    // In 1/1000 pt. Glyphs may stand out of their em box, so a run reaches an em further than its em boxes on both sides.
    private static (long From, long To) VerticalReach(DisplayItem item)
    {
        switch (item)
        {
            case GlyphRun run:
                long from = int.MaxValue, to = int.MinValue;
                foreach (var glyph in run.Glyphs)
                {
                    from = Math.Min(from, glyph.Y.Milli);
                    to = Math.Max(to, glyph.Y.Milli);
                }

                var baseline = (long)run.Origin.Y.Milli;
                return (baseline + from - 2L * run.Size.Milli, baseline + to + 2L * run.Size.Milli);
            case FilledRect fill:
                return (fill.Area.Y.Milli, fill.Area.Bottom.Milli);
            case PlacedImage image:
                return (image.Area.Y.Milli, image.Area.Bottom.Milli);
            case StrokedRect frame:
                return (frame.Area.Y.Milli, frame.Area.Bottom.Milli);
            default:
                return (long.MinValue, long.MaxValue);
        }
    }

    private void ReportUnusableFaces(PageDisplayList page, IDiagnosticSink sink)
    {
        foreach (var face in page.Items.OfType<GlyphRun>().Select(r => r.Face).Distinct<FontFace>())
        {
            if (_typefaces.Of(face) is not null) continue;
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.FontUnusable,
                SourceSpan.OfFile(face.Path),
                $"the face {face.Name} cannot be drawn: the font file is damaged or was taken away",
                "fetch the font file again"));
        }
    }
}
