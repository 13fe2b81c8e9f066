using PrintLayout.Diagnostics;

namespace PrintLayout.Copy;

/// <summary>A figure of a story: an image, or a placeholder that keeps its place.</summary>
/// <param name="Kind">What it will be, such as <c>chart</c> or <c>photo</c>.</param>
/// <param name="Image">Path of the image, worked out from the manuscript's folder and ready to open; null means a placeholder is set.</param>
/// <param name="Label">Words in the placeholder, such as 图表占位; null for the house style's own.</param>
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
    /// <summary>The point of the image that a crop keeps as near to the middle as it can; null for the middle itself.</summary>
    public FocusPoint? Focus { get; init; }

    /// <summary>How much of the image's width or height may be cropped away; null for the habit of its kind (photographs a little, others not).</summary>
    public Share? MostCrop { get; init; }
}
