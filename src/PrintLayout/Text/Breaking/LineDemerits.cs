using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Unicode.LineBreaking;

namespace PrintLayout.Text.Breaking;

/// <summary>
/// What a line costs. Whole numbers, so that the choice of breaks is the same everywhere. Shrinking is cheaper than
/// stretching (CLREQ: first push in, then push out), a kind that CLREQ uses up later costs more, and opening Han gaps
/// gets steep above 0.05 em (composition.md C7.5).
/// </summary>
internal static class LineDemerits
{
    /// <summary>Each line costs something, so that of two equal settings the shorter wins.</summary>
    private const int PerLine = 10;

    /// <summary>Cost of using up each kind of space wholly, in the order of shrinking; from <see cref="WeightOf"/>.</summary>
    private static readonly int[] ShrinkWeights = Array.ConvertAll(ShrinkOrder.Kinds.ToArray(), WeightOf);

    /// <summary>Cost of opening the softer spaces as far as they go.</summary>
    private const int SoftStretchWeight = 40;

    private const int LooseFrom = 50;

    /// <summary>A line of an address that stays short looks as bad as one in which so many gaps share what it lacks.</summary>
    private const int ShortAddress = 4;

    /// <summary>Han gaps that open further than this, in thousandths of an em, are seen, and the line is reported.</summary>
    public const int ComfortableOpening = 100;

    /// <summary>
    /// A line whose gaps open beyond <see cref="ComfortableOpening"/>, over what its opening costs: rather lines that are somewhat open
    /// than one that gapes.
    /// </summary>
    private const int GapingLine = 2_000;

    /// <summary>
    /// One Han, or a Han and its mark, alone on a last line (CLREQ's orphan). Worth a line whose gaps open by a quarter of an em
    /// (11,562); beyond that the gaping line would be the worse fault.
    /// </summary>
    private const int LoneCharacter = 11_600;

    /// <summary>A line that ends between number and unit, or parts of a code or a host: a gaping line would be worse.</summary>
    private const int PoorPlace = 1_000;

    /// <summary>A line that ends inside a part of an address.</summary>
    private const int BadPlace = 1_500;

    /// <summary>A line that starts with a dash: rather gaps that open by 0.138 em.</summary>
    private const int WorstPlace = 4_000;

    /// <summary>A last line not longer than the indent looks like a gap in the column.</summary>
    private const int ShortLastLine = 120;

    /// <summary>Neighbouring lines of different tightness: the most that <see cref="OfNeighbours"/> gives.</summary>
    public const int TightnessJump = 60;

    /// <summary>A divided word: worth about as much as gaps open by 0.05 em, up to which nobody sees them.</summary>
    private const int Hyphen = 60;

    /// <summary>A second divided word right below the first (composition.md C7.5, C14.5): only gaps near 0.1 em are worse.</summary>
    private const int HyphenBelowHyphen = 500;

    /// <summary>A divided proper name: rather gaps that open by 0.138 em.</summary>
    private const int DividedName = 4_000;

    /// <summary>Demerits of ending a line inside a word.</summary>
    /// <param name="followsHyphen">Whether the line before ends so too.</param>
    /// <param name="isInName">Whether it is a proper name.</param>
    public static int OfHyphen(bool followsHyphen, bool isInName = false) =>
        Hyphen + (followsHyphen ? HyphenBelowHyphen : 0) + (isInName ? DividedName : 0);

    /// <summary>The least that a line costs whose gaps open beyond <see cref="ComfortableOpening"/>, or that stays short.</summary>
    public const int LeastOfGapingLine = PerLine + GapingLine;

    /// <summary>Demerits of ending a line at a place that the language finds worse than others.</summary>
    /// <param name="place">The place.</param>
    public static int OfPlace(LineBreakOpportunity place) => place switch
    {
        LineBreakOpportunity.Prohibited or LineBreakOpportunity.Allowed or LineBreakOpportunity.Mandatory => 0,
        LineBreakOpportunity.Poor => PoorPlace,
        LineBreakOpportunity.Bad => BadPlace,
        LineBreakOpportunity.Worst => WorstPlace,
    };

    /// <summary>The opening, in thousandths of an em, at which a line by itself costs as much as a bound.</summary>
    /// <param name="bound">Demerits.</param>
    public static int OpeningWorth(long bound)
    {
        var (least, most) = (ComfortableOpening, 100_000);
        while (least < most)
        {
            var middle = (least + most) / 2;
            if (PerLine + OfOpening(middle) >= bound) most = middle;
            else least = middle + 1;
        }

        return least;
    }

    /// <summary>
    /// Tightness classes of a line, as in Knuth and Plass: 0 tight, 1 normal, 2 open, 3 very open. A line that has narrowed its gaps
    /// between Han and Western text is tight and one that has widened them by more than half of their room is open, so that the gaps of
    /// neighbours are alike.
    /// </summary>
    public static int TightnessOf(RunningTotals totals, int start, int last, in LineMetrics line, Pt em)
    {
        if (line.Shrink * 1000L > em.Milli * 600L) return 0;
        if (line.OpensBeyond(em, 40)) return line.OpensBeyond(em, 90) ? 3 : 2;
        if (!totals.HasStretch) return 1;
        if (line.Shrink > 0) return line.Shrink > totals.ShrinkBeforeGaps(start, last) ? 0 : 1;
        return line.GapStretch > 0 && line.GapStretch * 2L > totals.GapStretchOf(start, last) ? 2 : 1;
    }

