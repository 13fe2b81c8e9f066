using System.Collections.Immutable;

namespace PrintLayout.Plan.Styles;

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

    /// <summary>What the search for forms dislikes, and how much.</summary>
    public CostStyle Costs { get; init; } = CostStyle.Standard;

    /// <summary>From where on something is worth a remark.</summary>
    public ThresholdStyle Thresholds { get; init; } = new();

    /// <summary>Headlines by rank: the first for the lead (priority 1), the last for all stories behind it.</summary>
    public ImmutableArray<HeadRank> Headlines { get; init; } = [];

    /// <summary>The headlines of a story of some priority; null when the style names no ranks.</summary>
    /// <param name="priority">Priority of the story, from 1.</param>
    public HeadRank? RankOf(int priority) => Headlines.IsEmpty ? null : Headlines[Math.Min(priority, Headlines.Length) - 1];
}
