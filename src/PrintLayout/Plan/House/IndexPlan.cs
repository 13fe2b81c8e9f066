using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Makeup;

namespace PrintLayout.Plan.House;

/// <summary>The index on page one (导读): titles of stories inside, with their pages.</summary>
/// <param name="Title">Its head, such as 今日导读.</param>
/// <param name="Entries">How many stories it names.</param>
public sealed record IndexPlan(string Title, CountRange Entries)
{
    /// <summary>The part of page one in which it stands; null for anywhere.</summary>
    public PagePlace? At { get; init; }
}
