using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.Proofs;
using PrintLayout.Raster.Drawing;
using PrintLayout.Raster.Png;

namespace PrintLayout.Raster;

/// <summary>
/// Draws a page, or a region of it, as a PNG. Every glyph is where the display list puts it, to 1/1024 of a pixel and without hinting.
/// Inks become screen colours by <see cref="ScreenColour"/>; overprint is not shown. A page without colour becomes a grey picture. One
/// writer serves many pages and threads; the same page gives the same bytes.
/// </summary>
public sealed class PngWriter : IDisposable
{
    // A broadsheet at 300 ppi has 118 MB of pixels. Drawing in bands limits that to a tenth, whatever the resolution.
    private const int DefaultBandBytes = 12 << 20;

    private readonly TypefaceCache _typefaces = new();
    private readonly int _bandBytes;
    private readonly IImageDecoder? _decoder;
    private readonly IDocumentPainter? _documents;

    /// <summary>A writer; it keeps the faces it has opened until it is disposed.</summary>
    /// <param name="decoder">Decodes placed images; null for pages that have none.</param>
    /// <param name="documents">
    /// Draws placed pages of documents; null for a labelled box in the place of each, the same on every machine.
    /// </param>
    public PngWriter(IImageDecoder? decoder = null, IDocumentPainter? documents = null)
        : this(DefaultBandBytes, decoder) => _documents = documents;

    internal PngWriter(int bandBytes, IImageDecoder? decoder = null) => (_bandBytes, _decoder) = (bandBytes, decoder);

    /// <summary>Writes a page.</summary>
    /// <param name="page">The page. The picture shows its media box, or the region of it.</param>
    /// <param name="options">Resolution, region, paper, overlay.</param>
    /// <param name="output">Where to write the PNG; left open.</param>
    /// <param name="sink">
    /// Receives PL2001 for a face that Skia cannot open, and PL5005 for an image that cannot be decoded; the picture is written without
    /// them. It receives PL5008 for a region outside the page; then nothing is written.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The resolution is not one of 1 to <see cref="RasterOptions.MaximumPpi"/>.</exception>
    public void Write(PageDisplayList page, RasterOptions options, Stream output, IDiagnosticSink sink)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Ppi);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Ppi, RasterOptions.MaximumPpi);
        if (PixelFrame.Of(page.Boxes.Media, options.Region, options.Ppi) is not { } frame)
        {
            sink.Report(BesidePage(page));
            return;
        }

        _typefaces.ReportUnusable(page, sink);
        var images = PageImages.Of(page, options.Ppi, options.Cmyk, _decoder, _documents, sink);
        page = DocumentBoxes.In(page, document => images.Find(document) is not null, sink);
        using var shapes = new GlyphShapes(options.Ppi, _typefaces);
        using var png = new PngStream(output, frame.Width, frame.Height, options.Ppi, IsGrey(page, options));
        var bandHeight = Math.Clamp(_bandBytes / (frame.Width * PixelBand.BytesPerPixel), 1, frame.Height);
        var band = new PixelBand(frame.Left, frame.Width, bandHeight);
        var canvas = new PageCanvas(band, options.Ppi, options.Paper, shapes, images);
        var paper = ScreenColour.OfPaper(options.Paper);
        for (var top = 0; top < frame.Height; top += bandHeight)
        {
            band.Start(frame.Top + top, Math.Min(bandHeight, frame.Height - top), paper);
            DrawBand(page, band, canvas, options);
            for (var row = 0; row < band.Rows; row++) png.WriteRow(band.RowOf(band.Top + row));
        }

        png.Finish();
    }

    /// <inheritdoc/>
    public void Dispose() => _typefaces.Dispose();

    /// <summary>The finding PL5008, that a region has nothing of a page.</summary>
    internal static Diagnostic BesidePage(PageDisplayList page) => Diagnostic.Error(
        DiagnosticCodes.RegionBesidePage,
        SourceSpan.None,
        $"the region to draw lies beside page {page.Name}",
        "it counts from the top left corner of the trim");

    // Decided by the inks and not by the pixels, because the head of the file is written before the pixels are drawn.
    private static bool IsGrey(PageDisplayList page, RasterOptions options) =>
        options.Overlay is null
        && IsGrey(Ink.Paper, options.Paper)
        && page.Items.All(item => item switch
        {
            GlyphRun run => IsGrey(run.Ink, options.Paper),
            FilledRect fill => IsGrey(fill.Ink, options.Paper),
            StrokedRect frame => IsGrey(frame.Ink, options.Paper),
            FilledPath path => IsGrey(path.Ink, options.Paper),
            _ => false,
        });

    private static bool IsGrey(Ink ink, ProofPaper paper)
    {
        var colour = ScreenColour.Of(ink, paper);
        return colour.Red == colour.Green && colour.Green == colour.Blue;
    }

    private static void DrawBand(PageDisplayList page, PixelBand band, PageCanvas canvas, RasterOptions options)
    {
        var first = band.Top * 72_000L / options.Ppi;
        var last = (band.Top + band.Rows) * 72_000L / options.Ppi;
        foreach (var item in page.Items)
        {
            if (ItemReach.Touches(item, first, last)) canvas.Draw(item);
        }

        foreach (var mark in options.Overlay?.Marks ?? []) canvas.Draw(mark);
    }
}
