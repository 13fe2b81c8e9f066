using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Overlays;

namespace PrintLayout.Raster;

/// <summary>How a page is drawn as pixels.</summary>
/// <param name="Ppi">Pixels per inch of the page, 1 to 2400.</param>
public sealed record RasterOptions(int Ppi)
{
    /// <summary>The highest resolution: that of a plate-setter.</summary>
    public const int MaximumPpi = 2400;

    /// <summary>What the inks are shown on.</summary>
    public ProofPaper Paper { get; init; }

    /// <summary>
    /// The part of the sheet to draw, in points from the top left corner of the media box; null for all of it. It grows outwards to whole
    /// pixels of the sheet, and what hangs over the sheet is left out: the picture is cut out of that of the whole, pixel by pixel.
    /// </summary>
    public PtRect? Region { get; init; }

    /// <summary>What is drawn over the page; null for nothing.</summary>
    public ProofOverlay? Overlay { get; init; }

    /// <summary>A region given as people measure a page: from the top left corner of the trim.</summary>
    /// <param name="boxes">The boxes of the page.</param>
    /// <param name="left">From the left edge of the trim; negative in the bleed.</param>
    /// <param name="top">From its top edge.</param>
    /// <param name="width">Width.</param>
    /// <param name="height">Height.</param>
    public static PtRect RegionFromTrim(PageBoxes boxes, Pt left, Pt top, Pt width, Pt height)
    {
        ArgumentNullException.ThrowIfNull(boxes);
        return new PtRect(boxes.Trim.X + left, boxes.Trim.Y + top, width, height);
    }
}
