using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;

namespace PrintLayout.Pages.Items;

/// <summary>Glyphs of one face, size and ink on one baseline.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Story">Story id.</param>
/// <param name="Source">Place in the manuscript of its first character.</param>
/// <param name="Face">The face.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="Ink">Colour of the type.</param>
/// <param name="Origin">Start of the baseline, from the top left corner of the media box, y down.</param>
/// <param name="Glyphs">The glyphs in text order.</param>
/// <param name="Text">
/// The manuscript text that the glyphs represent, in reading order. It is empty for glyphs without text, such as the hyphen of a
/// divided word.
/// </param>
public sealed record GlyphRun(
    ItemRole Role,
    string Story,
    SourceSpan Source,
    FontFace Face,
    Pt Size,
    Ink Ink,
    PtPoint Origin,
    ImmutableArray<PositionedGlyph> Glyphs,
    string Text) : DisplayItem(Role, Story, Source)
{
    /// <summary>
    /// Whether the run is turned a quarter clockwise about its origin, as Western words in vertical lines are. Its pen then moves
    /// down the page, and the tops of its letters point to the right.
    /// </summary>
    public bool IsRotated { get; init; }

    /// <summary>
    /// Whether the glyphs stand upright below each other, as in a vertical line. It does not change where glyphs are; it only says in
    /// which direction the text runs.
    /// </summary>
    public bool IsVertical { get; init; }

    /// <summary>
    /// Width of its glyphs in thousandths of their own, along the baseline, as of a number of three digits in one cell of a vertical line.
    /// It changes the outlines only, not their places.
    /// </summary>
    public int HorizontalScale { get; init; } = FullWidth;

    /// <summary>Its place in a table or box; null for other text.</summary>
    public ElementPlace? Place { get; init; }

    /// <summary>The <see cref="HorizontalScale"/> of glyphs at their own width.</summary>
    public const int FullWidth = 1000;

    /// <summary>The ink of one of its glyphs, in font units, at the width it is drawn.</summary>
    /// <param name="glyph">Glyph index.</param>
    internal InkBox InkOf(uint glyph)
    {
        var ink = Face.InkBoxOf(glyph);
        return HorizontalScale == FullWidth ? ink : ink with { Left = Narrowed(ink.Left), Right = Narrowed(ink.Right) };
    }

    /// <summary>A place along the baseline, measured in the glyphs' own width.</summary>
    /// <param name="length">The place on the page, from the run's origin.</param>
    internal Pt InOwnWidth(Pt length) => HorizontalScale == FullWidth ? length : length.Scale(FullWidth, HorizontalScale);

    private int Narrowed(int units) => (int)((long)units * HorizontalScale / FullWidth);
}
