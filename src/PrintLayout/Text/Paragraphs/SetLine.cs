using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Text.Paragraphs;

/// <summary>A line with every cluster at its place.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Start">First cluster.</param>
/// <param name="End">One past the last cluster.</param>
/// <param name="X">Left edge of each cluster's body, from the line's left edge.</param>
/// <param name="Width">
/// Right edge of the last body or of its hyphen, without what hangs: the measure in a justified line, less <see cref="EndBlank"/>.
/// </param>
/// <param name="Natural">Width before adjustment, with the indent and the hyphen.</param>
/// <param name="HanOpening">How far Han gaps are open, in thousandths of an em.</param>
/// <param name="FinalStopShrink">Amount taken from the blanks of 。！？.</param>
/// <param name="IsEmergency">Whether a unit was split by force.</param>
public sealed record SetLine(
    ShapedParagraph Paragraph,
    int Start,
    int End,
    ImmutableArray<Pt> X,
    Pt Width,
    Pt Natural,
    int HanOpening,
    Pt FinalStopShrink,
    bool IsEmergency)
{
    /// <summary>The line length it was set to; its own width when it was set without one.</summary>
    public Pt Measure { get; init; }

    /// <summary>
    /// The hyphen behind the last cluster, its right edge at <see cref="Width"/>; null when the line ends in no divided word.
    /// </summary>
    public HyphenGlyph? Hyphen { get; init; }

    /// <summary>Blank behind <see cref="Width"/> that belongs to the last mark, where the house wants it there.</summary>
    public Pt EndBlank { get; init; }

    /// <summary>How far the last mark stands outside <see cref="Width"/>; zero when none hangs.</summary>
    public Pt Hang { get; init; }

    /// <summary>Whether the line ends inside a word.</summary>
    public bool EndsInHyphen => Hyphen is not null;

    /// <summary>The manuscript text of the line as it is set, without a hyphen that stands for no text.</summary>
    public string Text => TextSpan.ToString();

    /// <summary>The same as a part of the paragraph's text.</summary>
    internal ReadOnlySpan<char> TextSpan
    {
        get
        {
            if (Start == End) return [];
            var first = Paragraph.Clusters[Start].TextStart;
            var last = Paragraph.Clusters[End - 1];
            return Paragraph.Text.AsSpan(first, last.TextStart + last.TextLength - first);
        }
    }
}
