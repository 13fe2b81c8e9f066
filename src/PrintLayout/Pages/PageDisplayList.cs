using System.Collections.Immutable;
using PrintLayout.Images.Colour;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;

namespace PrintLayout.Pages;

/// <summary>
/// A finished page, immutable: together with the fonts it is all that a writer needs. Lengths are in thousandths of a point from the
/// top left corner of the media box, y down. Only the PDF writer turns the y axis.
/// </summary>
/// <param name="Name">Page name such as <c>A2</c>.</param>
/// <param name="Title">Title for the document properties, such as the paper's name with date and page.</param>
/// <param name="Language">BCP 47 language of the page, such as <c>zh-Hans</c>.</param>
/// <param name="Date">Date of the edition, from the input; the only date writers may use.</param>
/// <param name="Boxes">Trim, bleed, media.</param>
/// <param name="Items">Everything on the page, in reading order by story and painting order.</param>
public sealed record PageDisplayList(
    string Name,
    string Title,
    string Language,
    DateOnly Date,
    PageBoxes Boxes,
    ImmutableArray<DisplayItem> Items)
{
    /// <summary>The most ink on one place when a master sets none, in thousandths of one ink: 240 %, the coldset limit.</summary>
    public const int NewsprintInkLimit = 2400;

    /// <summary>The most ink that may stand on one place, in thousandths of one ink, as the master of the page has it.</summary>
    public int InkLimit { get; init; } = NewsprintInkLimit;

    /// <summary>What is wished of the CMYK pictures of the page.</summary>
    public CmykPictures Cmyk { get; init; } = CmykPictures.Kept;

    /// <summary>
    /// What a figure is called that has neither caption nor words in it, in the language of the page; for those who hear the page read.
    /// </summary>
    public string FigureWord { get; init; } = string.Empty;

    /// <summary>How the page is built: grid, modules, lines. Empty unless layout made the page; no writer of pages needs it.</summary>
    public PageGeometry Geometry { get; init; } = PageGeometry.Empty;
}
