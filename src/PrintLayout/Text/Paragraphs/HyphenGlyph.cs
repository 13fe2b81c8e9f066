using PrintLayout.Geometry;

namespace PrintLayout.Text.Paragraphs;

/// <summary>The hyphen that a line gets when it ends inside a word. It stands for no text: the manuscript has none there.</summary>
/// <param name="GlyphId">Glyph index in the face of the cluster before it.</param>
/// <param name="Width">Its advance in points at that cluster's size.</param>
public readonly record struct HyphenGlyph(uint GlyphId, Pt Width)
{
    /// <summary>Whether the word is a proper name that the house divides only where every other way would gape.</summary>
    public bool IsInName { get; init; }
}
