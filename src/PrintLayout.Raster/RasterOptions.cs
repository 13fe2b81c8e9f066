using PrintLayout.Geometry;
using PrintLayout.Images.Colour;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Overlays;

namespace PrintLayout.Raster;

/// <summary>How a page is drawn as pixels.</summary>
/// <param name="Ppi">Pixels per inch of the page, 1 to 2400.</param>
public sealed record RasterOptions(int Ppi)
{
    /// <summary>The highest resolution, in pixels per inch: that of a platesetter.</summary>
    public const int MaximumPpi = 2400;

    /// <summary>The paper on which the inks are shown.</summary>
    public ProofPaper Paper { get; init; }

    /// <summary>
    /// The part of the sheet to draw, from the top left corner of the media box, y down; null for all of it. It is enlarged to whole pixels
    /// of the sheet, and parts outside the sheet are left out. The picture has exactly the pixels of the whole page in that place.
    /// </summary>
    public PtRect? Region { get; init; }

    /// <summary>Converts CMYK images of another press, as the press file does; null to show their numbers.</summary>
    public CmykConversion? Cmyk { get; init; }

    /// <summary>Overlay over the page; null for none.</summary>
    public ProofOverlay? Overlay { get; init; }

    /// <summary>Converts a region measured from the top left corner of the trim, y down, to one for <see cref="Region"/>.</summary>
    /// <param name="boxes">The boxes of the page.</param>
    /// <param name="left">Distance from the left edge of the trim; negative in the bleed.</param>
    /// <param name="top">Distance from the top edge of the trim; negative in the bleed.</param>
    /// <param name="width">Width.</param>
    /// <param name="height">Height.</param>
    public static PtRect RegionFromTrim(PageBoxes boxes, Pt left, Pt top, Pt width, Pt height)
    {
        ArgumentNullException.ThrowIfNull(boxes);
        return new PtRect(boxes.Trim.X + left, boxes.Trim.Y + top, width, height);
    }
}
