using System.Collections.Immutable;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Styles.Elements;

namespace PrintLayout.Plan.Styles;

/// <summary>The look of a paper: named type styles, spacing and rules.</summary>
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
    /// <summary>What the house decides about composition.</summary>
    public CompositionStyle Composition { get; init; } = CompositionStyle.Standard;

    /// <summary>Style of readings above words (注音).</summary>
    public RubyStyle Ruby { get; init; } = new();

    /// <summary>How verse and other text in its author's lines stands.</summary>
    public VerseStyle Verse { get; init; } = new();

    /// <summary>How lists stand.</summary>
    public ListStyle Lists { get; init; } = new();

    /// <summary>The large first character of a story.</summary>
    public DropCapStyle DropCap { get; init; } = new();

    /// <summary>How captions and credits of figures stand.</summary>
    public FigureStyle Figures { get; init; } = new();

    /// <summary>What becomes of the colours of pictures.</summary>
    public PictureStyle Pictures { get; init; } = new();

    /// <summary>How tables look.</summary>
    public TableStyle Tables { get; init; } = new();

    /// <summary>How charts look.</summary>
    public ChartStyle Charts { get; init; } = new();

    /// <summary>How large codes that machines read are printed.</summary>
    public CodeStyle Codes { get; init; } = new();

    /// <summary>Inks of the colours of drawings, by their sRGB as 0xRRGGBB.</summary>
    public ImmutableSortedDictionary<int, CmykValue> Colours { get; init; } = ImmutableSortedDictionary<int, CmykValue>.Empty;

    /// <summary>How boxes in stories look.</summary>
    public BoxStyles Boxes { get; init; } = new();

    /// <summary>How advertisements stand in their spaces.</summary>
    public AdStyle Ads { get; init; } = new();

    /// <summary>What the search for forms dislikes, and how much.</summary>
    public CostStyle Costs { get; init; } = CostStyle.Standard;

    /// <summary>What it wants of pages that are made up for it.</summary>
    public MakeupStyle Makeup { get; init; } = MakeupStyle.Standard;

    /// <summary>From where on something is worth a remark.</summary>
    public ThresholdStyle Thresholds { get; init; } = new();

    /// <summary>Headlines by rank. The first is for the lead (priority 1), the last also for all stories of lower priority.</summary>
    public ImmutableArray<HeadRank> Headlines { get; init; } = [];

    /// <summary>The headline rank of a story; null when the style has no ranks.</summary>
    /// <param name="priority">Priority of the story, from 1, which is the lead.</param>
    public HeadRank? RankOf(int priority) => Headlines.IsEmpty ? null : Headlines[Math.Min(priority, Headlines.Length) - 1];
}
