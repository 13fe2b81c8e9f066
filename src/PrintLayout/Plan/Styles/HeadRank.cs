using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Plan.Styles;

/// <summary>The headline style of stories of one rank.</summary>
/// <param name="Style">Name of the type style.</param>
/// <param name="Sizes">The ladder: the sizes that headlines of the rank may have, in ascending order (make-up.md M4.8).</param>
public sealed record HeadRank(Located<string> Style, ImmutableArray<Pt> Sizes);
