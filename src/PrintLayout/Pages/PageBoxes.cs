using PrintLayout.Geometry;

namespace PrintLayout.Pages;

/// <summary>
/// The boxes of a sheet, in thousandths of a point. All share one origin: the top left corner of the media box, y down. In PDF they are
/// <c>/MediaBox</c>, <c>/BleedBox</c> and <c>/TrimBox</c> (ISO 32000-1 §14.11.2).
/// </summary>
/// <param name="Media">The whole sheet; its corner is 0, 0.</param>
/// <param name="Bleed">The trim with the bleed (出血) round it.</param>
/// <param name="Trim">The finished page.</param>
public sealed record PageBoxes(PtRect Media, PtRect Bleed, PtRect Trim);
