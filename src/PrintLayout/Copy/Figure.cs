using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Copy;

/// <summary>A figure of a story: an image, or a placeholder of the same place.</summary>
/// <param name="Kind">The kind of figure, such as <c>chart</c> or <c>photo</c>.</param>
/// <param name="Image">Path of the image, resolved from the manuscript's folder and ready to open; null for a placeholder.</param>
/// <param name="Label">Words in the placeholder, such as 图表占位; null for those of the house style.</param>
/// <param name="Caption">Caption (图片说明).</param>
/// <param name="Credit">Credit such as ■ 田晶娟制图.</param>
/// <param name="Span">Where the figure is declared.</param>
public sealed record Figure(
    string Kind,
    Located<string>? Image,
    ManuscriptText? Label,
    ManuscriptText? Caption,
    ManuscriptText? Credit,
    SourceSpan Span)
{
    /// <summary>What of a document is placed; null for an image, or the first page as it is trimmed.</summary>
    public DocumentPage? Page { get; init; }

    /// <summary>The point of the image that a crop keeps as near to its centre as it can; null for the centre of the image.</summary>
    public FocusPoint? Focus { get; init; }

    /// <summary>
    /// The largest share of the image's width or height that may be cropped; null for the default of its kind (photographs a
    /// little, others none).
    /// </summary>
    public Share? MostCrop { get; init; }

    /// <summary>Whether the image is cut out (退底): along the clipping path of its file, or along <see cref="CutOut"/>.</summary>
    public bool IsCutOut { get; init; }

    /// <summary>A drawing (SVG) over the whole image, whose one shape shows what is seen of it; null for the path of its file.</summary>
    public Located<string>? CutOut { get; init; }

    /// <summary>Whether it may stand on the web (<c>online</c>); a grey field takes its place where it may not.</summary>
    public bool IsOnline { get; init; } = true;

    /// <summary>What it is set from, for a figure of words and numbers; null for an image or a placeholder.</summary>
    public FigureContent? Content { get; init; }
}
