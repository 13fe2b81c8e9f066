using PrintLayout.Geometry;

namespace PrintLayout.Pages.Items;

/// <summary>A glyph at a place.</summary>
/// <param name="GlyphId">Glyph index in the face.</param>
/// <param name="X">Pen position, to the right of the run's origin; before the turn of a rotated run.</param>
/// <param name="Y">Pen position, below the run's baseline; before the turn of a rotated run.</param>
/// <param name="TextStart">Where its cluster starts in the run's text, in UTF-16 units.</param>
/// <param name="TextLength">
/// How much of the run's text the glyph represents, in UTF-16 units. The first glyph of a cluster carries the cluster's whole text,
/// the others 0. So the lengths of all glyphs add up to the length of the text.
/// </param>
public readonly record struct PositionedGlyph(uint GlyphId, Pt X, Pt Y, int TextStart, int TextLength);
