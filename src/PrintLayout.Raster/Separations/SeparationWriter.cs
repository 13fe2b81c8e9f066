using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Images.Documents;
using PrintLayout.Pages;
using PrintLayout.Raster.Drawing;
using PrintLayout.Raster.Png;

namespace PrintLayout.Raster.Separations;

/// <summary>
/// Draws the plates of a page as grey PNG pictures, and the sum of their inks. On a plate 255 is no ink and 0 is solid, as on a proof in
/// grey. Black type overprints and all else knocks out, as in the press file. The same page gives the same bytes.
/// </summary>
public sealed class SeparationWriter : IDisposable
{
    // As for proofs: the pixels in hand, whatever the resolution. The packed pictures are what remains of them.
    private const int DefaultBandBytes = 12 << 20;
    private const int Full = 255;

    // Where contours of an outline overlap inside one pixel their areas add up: at 36 ppi a page of type would get 3 % too much ink. So
    // coarse pictures are the means of finer ones.
    private const int FinePpi = 300;
    private const int MostFine = 16;

    private readonly TypefaceCache _typefaces = new();
    private readonly IImageDecoder? _decoder;
    private readonly IDocumentSeparator? _documents;
    private readonly int _bandBytes;

    /// <summary>A writer; it keeps the faces it has opened until it is disposed.</summary>
    /// <param name="decoder">Decodes placed images; null for pages that have none.</param>
    /// <param name="documents">Draws placed pages of documents; null for pages that have none.</param>
    public SeparationWriter(IImageDecoder? decoder = null, IDocumentSeparator? documents = null)
        : this(DefaultBandBytes, decoder, documents)
    {
    }

    internal SeparationWriter(int bandBytes, IImageDecoder? decoder = null, IDocumentSeparator? documents = null) =>
        (_bandBytes, _decoder, _documents) = (bandBytes, decoder, documents);

    /// <summary>Writes the plates of a page: the four process plates, its spot inks by name, and the sum of inks.</summary>
    /// <param name="page">The page.</param>
    /// <param name="options">Resolution, region, press.</param>
    /// <param name="open">Gives the stream of each picture; all are open at the same time and are left open.</param>
    /// <param name="sink">
    /// Receives PL2001 for a face that cannot be opened, PL5005 for an image that cannot be decoded or converted, PL5025 for what is
    /// lacking of a placed page of a document; the plates are written without them. It receives PL5008 for a region outside the page;
    /// then nothing is written.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The resolution is not one of 1 to <see cref="RasterOptions.MaximumPpi"/>.</exception>
    public void Write(PageDisplayList page, SeparationOptions options, Func<Plate, Stream> open, IDiagnosticSink sink)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Ppi);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Ppi, RasterOptions.MaximumPpi);
        if (PixelFrame.Of(page.Boxes.Media, options.Region, options.Ppi) is not { } frame)
        {
            sink.Report(PngWriter.BesidePage(page));
            return;
        }

        _typefaces.ReportUnusable(page, sink);
        var images = PlateImages.Of(page, options, _decoder, _documents, options.Ppi * FinenessOf(options.Ppi), sink);
        var plates = PagePlates.Of(page, images.DocumentInks);
        var names = plates.Names.Select((name, i) => new Plate(i < PlateInk.ProcessPlates ? PlateKind.Process : PlateKind.Spot, name))
            .Append(new Plate(PlateKind.TotalInk, "ink"));
        var pictures = new List<PngStream>();
        try
        {
            foreach (var plate in names)
                pictures.Add(new PngStream(open(plate), frame.Width, frame.Height, options.Ppi, plate.Kind != PlateKind.TotalInk));
            Draw(page, options.Ppi, frame, plates, images, pictures);
            foreach (var picture in pictures) picture.Finish();
        }
        finally
        {
            foreach (var picture in pictures) picture.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _typefaces.Dispose();

    private static int FinenessOf(int ppi) => Math.Clamp((FinePpi + ppi - 1) / ppi, 1, MostFine);

    private void Draw(PageDisplayList page, int ppi, PixelFrame frame, PagePlates plates, PlateImages images, List<PngStream> pictures)
    {
        var fine = FinenessOf(ppi);
        using var shapes = new GlyphShapes(ppi * fine, _typefaces);
        var count = plates.Names.Length;
        var rowsAtOnce = (int)Math.Clamp(_bandBytes / ((long)frame.Width * fine * fine * count), 1, frame.Height);
        var band = new PlateBand(frame.Left * fine, frame.Width * fine, rowsAtOnce * fine, count);
        var canvas = new PlateCanvas(band, ppi * fine, shapes, plates, images);
        var total = new TotalInk(page.InkLimit);
        var amounts = plates.Names.Select(_ => new byte[frame.Width]).ToArray();
        var (grey, colour) = (new byte[frame.Width], new byte[frame.Width * 4]);
        for (var top = 0; top < frame.Height; top += rowsAtOnce)
        {
            band.Start((frame.Top + top) * fine, Math.Min(rowsAtOnce, frame.Height - top) * fine);
            var (first, last) = (band.Top * 72_000L / (ppi * fine), (band.Top + band.Rows) * 72_000L / (ppi * fine));
            foreach (var item in page.Items)
            {
                if (ItemReach.Touches(item, first, last)) canvas.Draw(item);
            }

            for (var row = band.Top; row < band.Top + band.Rows; row += fine)
            {
                for (var plate = 0; plate < count; plate++)
                {
                    band.ReadMeans(plate, row, fine, amounts[plate]);
                    for (var column = 0; column < grey.Length; column++) grey[column] = (byte)(Full - amounts[plate][column]);
                    pictures[plate].WriteGreyRow(grey);
                }

                total.Draw(amounts, colour);
                pictures[^1].WriteRow(colour);
            }
        }
    }
}
