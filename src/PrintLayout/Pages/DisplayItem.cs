using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;

namespace PrintLayout.Pages;

/// <summary>What an item is on the page; for audits, structure and the reader of a dump, never for its looks.</summary>
public enum ItemRole
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>Reading above a base (注音): beside the text of its story, not in it. It stands right behind the run of its base.</summary>
    Ruby,

    /// <summary>Headline.</summary>
    Headline,

    /// <summary>Kicker (引题).</summary>
    Kicker,

    /// <summary>Deck (副题).</summary>
    Deck,

    /// <summary>Crosshead (小标题).</summary>
    Crosshead,

    /// <summary>Section label and its pinyin.</summary>
    Label,

    /// <summary>Byline (署名).</summary>
    Byline,

    /// <summary>Jump line (上接, 下转).</summary>
    JumpLine,

    /// <summary>Figure or its placeholder.</summary>
    Figure,

    /// <summary>Caption (图片说明).</summary>
    Caption,

    /// <summary>Credit (摄, 制图).</summary>
    Credit,

    /// <summary>Folio (报眉).</summary>
    Folio,

    /// <summary>Nameplate (报头) with its ears.</summary>
    Nameplate,

    /// <summary>Advertisement or its placeholder.</summary>
    Advertisement,

    /// <summary>A rule between stories or columns.</summary>
    Rule,

    /// <summary>A tint or box behind other items.</summary>
    Background,

    /// <summary>A printer's mark outside the bleed.</summary>
    Mark,
}

/// <summary>One positioned thing on a page. The order of items is reading order by story and painting order.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Story">Id of the story it belongs to; empty for page furniture.</param>
/// <param name="Source">Where it comes from in the input.</param>
public abstract record DisplayItem(ItemRole Role, string Story, SourceSpan Source);

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

/// <summary>Glyphs of one face, size and ink on one baseline.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Story">Story id.</param>
/// <param name="Source">Place in the manuscript of its first character.</param>
/// <param name="Face">The face.</param>
/// <param name="Size">Font size in points.</param>
/// <param name="Ink">Colour of the type.</param>
/// <param name="Origin">Baseline origin on the page: top left based, y down.</param>
/// <param name="Glyphs">The glyphs in text order.</param>
/// <param name="Text">The manuscript text the glyphs stand for, in reading order; empty for what stands for none, such as the hyphen of a divided word.</param>
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
    /// Whether the run is turned a quarter clockwise about its origin: its pen then moves down the page, and the tops of its
    /// letters point to the right (Western words in vertical lines).
    /// </summary>
    public bool IsRotated { get; init; }

    /// <summary>
    /// Whether the glyphs stand upright below each other, as in a vertical line. It changes no place: it says in which
    /// direction the text runs.
    /// </summary>
    public bool IsVertical { get; init; }
}

/// <summary>A filled rectangle: a tint, a bar, or a rule (a rule is a thin rectangle, so that its weight and ends are exact).</summary>
/// <param name="Role">What it is.</param>
/// <param name="Story">Story id.</param>
/// <param name="Source">Place in the input.</param>
/// <param name="Area">The rectangle.</param>
/// <param name="Ink">Its colour.</param>
public sealed record FilledRect(ItemRole Role, string Story, SourceSpan Source, PtRect Area, Ink Ink)
    : DisplayItem(Role, Story, Source);

/// <summary>A stroked rectangle; the stroke lies wholly inside the area.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Story">Story id.</param>
/// <param name="Source">Place in the input.</param>
/// <param name="Area">Outer edge of the frame.</param>
/// <param name="Weight">Line weight.</param>
/// <param name="Ink">Its colour.</param>
public sealed record StrokedRect(ItemRole Role, string Story, SourceSpan Source, PtRect Area, Pt Weight, Ink Ink)
    : DisplayItem(Role, Story, Source);
