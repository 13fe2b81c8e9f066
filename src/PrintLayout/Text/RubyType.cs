using PrintLayout.Fonts;
using PrintLayout.Geometry;

namespace PrintLayout.Text;

/// <summary>How readings (注音) above a run are set.</summary>
/// <param name="Fonts">Faces.</param>
/// <param name="Size">Font size.</param>
/// <param name="Gap">Least space between two readings side by side.</param>
public sealed record RubyType(FontStack Fonts, Pt Size, Pt Gap);

/// <summary>A reading and the clusters it stands above, its base.</summary>
/// <param name="First">First cluster of the base.</param>
/// <param name="End">One past the last cluster of the base.</param>
/// <param name="Line">The reading, set on one line at its natural width.</param>
public sealed record ShapedRuby(int First, int End, SetLine Line);
