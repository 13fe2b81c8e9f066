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
}
