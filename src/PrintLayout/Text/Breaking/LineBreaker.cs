using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Breaking;

/// <summary>
/// Optimum fit over the whole paragraph after Knuth and Plass ("Breaking paragraphs into lines", 1981), with the spaces of
/// Chinese text: every place where a line may end is a node; the cheapest way through them is the paragraph.
/// A breaker keeps scratch space and belongs to one worker; the paragraph is only read, so it is asked again for another
/// measure at will.
/// </summary>
internal sealed class LineBreaker
{
    private const int TightnessClasses = 4;
    private const int NormalTightness = 1;
    private const int AnyCount = -1;

    /// <summary>
    /// Ways to one place that differ in their number of lines are kept apart when a number is asked for; more than this many do not meet.
    /// </summary>
    private const int CountsKeptApart = 4;

    /// <summary>From here on, in thousandths of an em, a line may as well end anywhere.</summary>
    private const int LongestWide = 10_000;

    private Node[] _nodes = new Node[256];
    private int _nodeCount;
    private int[] _bestAt = [];
    private int _counts = 1;

    /// <summary>Whether a number of lines is asked for.</summary>
    private bool _isCounted;

    /// <summary>Where <see cref="FirstToTry"/> stands for lines that have the first one's indent, and for the others.</summary>
    private (int Beside, int Later) _firstFull;

    /// <summary>How far Han gaps may open in this search, in thousandths of an em.</summary>
    private int _widest;

    /// <summary>Font size of the paragraph in hand.</summary>
    private Pt _em;

    /// <summary>A way that costs as much is of no use in this search.</summary>
    private long _bound;

    private readonly record struct Node(int Start, int Lines, int Tightness, long Demerits, int Previous, bool IsEmergency);

    /// <summary>How far the search may go to find a way through.</summary>
    private enum Effort
    {
        /// <summary>No line gapes.</summary>
        Comfortable,

        /// <summary>Lines gape as far as it pays.</summary>
        Stretched,

        /// <summary>A unit may be split.</summary>
        Emergency,
    }

    /// <summary>Breaks a paragraph.</summary>
    /// <param name="paragraph">The shaped paragraph.</param>
    /// <param name="request">Measure and indent.</param>
    public BrokenParagraph Break(ShapedParagraph paragraph, BreakRequest request)
    {
        if (paragraph.Clusters.IsEmpty) return new BrokenParagraph([], 0);
        _isCounted = false;
        // Where the length of a line follows from its number, ways that differ in their number of lines are no rivals.
        var counts = request.LinesBeside > 0 ? CountsKeptApart : 1;
        Search(paragraph, request, Effort.Comfortable, counts);
        var found = Cheapest(paragraph, AnyCount);
        // A way that costs less than one gaping line is the best of all. Else a way with gaping lines may be cheaper.
        if (found is not null && found.Demerits <= LineDemerits.LeastOfGapingLine) return found;
        Search(paragraph, request, Effort.Stretched, counts, found?.Demerits ?? long.MaxValue);
        found = Cheapest(paragraph, AnyCount) ?? found;
        if (found is not null) return found;
        Search(paragraph, request, Effort.Emergency, counts);
        return Cheapest(paragraph, AnyCount) ?? throw new InvalidOperationException("An emergency pass ends every paragraph.");
    }

    /// <summary>Breaks a paragraph to a line less and to a line more than it has by nature, by one search for both.</summary>
    /// <param name="paragraph">The shaped paragraph.</param>
    /// <param name="request">Measure and indent.</param>
    /// <param name="lines">How many lines <see cref="Break"/> gives it.</param>
    /// <returns>Each null when the paragraph cannot be set so without a gaping or split line, or a lone last character.</returns>
    public (BrokenParagraph? Tighter, BrokenParagraph? Looser) BreakOtherwise(ShapedParagraph paragraph, BreakRequest request, int lines)
    {
        if (paragraph.Clusters.IsEmpty) return (null, null);
        _isCounted = true;
        Search(paragraph, request, Effort.Comfortable, CountsKeptApart);
        return (Cheapest(paragraph, lines - 1), Cheapest(paragraph, lines + 1));
    }

    /// <summary>Finds the cheapest ways to every place where a line may end.</summary>
    private void Search(
        ShapedParagraph paragraph, BreakRequest request, Effort effort, int counts, long bound = long.MaxValue)
    {
        _bound = bound;
        _widest = effort == Effort.Comfortable ? LineDemerits.ComfortableOpening
            : bound == long.MaxValue ? 1_000_000 : LineDemerits.OpeningWorth(bound);
        var count = paragraph.Clusters.Length;
        _counts = counts;
        _firstFull = default;
        _em = paragraph.Size;
        Reserve((count + 1) * States);
        _nodes[0] = new Node(0, 0, NormalTightness, 0, -1, false);
        _nodeCount = 1;
        _bestAt[NormalTightness * _counts] = 0;
        for (var start = 0; start < count; start++)
        {
            var ways = _bestAt.AsSpan(start * States, States);
            var most = MostWorthwhile(ways);
            foreach (var node in ways)
            {
                if (node < 0 || _nodes[node].Demerits >= _bound || _nodes[node].Demerits > most) continue;
                Extend(paragraph, request, effort, node);
            }
        }
    }

