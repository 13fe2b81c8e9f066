using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Overlays;

namespace PrintLayout.Svg;

/// <summary>How a page is drawn as SVG.</summary>
public sealed record SvgOptions
{
    /// <summary>
    /// The part of the page that is shown, from the top left corner of the media box; null for the whole sheet. It gives the picture
    /// its size; what lies outside is not in the file.
    /// </summary>
    public PtRect? Region { get; init; }

    /// <summary>
    /// Whether type is drawn as paths, without fonts and style sheets: for programs that know neither. It can then not be searched.
    /// </summary>
    public bool OutlineText { get; init; }

    /// <summary>On which paper the inks are shown.</summary>
    public ProofPaper Paper { get; init; }

    /// <summary>Whether the paper is painted; without it the picture is transparent where nothing is printed.</summary>
    public bool HasPaper { get; init; } = true;

    /// <summary>
    /// What the names of fonts, classes and paths begin with; a letter first, then letters and digits. Pictures that stand in one HTML
    /// document share their names, so each needs its own.
    /// </summary>
    public string Prefix { get; init; } = string.Empty;

    /// <summary>What is drawn over the page, in a group of its own and as outlines, so that it adds no text; null for nothing.</summary>
    public ProofOverlay? Overlay { get; init; }

    /// <summary>Decodes placed images; null for pages that have none.</summary>
    public IImageDecoder? Decoder { get; init; }
}
