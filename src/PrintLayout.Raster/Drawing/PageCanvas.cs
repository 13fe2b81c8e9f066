using PrintLayout.Images;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.Overlays;

namespace PrintLayout.Raster.Drawing;

/// <summary>Draws display items and overlays into a band of a proof. For one thread.</summary>
/// <param name="band">The pixels.</param>
/// <param name="ppi">Pixels per inch.</param>
/// <param name="paper">The paper on which the inks are shown.</param>
/// <param name="shapes">The outlines of the page's glyphs.</param>
/// <param name="images">The page's images.</param>
internal sealed class PageCanvas(PixelBand band, int ppi, ProofPaper paper, GlyphShapes shapes, PageImages images)
    : ItemCanvas<ScreenColour>(band, ppi, shapes)
{
    /// <summary>Paints one mark of an overlay over what is already there.</summary>
    public void Draw(OverlayMark mark)
    {
        switch (mark)
        {
            case OverlayArea area:
                Fill(area.Area, area.Colour.Colour, area.Colour.Opacity);
                break;
            case OverlayLabel label:
                Draw(label.Face, label.Size, label.Origin, label.Glyphs, isTurned: false, GlyphRun.FullWidth, label.Colour.Colour);
                break;
            default:
                throw new NotSupportedException($"a {mark.GetType().Name} cannot be drawn");
        }
    }

    /// <inheritdoc/>
    protected override ScreenColour InkOfType(Ink ink) => ScreenColour.Of(ink, paper);

    /// <inheritdoc/>
    protected override ScreenColour InkOfArea(Ink ink) => ScreenColour.Of(ink, paper);

    /// <inheritdoc/>
    protected override DecodedImage? PixelsOf(PlacedImage item) => images.Find(item);

    /// <inheritdoc/>
    protected override PixelMean<ScreenColour> MeansOf(PlacedImage item, DecodedImage pixels) =>
        new ProofSampler(pixels, item.Image.Header.Orientation, paper).Mean;
}