    /// <summary>
    /// What a way to a place may cost. From there on ways differ only in what a next line costs that is unlike their last one; so a way
    /// that is dearer than the cheapest by more than that never becomes the cheapest. Ways of numbers of lines that are kept apart are
    /// no rivals.
    /// </summary>
    private long MostWorthwhile(ReadOnlySpan<int> ways)
    {
        var most = long.MaxValue;
        if (_counts > 1) return most;
        foreach (var node in ways)
        {
            if (node >= 0) most = Math.Min(most, _nodes[node].Demerits + LineDemerits.TightnessJump);
        }

        return most;
    }

    /// <summary>The cheapest way through; of the given number of lines, if one is given.</summary>
    private BrokenParagraph? Cheapest(ShapedParagraph paragraph, int lines)
    {
        var count = paragraph.Clusters.Length;
        var best = -1;
        for (var state = 0; state < States; state++)
        {
            var node = _bestAt[count * States + state];
            if (node < 0 || (lines != AnyCount && _nodes[node].Lines != lines)) continue;
            if (_nodes[node].Demerits < (best < 0 ? _bound : _nodes[best].Demerits)) best = node;
        }

        return best < 0 ? null : Collect(best, count);
    }

    /// <summary>Ways to one place that are kept apart.</summary>
    private int States => TightnessClasses * _counts;

    private void Reserve(int size)
    {
        if (_bestAt.Length < size) _bestAt = new int[size];
        Array.Fill(_bestAt, -1, 0, size);
    }

    /// <summary>Tries every line that starts where the node ends.</summary>
    private void Extend(ShapedParagraph paragraph, BreakRequest request, Effort effort, int node)
    {
        var totals = paragraph.Totals;
        var (start, number) = (_nodes[node].Start, _nodes[node].Lines);
        var (begin, end) = paragraph.StretchOf(start);
        var hasFirstIndent = request.HasFirstIndent(number, start == begin);
        var measure = (request.Measure - (hasFirstIndent ? request.FirstIndent : request.LaterIndent)).Milli;
        ref var firstFull = ref hasFirstIndent ? ref _firstFull.Beside : ref _firstFull.Later;
        var (found, isPlain) = (false, paragraph.EndsPlainly);
        for (var last = FirstToTry(paragraph, effort, start, end, measure, ref firstFull); last < end; last++)
        {
            var isEnd = last == end - 1 || paragraph.CanBreakAfter[last];
            // Most other places need no more than this.
            if (!isEnd && paragraph.Hyphens.IsEmpty && LineMetrics.Fits(totals, start, last, measure)) continue;
            LineEnd lineEnd = default;
            LineMetrics line;
            var narrowEnough = isPlain
                ? LineMetrics.TryMeasure(totals, start, last, measure, out line)
                : LineEnd.TryMeasure(paragraph, start, last, measure, out line, out lineEnd);
            if (!narrowEnough)
            {
                if (effort == Effort.Emergency && !found) Split(paragraph, node, start, Math.Max(last - 1, start));
                return;
            }

            if (last == end - 1) EndParagraph(paragraph, node, last, line, lineEnd.Cost);
            else if (isEnd)
                found |= EndLine(paragraph, effort, node, last, line, PlaceAfter(paragraph, last) + lineEnd.Cost);
            else if (paragraph.HyphenAfter(last) is { } hyphen) found |= EndInWord(paragraph, effort, node, last, measure, hyphen);
        }
    }

    private static int PlaceAfter(ShapedParagraph paragraph, int last) =>
        paragraph.Grades.IsEmpty ? 0 : LineDemerits.OfPlace(paragraph.Grades[last]);

    /// <summary>
    /// Where the search for the end of a line begins. What ends earlier gapes further than this pass allows and is no line, except at
    /// the end of the paragraph. The longer a line, the less it gapes, and a line that starts later ends later, so the place only
    /// moves on and the whole pass looks at each cluster a few times instead of once a line start. An em is left for what a
    /// line may get behind its last cluster, such as a hyphen.
    /// </summary>
    private int FirstToTry(ShapedParagraph paragraph, Effort effort, int start, int end, int measure, ref int firstFull)
    {
        if (_widest > LongestWide) return start;
        var em = _em;
        firstFull = Math.Max(firstFull, start);
        var widest = effort == Effort.Comfortable ? _widest : 4 * _widest;
        while (firstFull < end - 1
            && LineMetrics.TryMeasure(paragraph.Totals, start, firstFull, measure - em.Milli, out var line)
            && line.OpensBeyond(em, widest)) firstFull++;
        return firstFull;
    }

