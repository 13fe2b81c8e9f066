using System.Collections.Immutable;

namespace PrintLayout.Fonts;

/// <summary>An instance of a variable face that has a name (OpenType, table fvar).</summary>
/// <param name="Name">Its name, such as <c>SemiBold</c>.</param>
/// <param name="Values">Its values, in the order of the axes.</param>
internal sealed record NamedInstance(string Name, ImmutableArray<decimal> Values);
