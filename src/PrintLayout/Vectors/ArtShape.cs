using System.Collections.Immutable;

namespace PrintLayout.Vectors;

/// <summary>A filled outline of a drawing; a line is the outline of its stroke. Contours are filled by the nonzero rule.</summary>
/// <param name="Steps">The outline.</param>
/// <param name="Paint">Its colour.</param>
/// <param name="Thinnest">The weight of its line, or the smaller side of its smallest contour; in units of the drawing.</param>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Column">Column of the file, from 1.</param>
internal sealed record ArtShape(ImmutableArray<ArtStep> Steps, ArtPaint Paint, double Thinnest, int Line, int Column);
