using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Colour;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Overlays;

namespace PrintLayout.Svg;

/// <summary>How a page is drawn as SVG.</summary>
public sealed record SvgOptions
{
    /// <summary>
    /// The part of the page that is shown, from the top left corner of the media box, y down; null for the whole sheet. It gives the
    /// picture its size. Items wholly outside it are not in the file.
    /// </summary>
    public PtRect? Region { get; init; }

    /// <summary>
    /// Whether type is drawn as paths, without fonts and style sheets, for programs that support neither. The text can then not be
    /// searched.
    /// </summary>
    public bool OutlineText { get; init; }

    /// <summary>The paper on which the inks are shown.</summary>
    public ProofPaper Paper { get; init; }

    /// <summary>Whether the paper is painted; without it the picture is transparent where nothing is printed.</summary>
    public bool HasPaper { get; init; } = true;

    /// <summary>
    /// Start of the names of fonts, classes and paths: a letter, then letters and digits. Pictures inside one HTML document share one
    /// space of names, so each needs a prefix of its own.
    /// </summary>
    public string Prefix { get; init; } = string.Empty;

    /// <summary>Overlay over the page, in a group of its own and as outlines, so that it adds no text; null for none.</summary>
    public ProofOverlay? Overlay { get; init; }

    /// <summary>Decodes placed images; null for pages that have none.</summary>
    public IImageDecoder? Decoder { get; init; }

    /// <summary>Converts CMYK images of another press, as the press file does; null to show their numbers.</summary>
    public CmykConversion? Cmyk { get; init; }

    /// <summary>Draws placed pages of documents; null for a labelled box in the place of each, the same on every machine.</summary>
    public IDocumentPainter? Documents { get; init; }
}
