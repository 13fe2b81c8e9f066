using PrintLayout.Geometry;

namespace PrintLayout.Pages.Items;

/// <summary>A glyph at a place.</summary>
/// <param name="GlyphId">Glyph index in the face.</param>
/// <param name="X">Pen position, right of the run's origin.</param>
/// <param name="Y">Pen position, below the run's baseline.</param>
/// <param name="TextStart">Where its cluster starts in the run's text, in UTF-16 units.</param>
/// <param name="TextLength">
/// How much of the run's text the glyph stands for, in UTF-16 units. The first glyph of a cluster carries the cluster's
/// whole text, the others 0; so the lengths of all glyphs add up to the text without loss or doubling.
/// </param>
public readonly record struct PositionedGlyph(uint GlyphId, Pt X, Pt Y, int TextStart, int TextLength);
