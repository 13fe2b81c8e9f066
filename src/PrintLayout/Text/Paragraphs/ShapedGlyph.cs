using PrintLayout.Geometry;

namespace PrintLayout.Text.Paragraphs;

/// <summary>A glyph as shaping gave it, at its run's size.</summary>
/// <param name="GlyphId">Glyph index in the cluster's face.</param>
/// <param name="X">Pen position right of the cluster's cell start.</param>
/// <param name="Y">Pen position above the baseline.</param>
public readonly record struct ShapedGlyph(uint GlyphId, Pt X, Pt Y);
