using PrintLayout.Geometry;

namespace PrintLayout.PdfText.Placing;

/// <summary>A page of a press file with the bleed round its trim, as it stands upright.</summary>
/// <param name="Placed">The page and the box of it that holds both: the bleed box, else the trim alone.</param>
/// <param name="Width">Width of that box.</param>
/// <param name="Height">Height of that box.</param>
/// <param name="Trim">The trim in that box, from its top left corner, y down.</param>
public sealed record PressPage(DocumentPage Placed, Pt Width, Pt Height, PtRect Trim);
