using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.House.Gate;

/// <summary>What the imprint of every issue must say: in the nameplate, or in an element that stands every day.</summary>
/// <param name="Span">Where it is declared.</param>
public sealed record ImprintPlan(SourceSpan Span)
{
    /// <summary>The items that must be there.</summary>
    public ImmutableArray<ImprintItem> Required { get; init; } = [];

    /// <summary>What items say word for word, such as 37-45 of 邮发代号.</summary>
    public ImmutableArray<(ImprintItem Item, Located<string> Words)> Says { get; init; } = [];
}
