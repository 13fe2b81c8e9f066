using System.Collections.Immutable;

namespace PrintLayout.Vectors;

/// <summary>A drawing of outlines (SVG), read once and placed at any size.</summary>
/// <param name="Width">Its width, in units of its own.</param>
/// <param name="Height">Its height, in the same units.</param>
/// <param name="Shapes">Its shapes in painting order, from its top left corner, y down.</param>
/// <param name="Faults">What of the file is not drawn, or not as other programs draw it.</param>
internal sealed record VectorArt(double Width, double Height, ImmutableArray<ArtShape> Shapes, ImmutableArray<ArtFault> Faults);
