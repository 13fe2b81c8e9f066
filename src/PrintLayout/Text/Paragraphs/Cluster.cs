using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Languages;

namespace PrintLayout.Text.Paragraphs;

/// <summary>
/// The smallest unit that shaping must not split, with its cell taken apart into body and blank halves, so that the
/// blank can go at line edges and beside other marks.
/// </summary>
/// <param name="TextStart">First UTF-16 unit in <see cref="ShapedParagraph.Text"/>.</param>
/// <param name="TextLength">Length in UTF-16 units.</param>
/// <param name="Class">Character class.</param>
/// <param name="Style">Index of its style in <see cref="ShapedParagraph.Styles"/>.</param>
/// <param name="Face">Face of its glyphs.</param>
/// <param name="GlyphStart">First glyph in <see cref="ShapedParagraph.Glyphs"/>.</param>
/// <param name="GlyphCount">Number of glyphs.</param>
/// <param name="Lead">Blank at the left of the cell (openers).</param>
/// <param name="Body">The cell without its blank.</param>
/// <param name="Trail">Blank at the right of the cell (stops, closers).</param>
/// <param name="GapLeft">Whether the cluster asks for a Han–Western gap when a Han character stands at its left.</param>
/// <param name="GapRight">The same for its right.</param>
public readonly record struct Cluster(
    int TextStart,
    int TextLength,
    CharacterClass Class,
    int Style,
    FontFace Face,
    int GlyphStart,
    int GlyphCount,
    Pt Lead,
    Pt Body,
    Pt Trail,
    bool GapLeft,
    bool GapRight)
{
    /// <summary>How it stands in its line.</summary>
    public ClusterOrientation Orientation { get; init; }

    /// <summary>Size of its glyphs when it is not the style's (numbers combined in one cell, sub- and superscripts); else zero.</summary>
    public Pt GlyphSize { get; init; }

    /// <summary>Width of its glyphs in thousandths of their own, where they are narrowed to a cell; else zero.</summary>
    public int GlyphScale { get; init; }

    /// <summary>Size of the glyphs behind the first when these are marks over and under it; else zero.</summary>
    public Pt MarkSize { get; init; }
}
