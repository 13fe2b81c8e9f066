using System.Collections.Immutable;
using PrintLayout.Content;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Text.Unicode;

namespace PrintLayout.Text;

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
}

/// <summary>A run of a paragraph.</summary>
/// <param name="Text">Manuscript text of the run.</param>
/// <param name="Style">How it is set.</param>
public sealed record TextRun(ManuscriptText Text, RunStyle Style);

/// <summary>A paragraph to be shaped: its runs in order and the spacing of the paper.</summary>
/// <param name="Runs">The runs; their texts follow one another without a space.</param>
/// <param name="Spacing">Spacing values.</param>
public sealed record ParagraphText(ImmutableArray<TextRun> Runs, SpacingStyle Spacing)
{
    /// <summary>
    /// Whether this is display text (headlines): the blanks of marks are squeezed out from the start, because at large sizes
    /// they look like holes (typography.md 13.3).
    /// </summary>
    public bool IsDisplay { get; init; }

    /// <summary>Direction of the lines.</summary>
    public WritingMode WritingMode { get; init; }

    /// <summary>How much may not start or end a line.</summary>
    public LineBreakLevel Level { get; init; } = LineBreakLevel.Gb;
}