    /// <summary>Demerits for the tightness of two neighbours.</summary>
    public static int OfNeighbours(int first, int second) => Math.Abs(first - second) > 1 ? TightnessJump : 0;

    /// <summary>Demerits of a full line.</summary>
    public static long OfLine(ShapedParagraph paragraph, int start, int last, in LineMetrics line)
    {
        if (line.Shrink > 0) return PerLine + OfShrink(paragraph.Totals, start, last, line.Shrink);
        long soft = line.WordStretch + line.GapStretch;
        var softLimit = soft == 0 ? 0 : paragraph.Totals.WordStretchOf(start, last) + paragraph.Totals.GapStretchOf(start, last);
        var cost = softLimit == 0 ? 0 : SoftStretchWeight * soft * soft / ((long)softLimit * softLimit);
        // A line of one unit has no space to open and stays short: all that it lacks counts as one gap, so that it is hardly ever
        // preferred to a line whose gaps share the same want. Inside an address it is the better of two evils: no hole opens.
        long opening = line.OpeningPerGap(paragraph.Size);
        if (opening == 0) return PerLine + cost;
        if (paragraph.HasAddress(start, last)) return PerLine + cost + OfAddress(line, paragraph.Size);
        if (line.Places.CanFill) return PerLine + cost + OfOpening(opening);
        return PerLine + cost + (opening > ComfortableOpening ? 0 : GapingLine) + OfOpening(opening);
    }

    /// <summary>A line of an address opens as others do, up to where holes begin; by what is lacking then it stays short.</summary>
    private static long OfAddress(in LineMetrics line, Pt em)
    {
        var held = line.WithoutHoles(em);
        var cost = OfOpening(held.OpeningPerGap(em));
        if (held.OpenStretch == line.OpenStretch) return cost;
        var lack = (line.OpenStretch - held.OpenStretch) * 1000L / Math.Max(1, em.Milli) / ShortAddress;
        return cost + (lack > ComfortableOpening ? 0 : GapingLine) + OfOpening(lack);
    }

    private static long OfOpening(long opening)
    {
        var cost = opening * opening / 40;
        if (opening > LooseFrom) cost += (opening - LooseFrom) * (opening - LooseFrom) / 5;
        return opening > ComfortableOpening ? cost + GapingLine : cost;
    }

    /// <summary>Demerits of the last line of a paragraph, which keeps its natural width or shrinks.</summary>
    public static long OfLastLine(ShapedParagraph paragraph, int start, int last, int shrink, bool isOnlyLine)
    {
        var cost = PerLine + OfShrink(paragraph.Totals, start, last, shrink);
        if (isOnlyLine) return cost;
        if (IsLone(paragraph, start, last)) return cost + LoneCharacter;
        return CountItems(paragraph, start, last) < 3 ? cost + ShortLastLine : cost;
    }

    /// <summary>Whether a last line holds a single character, word or number, with or without its mark (CLREQ: orphan, 孤字).</summary>
    public static bool IsLone(ShapedParagraph paragraph, int start, int last) => CountItems(paragraph, start, last) < 2;

    /// <summary>Whether it also looks so: a word or a number two em wide is no fault that an editor circles.</summary>
    public static bool LooksLone(ShapedParagraph paragraph, int start, int last)
    {
        if (!IsLone(paragraph, start, last)) return false;
        var (width, em) = (Pt.Zero, Pt.Zero);
        for (var i = start; i <= last; i++)
        {
            var cluster = paragraph.Clusters[i];
            if (cluster.Class.IsMark) continue;
            width += cluster.Body;
            em = Pt.Max(em, paragraph.Styles[cluster.Style].Size);
        }

        return width < em * 2;
    }

    /// <summary>Characters of a line that are not marks; a Western word or a number counts as one.</summary>
    public static int CountItems(ShapedParagraph paragraph, int start, int last)
    {
        var items = 0;
        for (var i = start; i <= last && items < 3; i++)
        {
            var kind = paragraph.Clusters[i].Class;
            if (kind.IsMark) continue;
            var continuesWord = kind == CharacterClass.Western && i > start
                && paragraph.Clusters[i - 1].Class == CharacterClass.Western
                && paragraph.Spaces[i - 1].Kind == SpaceKind.Rigid;
            if (!continuesWord) items++;
        }

        return items;
    }

    private static long OfShrink(RunningTotals totals, int start, int last, int shrink)
    {
        long cost = 0;
        var weights = ShrinkWeights;
        for (var place = 0; place < weights.Length && shrink > 0; place++)
        {
            var limit = totals.ShrinkOf(place, start, last);
            if (limit == 0) continue;
            long used = Math.Min(shrink, limit);
            cost += weights[place] * used / limit + weights[place] / 4;
            shrink -= (int)used;
        }

        return cost;
    }

    /// <summary>Cost of using up a kind of space wholly. A kind that does not shrink is never asked about.</summary>
    internal static int WeightOf(SpaceKind kind) => kind switch
    {
        SpaceKind.WordSpace => 10,
        SpaceKind.Bracket => 14,
        SpaceKind.PauseStop => 24,
        SpaceKind.HanWestern => 30,
        SpaceKind.FinalStop => 90,
        SpaceKind.Solid or SpaceKind.Rigid => throw new ArgumentOutOfRangeException(nameof(kind), kind, "does not shrink"),
    };
}
