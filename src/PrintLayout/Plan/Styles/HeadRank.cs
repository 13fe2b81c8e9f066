using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;

namespace PrintLayout.Plan.Styles;

/// <summary>The headlines of stories of one rank.</summary>
/// <param name="Style">Name of the type style.</param>
/// <param name="Sizes">Sizes that stories of the rank may have, rising: the ladder (make-up.md M4.8).</param>
public sealed record HeadRank(Located<string> Style, ImmutableArray<Pt> Sizes);
