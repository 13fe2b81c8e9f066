using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Testing.SyntheticFont;
using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Tests.Text;

/// <summary>
/// What holds for any text and measure. The marks are listed here anew, so that a hole in the composer's own table shows.
/// </summary>
public sealed class ComposerPropertyTests : IDisposable
{
    private const string NeverFirst = "，。、；：？！”’）》〉】％℃～·";
    private const string Letters = "汉字新闻，。“”（）《》AI2026 ——……：？！";
    private const string NeverLast = "“‘（《〈【￥№";

    private static readonly Gen<string> Texts = Gen.OneOf(
        "汉", "字", "新", "闻", "的", "。", "，", "、", "：", "？！", "“", "”", "‘", "’", "（", "）", "《", "》", "——", "……", "～", "·", "AI", "GLM-5",
        "2026", "1.2", "75%", "25℃", "7％", "￥9", "№3", "３：２", "／", "+", "it’s", "He said “yes”.", " ", "■", "café")
        .List[1, 90].Select(parts => string.Concat(parts));

    private static readonly Gen<decimal> Measures = Gen.Int[16, 60].Select(quarters => quarters / 4m);

    private readonly PrintLayout.Fonts.FontFace _face = SyntheticFace.Open();
    private readonly PrintLayout.Fonts.FontFace _companion = SyntheticFace.Open(SyntheticVariant.Companion);

    public void Dispose()
    {
        _face.Dispose();
        _companion.Dispose();
    }

    [Fact]
    public void No_text_is_lost_or_doubled() => ForAll((text, result) =>
    {
        var next = 0;
        var rebuilt = new StringBuilder();
        foreach (var line in result.Lines)
        {
            Assert.Equal(next, line.Start);
            Assert.True(line.End > line.Start);
            next = line.End;
            rebuilt.Append(line.Text);
        }

        Assert.Equal(result.Paragraph.Clusters.Length, next);
        // Blanks stand between words only; everything else comes back once and in order, as typed but for folding.
        Assert.Equal(Folded(text), rebuilt.Replace(" ", string.Empty).ToString());
    });

    [Fact]
    public void No_line_starts_or_ends_with_what_may_not() => ForAll((text, result) =>
    {
        for (var i = 1; i < result.Lines.Length; i++)
        {
            if (result.Lines[i - 1].IsEmergency) continue;
            var (first, last) = (result.Lines[i].Text[0], result.Lines[i - 1].Text[^1]);
            Assert.False(NeverFirst.Contains(first, StringComparison.Ordinal) && !IsLatinQuote(result.Paragraph, result.Lines[i].Start),
                $"{text}: first {first}");
            Assert.False(NeverLast.Contains(last, StringComparison.Ordinal) && !IsLatinQuote(result.Paragraph, result.Lines[i].Start - 1),
                $"{text}: last {last}");
        }
    });

    [Theory]
    [InlineData("新》’ 25℃文字", 1)]
    [InlineData("新》’’ 25℃文字", 2)]
    public void A_mark_that_closes_begins_no_line_before_a_number_either(string text, int before)
    {
        var scenario = LineScenario.Measure(9);
        using var shaper = new ParagraphShaper();
        var shaped = scenario.Shape([(text, 1m)], _face, _companion, shaper);
        Assert.Equal(CharacterClass.Closer, shaped.Clusters[before + 1].Class);
        Assert.False(shaped.CanBreakAfter[before]);
    }

    [Fact]
    public void No_line_is_wider_than_its_measure_and_all_but_the_last_are_flush() => ForAll((text, result) =>
    {
        for (var i = 0; i < result.Lines.Length; i++)
        {
            var line = result.Lines[i];
            Assert.True(line.Width <= result.Measure || line.IsEmergency, text);
            // One that could open before a stop only stays short, and one of an address in which holes would open.
            var places = line.Paragraph.Totals.Places[line.End - 1] - line.Paragraph.Totals.Places[line.Start];
            var isAddress = line.Paragraph.HasAddress(line.Start, line.End - 1);
            if (i < result.Lines.Length - 1 && places.CanFill && !line.IsEmergency && !isAddress) Assert.Equal(result.Measure, line.Width);
        }
    });

    [Fact]
    public void The_widths_of_a_line_add_up_to_its_width() => ForAll((text, result) =>
    {
        for (var i = 0; i < result.Lines.Length; i++)
        {
            var line = result.Lines[i];
            var sum = i == 0 ? result.Indent : Pt.Zero;
            Assert.Equal(sum, line.X[0]);
            var natural = sum;
            for (var c = line.Start; c < line.End; c++)
            {
                var body = line.Paragraph.Clusters[c].Body;
                sum += body;
                natural += body;
                if (c + 1 == line.End) break;
                var space = line.X[c + 1 - line.Start] - sum;
                Assert.True(space >= line.Paragraph.Spaces[c].Least, text);
                if (line.Paragraph.Spaces[c].Kind == SpaceKind.Rigid) Assert.Equal(line.Paragraph.Spaces[c].Natural, space);
                sum += space;
                natural += line.Paragraph.Spaces[c].Natural;
            }

            Assert.Equal(sum, line.Width);
            Assert.Equal(natural, line.Natural);
        }
    });

    [Fact]
    public void The_same_lines_come_from_any_number_of_threads()
    {
        var random = new Random(20260101);
        var texts = Enumerable.Range(0, 60)
            .Select(_ => string.Concat(Enumerable.Range(0, 80).Select(_ => Letters[random.Next(Letters.Length)])))
            .ToArray();
        var alone = Compose(texts);
        var together = new string[8];
        var threads = Enumerable.Range(0, together.Length).Select(i => new Thread(() => together[i] = Compose(texts))).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        Assert.All(together, result => Assert.Equal(alone, result));
    }

    private string Compose(string[] texts)
    {
        var scenario = LineScenario.Measure(13).Indent(2);
        var breaker = new LineBreaker();
        using var shaper = new ParagraphShaper();
        var dump = new StringBuilder();
        foreach (var text in texts)
        {
            foreach (var line in scenario.Body(scenario.Shape([(text, 1m)], _face, _companion, shaper), breaker))
                dump.Append(line.Text).Append(' ').AppendJoin(',', line.X.Select(x => x.Milli)).Append('\n');
        }

        return dump.ToString();
    }

    private void ForAll(Action<string, ScenarioResult> check) => Gen.Select(Texts, Measures).Sample(
        (text, measure) =>
        {
            var scenario = LineScenario.Measure(measure).Indent(2);
            using var shaper = new ParagraphShaper();
            var shaped = scenario.Shape([(text, 1m)], _face, _companion, shaper);
            if (shaped.Clusters.IsEmpty) return;
            check(text, new ScenarioResult(
                shaped, scenario.Body(shaped, new LineBreaker()), new Pt((int)(measure * LineScenario.Em)), new Pt(2 * LineScenario.Em)));
        },
        iter: 300);

    private static bool IsLatinQuote(ShapedParagraph paragraph, int cluster) => paragraph.Clusters[cluster].Class == CharacterClass.Western;

    private static string Folded(string typed)
    {
        var digits = typed.Replace('３', '3').Replace('２', '2').Replace('／', '/');
        return Regex.Replace(digits, "(?<=[0-9])：(?=[0-9])", ":").Replace(" ", string.Empty, StringComparison.Ordinal);
    }
}
