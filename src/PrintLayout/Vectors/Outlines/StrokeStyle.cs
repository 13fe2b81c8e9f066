using System.Collections.Immutable;

namespace PrintLayout.Vectors.Outlines;

/// <summary>How a path is stroked (SVG 2, 13.5).</summary>
/// <param name="Width">Weight of the line.</param>
/// <param name="Cap">Form of its ends.</param>
/// <param name="Join">Form of its corners.</param>
/// <param name="MiterLimit">How far a pointed corner may reach, in weights.</param>
/// <param name="Dashes">Lengths of dashes and gaps by turns; empty for a whole line.</param>
/// <param name="DashOffset">Where in the dashes it starts.</param>
internal sealed record StrokeStyle(
    double Width, LineCap Cap, LineJoin Join, double MiterLimit, ImmutableArray<double> Dashes, double DashOffset);
