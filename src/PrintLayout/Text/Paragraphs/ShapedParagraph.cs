using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Plan.Styles;
using PrintLayout.Unicode.LineBreaking;

namespace PrintLayout.Text.Paragraphs;

/// <summary>
/// A paragraph shaped once: clusters, the spaces between them, and where it may break. Immutable; breaking it at any
/// measure reads it only, so copyfit asks again and again for free.
/// </summary>
public sealed class ShapedParagraph
{
    internal ShapedParagraph(
        string text,
        ImmutableArray<int> sourceIndex,
        ImmutableArray<RunStyle> styles,
        ImmutableArray<Cluster> clusters,
        ImmutableArray<ShapedGlyph> glyphs,
        ImmutableArray<InterClusterSpace> spaces,
        ImmutableArray<bool> canBreakAfter,
        ParagraphText paragraph,
        Func<int, SourceSpan> spanAt)
    {
        Text = text;
        SourceIndex = sourceIndex;
        Styles = styles;
        Clusters = clusters;
        Glyphs = glyphs;
        Spaces = spaces;
        CanBreakAfter = canBreakAfter;
        Spacing = paragraph.Spacing;
        Composition = paragraph.Composition;
        Language = paragraph.Language;
        _spanAt = spanAt;
        Totals = new RunningTotals(this);
    }

    private ShapedParagraph(ShapedParagraph same, Func<int, SourceSpan> spanAt, KeptLines? kept)
    {
        (Text, SourceIndex, Styles, Clusters, Glyphs) = (same.Text, same.SourceIndex, same.Styles, same.Clusters, same.Glyphs);
        (Spaces, CanBreakAfter, WritingMode) = (same.Spaces, same.CanBreakAfter, same.WritingMode);
        (Spacing, Composition, Language) = (same.Spacing, same.Composition, same.Language);
        (Hyphens, Rubies, Totals, Grades) = (same.Hyphens, same.Rubies, same.Totals, same.Grades);
        (IsDisplay, LineEnds, _ties, ForcedEnds) = (same.IsDisplay, same.LineEnds, same._ties, same.ForcedEnds);
        (_spanAt, Kept) = (spanAt, kept);
    }

    private readonly Func<int, SourceSpan> _spanAt;
    private readonly bool _hasAddresses;

    /// <summary>Found when the first line is sought; several threads may find the same.</summary>
    private BreakTie[]? _ties;

    /// <summary>The text as it is set: typed spaces beside Han are gone, fullwidth Latin is folded.</summary>
    public string Text { get; }

    /// <summary>For each UTF-16 unit of <see cref="Text"/> its index in the manuscript text of the runs.</summary>
    public ImmutableArray<int> SourceIndex { get; }

    /// <summary>The styles that clusters refer to.</summary>
    public ImmutableArray<RunStyle> Styles { get; }

    /// <summary>The clusters in text order. Typed spaces are not clusters but spaces between them.</summary>
    public ImmutableArray<Cluster> Clusters { get; }

    /// <summary>The glyphs of all clusters.</summary>
    public ImmutableArray<ShapedGlyph> Glyphs { get; }

    /// <summary>The space after each cluster when the next one stands on the same line.</summary>
    public ImmutableArray<InterClusterSpace> Spaces { get; }

    /// <summary>Whether a line may end after each cluster.</summary>
    public ImmutableArray<bool> CanBreakAfter { get; }

    /// <summary>
    /// Where the author ends lines: one past the last cluster of each, rising. Such a line is set like the last one (UAX #14, class BK).
    /// </summary>
    public ImmutableArray<int> ForcedEnds { get; init; } = [];

    /// <summary>Whether a line that ends before a cluster is the last of the paragraph, or ended by the author.</summary>
    /// <param name="end">One past the line's last cluster.</param>
    internal bool EndsByNature(int end) => end == Clusters.Length || (!ForcedEnds.IsEmpty && ForcedEnds.BinarySearch(end) >= 0);

    /// <summary>The stretch between forced line ends that holds a cluster.</summary>
    /// <param name="cluster">Index into <see cref="Clusters"/>.</param>
    /// <returns>Its first cluster, and one past its last.</returns>
    internal (int Start, int End) StretchOf(int cluster)
    {
        if (ForcedEnds.IsEmpty) return (0, Clusters.Length);
        var found = ForcedEnds.BinarySearch(cluster);
        var next = found >= 0 ? found + 1 : ~found;
        return (next == 0 ? 0 : ForcedEnds[next - 1], next == ForcedEnds.Length ? Clusters.Length : ForcedEnds[next]);
    }

