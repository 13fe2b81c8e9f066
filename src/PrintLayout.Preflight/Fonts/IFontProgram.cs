using PrintLayout.Preflight.Outlines;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Fonts;

/// <summary>An embedded font program: outlines, widths and names of its glyphs. Damaged parts count as missing.</summary>
internal interface IFontProgram
{
    /// <summary>Number of its glyphs.</summary>
    int Glyphs { get; }

    /// <summary>From units of outlines to ems.</summary>
    Matrix ToEm { get; }

    /// <summary>The outline of a glyph, in its units; null where it cannot be read.</summary>
    OutlinePath? Outline(int glyph);

    /// <summary>The advance of a glyph in thousandths of an em; null where it is not known.</summary>
    double? WidthOf(int glyph);

    /// <summary>The glyph of a name; null where it has none.</summary>
    int? GlyphNamed(string name);
}
