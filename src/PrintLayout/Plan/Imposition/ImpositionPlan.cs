using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Plan.Imposition;

/// <summary>Which pages stand where on the sheets of a plate (<c>schemas/imposition.schema.json</c>).</summary>
/// <param name="Width">Width of the sheet.</param>
/// <param name="Height">Height of the sheet.</param>
/// <param name="Sides">The sides of sheets, one after the other.</param>
public sealed record ImpositionPlan(Pt Width, Pt Height, ImmutableArray<PlannedSide> Sides);
