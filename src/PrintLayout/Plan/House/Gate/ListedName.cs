using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.House.Gate;

/// <summary>A person of the house's list.</summary>
/// <param name="Name">The name.</param>
/// <param name="Posts">The posts that may stand with it; one of them must at the first mention. Empty for any.</param>
public sealed record ListedName(Located<string> Name, ImmutableArray<Located<string>> Posts);
