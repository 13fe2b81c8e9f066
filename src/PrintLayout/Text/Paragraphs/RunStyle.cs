using PrintLayout.Fonts;
using PrintLayout.Geometry;

namespace PrintLayout.Text.Paragraphs;

/// <summary>How a run of characters is set.</summary>
/// <param name="Han">Faces for Han text and its marks.</param>
/// <param name="Western">Faces for Latin, Greek, Cyrillic and digits.</param>
/// <param name="Size">Font size.</param>
/// <param name="Tracking">Uniform extra space after each character; headlines only, may be negative.</param>
/// <param name="HasEmphasisDots">Whether each Han character has a dot below it (着重号).</param>
public sealed record RunStyle(FontStack Han, FontStack Western, Pt Size, Pt Tracking = default, bool HasEmphasisDots = false)
{
    /// <summary>How readings above the run are set; null when it has none, or wants none.</summary>
    public RubyType? Ruby { get; init; }

    /// <summary>Whether the run is a sub- or superscript; then its characters are smaller than <see cref="Size"/>.</summary>
    public ScriptPosition Script { get; init; }
}
