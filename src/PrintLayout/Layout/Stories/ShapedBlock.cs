using PrintLayout.Geometry;
using PrintLayout.Layout.Styles;
using PrintLayout.Layout.Tables;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Stories;

/// <summary>A block of a story, shaped.</summary>
/// <param name="Form">What it is set as.</param>
/// <param name="Text">Its text.</param>
/// <param name="Style">Its style.</param>
/// <param name="Role">What its lines are on the page.</param>
/// <param name="Story">Id of the story it belongs to.</param>
internal sealed record ShapedBlock(TextForm Form, ShapedParagraph Text, ResolvedStyle Style, ItemRole Role, string Story)
{
    /// <summary>First-line indent; none where a paragraph goes on from another page.</summary>
    public Pt Indent =>
        ItemIndent ?? DropCap?.Indent ?? (IsContinued || LineAlign is not null ? Pt.Zero : Style.Spec.Indent.At(Style.Size));

    /// <summary>Where the first line of a list's item begins; null for what is no item.</summary>
    public Pt? ItemIndent { get; init; }

    /// <summary>Indent of all lines but the first, of an item whose lines hang.</summary>
    public Pt LaterIndent { get; init; }

    /// <summary>Its large first character, which <see cref="Text"/> then lacks; null for none.</summary>
    public DropCap? DropCap { get; init; }

    /// <summary>Why it has no drop cap although one is asked for; null where none is, or where it has one.</summary>
    public string? DropCapFault { get; init; }

    /// <summary>Whether it is a pull quote that stands by itself in whole rows, at its own leading.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>Whether it stands in a box, whose inset is its white.</summary>
    public bool IsInBox { get; init; }

    /// <summary>How the lines of verse stand; null for running text, which its style aligns.</summary>
    public Alignment? LineAlign { get; init; }

    /// <summary>Indent of all lines, of verse.</summary>
    public Pt Inset { get; init; }

    /// <summary>Rows of white behind its last line: between the stanzas of a poem.</summary>
    public int WhiteRows { get; init; }

    /// <summary>The table that it is; <see cref="Text"/> is then its first cell. Null for text.</summary>
    public ShapedTable? Table { get; init; }

    /// <summary>Whether its beginning stands on another page.</summary>
    public bool IsContinued { get; init; }

    /// <summary>Index of the article's block that it sets; −1 for a head, byline or jump line.</summary>
    public int Source { get; init; } = -1;

    /// <summary>UTF-16 units that stand before the manuscript's text: a jump line, the mark of a list.</summary>
    public int PrefixLength { get; init; }
}
