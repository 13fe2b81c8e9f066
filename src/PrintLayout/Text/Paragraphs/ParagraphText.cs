using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Text.Paragraphs;

/// <summary>A paragraph to be shaped: its runs in order, the spacing of the paper, and the language.</summary>
/// <param name="Runs">The runs; their texts follow one another without a space.</param>
/// <param name="Spacing">Spacing values.</param>
/// <param name="Language">Language of the text.</param>
internal sealed record ParagraphText(ImmutableArray<TextRun> Runs, SpacingStyle Spacing, LanguageProfile Language)
{
    /// <summary>
    /// Whether this is display text (headlines): the blanks of marks are squeezed out from the start, because at large sizes
    /// they look like holes (composition.md C13.3).
    /// </summary>
    public bool IsDisplay { get; init; }

    /// <summary>
    /// A stretch of the text of the runs whose spaces keep their natural width: the mark of a list, so that the text behind it begins at
    /// the same place in every item. Empty for none.
    /// </summary>
    public (int Start, int End) Fixed { get; init; }

    /// <summary>White behind that stretch, beside what follows from its last character.</summary>
    public Pt FixedGap { get; init; }

    /// <summary>Direction of the lines.</summary>
    public WritingMode WritingMode { get; init; }

    /// <summary>What the house decides about composition, but for <see cref="Level"/>.</summary>
    public CompositionStyle Composition { get; init; } = CompositionStyle.Standard;

    /// <summary>How much may not start or end a line.</summary>
    public LineBreakLevel Level { get; init; } = LineBreakLevel.Gb;
}
