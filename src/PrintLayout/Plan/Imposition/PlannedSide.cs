using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Imposition;

/// <summary>One side of a sheet.</summary>
/// <param name="Name">Its name in the slug line; null for the names of its pages.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="Span">Where it is planned.</param>
public sealed record PlannedSide(string? Name, ImmutableArray<PlannedPart> Pages, SourceSpan Span);
