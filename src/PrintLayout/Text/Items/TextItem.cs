using PrintLayout.Fonts;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Items;

/// <summary>A stretch of one kind, style and face.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Style">Run index.</param>
/// <param name="Face">Face; null when no face of the stack has a glyph.</param>
internal readonly record struct TextItem(ItemKind Kind, int Start, int Length, int Style, FontFace? Face)
{
    /// <summary>How its characters stand in a vertical line.</summary>
    public ClusterOrientation Orientation { get; init; }

    /// <summary>How its characters must be set, when shaping alone does not do it.</summary>
    public ItemNeed Need { get; init; }

    /// <summary>Where its small characters stand; set when <see cref="Need"/> is <see cref="ItemNeed.Script"/>.</summary>
    public ScriptPosition Script { get; init; }
}
