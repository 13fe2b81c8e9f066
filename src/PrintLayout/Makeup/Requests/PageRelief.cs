using System.Collections.Immutable;
using PrintLayout.Plan.Makeup;

namespace PrintLayout.Makeup.Requests;

/// <summary>What a page does without, as the edition allows.</summary>
/// <param name="Parts">Parts of stories that are not set.</param>
/// <param name="Stories">Stories that are not set at all.</param>
internal sealed record PageRelief(ImmutableArray<(string Article, OptionalElement Element)> Parts, ImmutableArray<string> Stories)
{
    /// <summary>A page that has everything.</summary>
    public static PageRelief None { get; } = new([], []);
}
