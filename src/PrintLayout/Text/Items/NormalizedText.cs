using System.Collections.Immutable;

namespace PrintLayout.Text.Items;

/// <summary>A paragraph's characters as they are set, each with its style and its place in the manuscript text of the runs.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Style">Run index for each UTF-16 unit.</param>
/// <param name="SourceIndex">Index into the runs' joined text for each UTF-16 unit.</param>
/// <param name="WesternQuotes">Places of the quotation marks and apostrophes that belong to Western text, rising.</param>
/// <param name="Controls">The control characters that stood in it, rising.</param>
internal sealed record NormalizedText(
    string Text,
    ImmutableArray<int> Style,
    ImmutableArray<int> SourceIndex,
    ImmutableArray<int> WesternQuotes,
    ImmutableArray<PlacedControl> Controls)
{
    /// <summary>Whether all characters stand for themselves: no marks, no selectors, no sub- or superscripts, one direction.</summary>
    public bool IsPlain { get; init; }
}
