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
    protected override PixelMean<PlateInk> MeansOf(PlacedImage item, DecodedImage pixels) =>
        new PlateSampler(pixels, item.Image.Header.Orientation).Mean;
}
