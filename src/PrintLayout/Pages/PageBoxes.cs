using PrintLayout.Geometry;

namespace PrintLayout.Pages;

/// <summary>The boxes of a sheet. All share one origin: the top left corner of the media box, y down.</summary>
/// <param name="Media">The whole sheet; its corner is 0, 0.</param>
/// <param name="Bleed">Trim plus bleed (出血).</param>
/// <param name="Trim">The finished page.</param>
public sealed record PageBoxes(PtRect Media, PtRect Bleed, PtRect Trim);
