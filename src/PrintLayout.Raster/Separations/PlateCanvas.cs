using PrintLayout.Images;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Raster.Drawing;

namespace PrintLayout.Raster.Separations;

/// <summary>Draws display items into a band of the plates. For one thread.</summary>
/// <param name="band">The pixels.</param>
/// <param name="ppi">Pixels per inch.</param>
/// <param name="shapes">The outlines of the page's glyphs.</param>
/// <param name="plates">The plates of the page.</param>
/// <param name="images">Its images, in inks.</param>
internal sealed class PlateCanvas(PlateBand band, int ppi, GlyphShapes shapes, PagePlates plates, PlateImages images)
    : ItemCanvas<PlateInk>(band, ppi, shapes)
{
    /// <inheritdoc/>
    protected override PlateInk InkOfType(Ink ink) => PlateInk.Of(ink, isType: true, plates);

    /// <inheritdoc/>
    protected override PlateInk InkOfArea(Ink ink) => PlateInk.Of(ink, isType: false, plates);

    /// <inheritdoc/>
    protected override DecodedImage? PixelsOf(PlacedImage item) => images.Find(item);

    /// <inheritdoc/>
    protected override void DrawDocument(PlacedImage item)
    {
        if (images.FindDocument(item) is not { } document) return;
        const int Steps = PixelCoverage.Steps;
        var (left, right) = (StepsOf(item.Area.X), StepsOf(item.Area.Right));
        var (top, bottom) = (StepsOf(item.Area.Y), StepsOf(item.Area.Bottom));
        var start = (int)Math.Max(band.Left, left / Steps);
        var end = (int)Math.Min(band.Left + band.Width, (right + Steps - 1) / Steps);
        var first = (int)Math.Max(band.Top, top / Steps);
        var last = (int)Math.Min(band.Top + band.Rows, (bottom + Steps - 1) / Steps);
        if (end <= start) return;
        var clip = item.Clip.IsEmpty ? null : new ClipMask(OutlineFlattener.Flatten(item.Clip, StepsOf), (start, first, end, last));
        var covers = new byte[end - start];
        for (var row = first; row < last; row++)
        {
            var high = Math.Min((row + 1L) * Steps, bottom) - Math.Max((long)row * Steps, top);
            for (var column = start; column < end; column++)
            {
                var wide = Math.Min((column + 1L) * Steps, right) - Math.Max((long)column * Steps, left);
                var cover = (int)((255 * wide * high + Steps * Steps / 2) / (Steps * Steps));
                covers[column - start] = (byte)(clip is null ? cover : (cover * clip.CoverAt(column, row) + 127) / 255);
            }

            band.Lay(row, start, covers, document, plates.Names);
        }
    }

    /// <inheritdoc/>
    protected override PixelMean<PlateInk> MeansOf(PlacedImage item, DecodedImage pixels) =>
        new PlateSampler(pixels, item.Image.Header.Orientation).Mean;
}