    /// <summary>Whether a line is none in this pass. One without a space to open is judged by its cost, unless none may gape.</summary>
    private bool Gapes(ShapedParagraph paragraph, Effort effort, int start, int last, in LineMetrics line)
    {
        if (line.OpenStretch == 0) return false;
        if (!line.Places.CanFill) return effort == Effort.Comfortable;
        // What opens so far in an address stays short instead, which may cost less.
        return line.OpensBeyond(_em, _widest) && (effort == Effort.Comfortable || !paragraph.HasAddress(start, last));
    }

    /// <summary>Ends a line inside a word; its hyphen takes its width from the measure.</summary>
    private bool EndInWord(ShapedParagraph paragraph, Effort effort, int node, int last, int measure, HyphenGlyph hyphen)
    {
        var start = _nodes[node].Start;
        if (!LineMetrics.TryMeasure(paragraph.Totals, start, last, measure - hyphen.Width.Milli, out var line)) return false;
        var followsHyphen = start > 0 && paragraph.HyphenAfter(start - 1) is not null;
        return EndLine(paragraph, effort, node, last, line, LineDemerits.OfHyphen(followsHyphen, hyphen.IsInName));
    }

    private bool EndLine(ShapedParagraph paragraph, Effort effort, int node, int last, in LineMetrics line, int extra)
    {
        var start = _nodes[node].Start;
        if (effort != Effort.Emergency && Gapes(paragraph, effort, start, last, line)) return false;
        var tightness = LineDemerits.TightnessOf(paragraph.Totals, start, last, line, _em);
        Add(node, last + 1, tightness, extra + LineDemerits.OfLine(paragraph, start, last, line), false);
        return true;
    }

    private void EndParagraph(ShapedParagraph paragraph, int node, int last, LineMetrics line, int extra)
    {
        var start = _nodes[node].Start;
        var isFirst = start == paragraph.StretchOf(start).Start;
        // A paragraph is never made looser or tighter at the price of a lone character.
        if (_isCounted && !isFirst && LineDemerits.IsLone(paragraph, start, last)) return;
        var cost = extra + LineDemerits.OfLastLine(paragraph, start, last, line.Shrink, isFirst);
        var natural = line with { GapStretch = 0, OpenStretch = 0 };
        Add(node, last + 1, LineDemerits.TightnessOf(paragraph.Totals, start, last, natural, _em), cost, false);
    }

    /// <summary>Splits a unit that is wider than the measure behind the last cluster that fits; the line is reported.</summary>
    private void Split(ShapedParagraph paragraph, int node, int start, int last)
    {
        // More than any stretched line costs.
        const long EmergencyCost = 1_000_000_000;
        while (last > start && paragraph.Clusters[last + 1].Class.ClingsLeft) last--;
        last = ForcedSplit.GoodPlace(paragraph, start, last);
        Add(node, last + 1, NormalTightness, EmergencyCost, true);
    }

    private void Add(int previous, int start, int tightness, long demerits, bool isEmergency)
    {
        ref readonly var from = ref _nodes[previous];
        var total = from.Demerits + demerits + LineDemerits.OfNeighbours(from.Tightness, tightness);
        var lines = from.Lines + 1;
        ref var best = ref _bestAt[start * States + tightness * _counts + (_counts == 1 ? 0 : lines % _counts)];
        // Strictly better only: of equal ways the one found first, from the earlier break, stays; so ties are settled the same always.
        if (best >= 0 && _nodes[best].Demerits <= total) return;
        // A worse way to the same place is overwritten: no way goes on from there yet, since lines end behind where they start.
        if (best < 0)
        {
            best = _nodeCount++;
            if (best == _nodes.Length) Array.Resize(ref _nodes, 2 * best);
        }

        _nodes[best] = new Node(start, lines, tightness, total, previous, isEmergency);
    }

    private BrokenParagraph Collect(int best, int end)
    {
        var lines = ImmutableArray.CreateBuilder<LineSpan>(_nodes[best].Lines);
        lines.Count = lines.Capacity;
        for (var node = best; _nodes[node].Previous >= 0; node = _nodes[node].Previous)
        {
            var start = _nodes[_nodes[node].Previous].Start;
            lines[_nodes[node].Lines - 1] = new LineSpan(start, end, _nodes[node].IsEmergency);
            end = start;
        }

        return new BrokenParagraph(lines.MoveToImmutable(), _nodes[best].Demerits);
    }
}
