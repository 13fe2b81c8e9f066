using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Content;

/// <summary>The look of a paper: named type styles, spacing and rules. No look is written into code.</summary>
/// <param name="File">The style file.</param>
/// <param name="Styles">Type styles by name.</param>
/// <param name="Spacing">Spacing of the line composer.</param>
/// <param name="Rules">Rules, frames and tints.</param>
public sealed record HouseStyle(
    string File,
    ImmutableSortedDictionary<string, TypeStyle> Styles,
    SpacingStyle Spacing,
    RuleStyle Rules)
{
    /// <summary>Readings above words.</summary>
    public RubyStyle Ruby { get; init; } = new();

    /// <summary>Headlines by rank: the first for the lead (priority 1), the last for all stories behind it.</summary>
    public ImmutableArray<HeadRank> Headlines { get; init; } = [];

    /// <summary>The headlines of a story of some priority; null when the style names no ranks.</summary>
    /// <param name="priority">Priority of the story, from 1.</param>
    public HeadRank? RankOf(int priority) => Headlines.IsEmpty ? null : Headlines[Math.Min(priority, Headlines.Length) - 1];
}

/// <summary>The headlines of stories of one rank.</summary>
/// <param name="Style">Name of the type style.</param>
/// <param name="Sizes">Sizes that stories of the rank may have, rising: the ladder (makeup.md B.1).</param>
public sealed record HeadRank(Located<string> Style, ImmutableArray<Pt> Sizes);

/// <summary>How readings above words (注音) are set. The size is a share of the base's; a reading must fit into the line gap.</summary>
public sealed record RubyStyle
{
    /// <summary>Font role in fonts.yaml; null for the faces of the base.</summary>
    public Located<string>? Font { get; init; }

    /// <summary>Size, in em of the base.</summary>
    public Em Size { get; init; } = new(360);

    /// <summary>Least space between two readings side by side, in em of the reading (CLREQ: a quarter).</summary>
    public Em Gap { get; init; } = new(250);
}

/// <summary>Where the pinyin of a section label stands.</summary>
public enum PinyinPlace
{
    /// <summary>Beside the label when it has a bar, else above it.</summary>
    Auto,

    /// <summary>Behind the label, on the foot of the line.</summary>
    Beside,

    /// <summary>Centred above the label.</summary>
    Above,
}

/// <summary>How a kind of text is set.</summary>
public sealed record TypeStyle
{
    /// <summary>Name in the house style.</summary>
    public required string Name { get; init; }

    /// <summary>Font role in fonts.yaml.</summary>
    public required Located<string> Font { get; init; }

    /// <summary>Font size.</summary>
    public required Pt Size { get; init; }

    /// <summary>Baseline to baseline in the same text; body text takes the grid's row instead.</summary>
    public required Pt Leading { get; init; }

    /// <summary>Colour of the type: thousandths of C, M, Y, K.</summary>
    public required CmykValue Ink { get; init; }

    /// <summary>First-line indent.</summary>
    public Em Indent { get; init; }

    /// <summary>Uniform extra space between characters, may be negative in headlines.</summary>
    public Em Tracking { get; init; }

    /// <summary>Placing of the lines.</summary>
    public Alignment Align { get; init; } = Alignment.Left;

    /// <summary>Whole rows the element takes (crosshead, label); 0 means as many as its lines need.</summary>
    public int Rows { get; init; }

    /// <summary>Bar behind the text (a reversed section label); null for none.</summary>
    public CmykValue? Bar { get; init; }

    /// <summary>Where the pinyin of a section label stands.</summary>
    public PinyinPlace Pinyin { get; init; }

    /// <summary>Where the style is declared.</summary>
    public SourceSpan Span { get; init; }
}

/// <summary>Spacing values of the line composer (typography.md 0, 5, 6, 7).</summary>
public sealed record SpacingStyle
{
    /// <summary>Optimum Han–Western gap.</summary>
    public Em HanWesternGap { get; init; } = new(200);

    /// <summary>Least Han–Western gap.</summary>
    public Em HanWesternGapLeast { get; init; } = new(125);

    /// <summary>Greatest Han–Western gap before Han gaps open.</summary>
    public Em HanWesternGapMost { get; init; } = new(330);

    /// <summary>Stretch of a Han gap from which a line is reported as loose.</summary>
    public Em LooseLineFrom { get; init; } = new(100);
}

/// <summary>Rules, frames and tints (page-style.md).</summary>
public sealed record RuleStyle
{
    /// <summary>Weight of the rule between stories.</summary>
    public Pt StoryRule { get; init; } = new(350);

    /// <summary>Colour of the rule between stories.</summary>
    public CmykValue StoryRuleInk { get; init; } = new(0, 0, 0, 1000);

    /// <summary>Weight of the rule between columns.</summary>
    public Pt ColumnRule { get; init; } = new(250);

    /// <summary>Colour of the rule between columns.</summary>
    public CmykValue ColumnRuleInk { get; init; } = new(0, 0, 0, 1000);

    /// <summary>Weight of a frame.</summary>
    public Pt Frame { get; init; } = new(500);

    /// <summary>Colour of a frame and of the lines of a double border.</summary>
    public CmykValue FrameInk { get; init; } = new(0, 0, 0, 1000);

    /// <summary>Outer, thick line of a double border (文武线).</summary>
    public Pt DoubleThick { get; init; } = new(1500);

    /// <summary>Inner, thin line of a double border.</summary>
    public Pt DoubleThin { get; init; } = new(300);

    /// <summary>Tint of a placeholder.</summary>
    public CmykValue PlaceholderTint { get; init; } = new(0, 0, 0, 100);

    /// <summary>Thick rule below the folio.</summary>
    public Pt FolioThick { get; init; } = new(2000);

    /// <summary>Thin rule below the folio.</summary>
    public Pt FolioThin { get; init; } = new(300);
}
