using PrintLayout.Geometry;
using PrintLayout.Images.Colour;

namespace PrintLayout.Raster.Separations;

/// <summary>How the plates of a page are drawn.</summary>
/// <param name="Ppi">Pixels per inch of the page, 1 to <see cref="RasterOptions.MaximumPpi"/>.</param>
public sealed record SeparationOptions(int Ppi)
{
    /// <summary>
    /// The part of the sheet to draw, from the top left corner of the media box, y down; null for all of it. See
    /// <see cref="RasterOptions.Region"/>.
    /// </summary>
    public PtRect? Region { get; init; }

    /// <summary>CMYK ICC profile of the press, which RGB images are converted with; null for none.</summary>
    public byte[]? OutputProfile { get; init; }

    /// <summary>Converts CMYK images of another press, as the press file does; null to keep their numbers.</summary>
    public CmykConversion? Cmyk { get; init; }

    /// <summary>Whether images are laid on white paper, as in files of a standard without transparency.</summary>
    public bool LaysOnPaper { get; init; }

    /// <summary>Pixels per inch that images keep at their size on the page, as in the press file; 0 to keep all.</summary>
    public int ImagePpi { get; init; }
}
