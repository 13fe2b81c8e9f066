using PrintLayout.Fonts;
using PrintLayout.Geometry;

namespace PrintLayout.Text.Paragraphs;

/// <summary>How readings (注音) above a run are set.</summary>
/// <param name="Fonts">Faces.</param>
/// <param name="Size">Font size.</param>
/// <param name="Gap">Least space between two readings side by side.</param>
public sealed record RubyType(FontStack Fonts, Pt Size, Pt Gap);
