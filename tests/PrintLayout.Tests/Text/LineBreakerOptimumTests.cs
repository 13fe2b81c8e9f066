using CsCheck;
using PrintLayout.Geometry;
using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Tests.Text;

/// <summary>
/// The breaker skips line ends that cannot be; here every line end of every line is tried. Texts without Latin words, so that
/// no hyphen comes in.
/// </summary>
public sealed class LineBreakerOptimumTests
{
    private static readonly Gen<string> Texts =
        Gen.Frequency((12, Gen.Const("国")), (2, Gen.Const("，")), (1, Gen.Const("。")), (1, Gen.Const("“")), (1, Gen.Const("”")),
            (1, Gen.Const("25")), (1, Gen.Const("——")), (1, Gen.Const("5万元")), (1, Gen.Const("$1299、")), (1, Gen.Const("https://a.cn/b")),
            (1, Gen.Const("国www.abcdef.com/ab-cd")), (1, Gen.Const("，x.yz@abc.cn")))
            .Array[1, 60].Select(string.Concat);

    [Fact]
    public void No_way_through_a_paragraph_is_cheaper_than_the_one_found()
    {
        using var composer = new Composer();
        var compared = 0;
        Gen.Select(Texts, Gen.Int[4, 20], Gen.Int[-3, 2], Gen.Frequency((2, Gen.Const(0)), (1, Gen.Int[1, 2])), Gen.Int[0, 2]).Sample(
            (text, measure, indent, beside, later) =>
            {
                var paragraph = composer.Shape(text);
                var request = new BreakRequest(Em.Whole(measure).At(Composer.Size), Em.Whole(indent).At(Composer.Size))
                {
                    LinesBeside = beside,
                    LaterIndent = beside > 0 ? Pt.Zero : Em.Whole(Math.Min(later, measure - 3)).At(Composer.Size),
                };
                if (CheapestOfAll(paragraph, request) is not { } cheapest) return;
                compared++;
                Assert.Equal(cheapest, new LineBreaker().Break(paragraph, request).Demerits);
            },
            iter: 2_000,
            threads: 1);
        Assert.True(compared > 1_800, $"only {compared} texts had a way without a split");
    }

    /// <summary>Cost of the cheapest way, by trying all; null when a unit must be split.</summary>
    private static long? CheapestOfAll(ShapedParagraph paragraph, BreakRequest request)
    {
        const int Tightnesses = 4;
        const int Normal = 1;
        const int Numbers = BreakRequest.MostLinesBeside + 2;
        var count = paragraph.Clusters.Length;
        // A line's length follows from its number, so ways that differ in it are kept apart.
        var best = new long?[count + 1, Tightnesses, Numbers];
        best[0, Normal, 0] = 0;
        for (var start = 0; start < count; start++)
        {
            for (var state = 0; state < Tightnesses * Numbers; state++)
            {
                var (before, number) = (state / Numbers, state % Numbers);
                if (best[start, before, number] is not { } soFar) continue;
                for (var last = start; last < count; last++)
                {
                    if (LineAt(paragraph, request, start, last, number) is not var (tightness, cost)) continue;
                    var total = soFar + cost + LineDemerits.OfNeighbours(before, tightness);
                    ref var other = ref best[last + 1, tightness, Math.Min(number + 1, Numbers - 1)];
                    if (other is null || total < other) other = total;
                }
            }
        }

        return Enumerable.Range(0, Tightnesses * Numbers).Min(state => best[count, state / Numbers, state % Numbers]);
    }

    private static (int Tightness, long Cost)? LineAt(
        ShapedParagraph paragraph, BreakRequest request, int start, int last, int number)
    {
        var em = paragraph.Size;
        var measure = (request.Measure - request.IndentOf(number, isBegun: false)).Milli;
        if (!LineMetrics.TryMeasure(paragraph.Totals, start, last, measure, out var line)) return null;
        var totals = paragraph.Totals;
        if (last == paragraph.Clusters.Length - 1)
            return (LineDemerits.TightnessOf(totals, start, last, line with { GapStretch = 0, OpenStretch = 0 }, em),
                LineDemerits.OfLastLine(paragraph, start, last, line.Shrink, start == 0));
        if (!paragraph.CanBreakAfter[last]) return null;
        var place = paragraph.Grades.IsEmpty ? 0 : LineDemerits.OfPlace(paragraph.Grades[last]);
        return (LineDemerits.TightnessOf(totals, start, last, line, em), place + LineDemerits.OfLine(paragraph, start, last, line));
    }
}