    /// <summary>Direction of its lines.</summary>
    public WritingMode WritingMode { get; init; }

    /// <summary>The spacing values it was set with.</summary>
    public SpacingStyle Spacing { get; }

    /// <summary>What the house decides about its composition.</summary>
    public CompositionStyle Composition { get; }

    /// <summary>Whether every line ends at the body of its last cluster. Display text always does.</summary>
    internal bool EndsPlainly => IsDisplay || Composition.EndsPlainly;

    /// <summary>The language it was set in.</summary>
    public LanguageProfile Language { get; }

    /// <summary>
    /// The hyphen of a line that ends after each cluster, where a word may be divided; null elsewhere. Empty when no word may.
    /// </summary>
    public ImmutableArray<HyphenGlyph?> Hyphens { get; init; } = [];

    /// <summary>How good the places are where lines may end after each cluster; empty when all are alike.</summary>
    internal ImmutableArray<LineBreakOpportunity> Grades
    {
        get;
        init
        {
            field = value;
            _hasAddresses = value.Contains(LineBreakOpportunity.Bad);
        }
    } = [];

    /// <summary>
    /// Whether a stretch of text has pieces of an address in it, off which others are broken (composition.md C4.7). Such a line rather
    /// stays short than that a hole opens in it.
    /// </summary>
    /// <param name="start">First cluster.</param>
    /// <param name="last">Last cluster.</param>
    internal bool HasAddress(int start, int last)
    {
        // Most texts have none, and the search for line ends asks for each of them.
        if (!_hasAddresses) return false;
        for (var i = Math.Max(start - 1, 0); i <= last; i++)
        {
            if (Grades[i] == LineBreakOpportunity.Bad) return true;
        }

        return false;
    }

    /// <summary>Readings above clusters, in text order.</summary>
    public ImmutableArray<ShapedRuby> Rubies { get; init; } = [];

    /// <summary>The hyphen that a line gets when it ends after a cluster; null when it may not end there or needs none.</summary>
    /// <param name="cluster">Index into <see cref="Clusters"/>.</param>
    public HyphenGlyph? HyphenAfter(int cluster) => Hyphens.IsEmpty ? null : Hyphens[cluster];

    /// <summary>
    /// Whether a character is set as a geta mark because no face has it: reported where it stands, so never taken from another place.
    /// </summary>
    internal bool HasMissingGlyphs { get; init; }

    /// <summary>Whether it is display text.</summary>
    internal bool IsDisplay { get; init; }

    /// <summary>
    /// The same of display text, whose lines end there unless a layout asks for another number of them. None of them is a last line.
    /// </summary>
    internal ImmutableArray<int> LineEnds { get; init; } = [];

    /// <summary>How closely each character of display text belongs to the one before it.</summary>
    internal ReadOnlySpan<BreakTie> Ties => _ties ??= Language.Display.Ties.Before(Text);

    /// <summary>Lines that were set from the same shaped text elsewhere; null when nobody else has it.</summary>
    internal KeptLines? Kept { get; }

    /// <summary>The same shaped text where the manuscripts have it once more.</summary>
    /// <param name="paragraph">The paragraph there.</param>
    internal ShapedParagraph At(ParagraphText paragraph) => new(this, SpanMap.Of(paragraph), Kept);

    /// <summary>The shaped text by itself, which holds on to no manuscript.</summary>
    /// <param name="kept">Where its lines are kept; null for nowhere.</param>
    internal ShapedParagraph Detached(KeptLines? kept) => new(this, static _ => SourceSpan.None, kept);

    /// <summary>Sums from the paragraph's start, so that any stretch of it is measured in constant time.</summary>
    internal RunningTotals Totals { get; }

    /// <summary>Size of the first run: the em of the paragraph.</summary>
    public Pt Size => Styles.IsEmpty ? Pt.Zero : Styles[0].Size;

    /// <summary>Where a cluster stands in the manuscript.</summary>
    /// <param name="cluster">Index into <see cref="Clusters"/>.</param>
    public SourceSpan SpanOf(int cluster) =>
        Clusters.IsEmpty ? SourceSpan.None : _spanAt(SourceIndex[Clusters[Math.Min(cluster, Clusters.Length - 1)].TextStart]);
}
