using CsCheck;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Tests.Text;

/// <summary>The author's control characters: U+00A0, U+2060, U+200B and U+00AD do what they say, and none of them is set.</summary>
public sealed class BreakControlTests : IDisposable
{
    private readonly Composer _composer = new();

    public void Dispose() => _composer.Dispose();

    [Theory]
    // | stands where a line may end.
    [InlineData("新闻", "新|闻")]
    [InlineData("新\u2060闻", "新闻")]
    [InlineData("新\u00A0闻", "新闻")]
    [InlineData("5\u00A0万", "5万")]
    [InlineData("in Beijing now", "in |Beijing |now")]
    [InlineData("in\u00A0Beijing now", "in\u00A0Beijing |now")]
    [InlineData("in\u2060 Beijing now", "in |Beijing |now")]
    [InlineData("in \u2060Beijing now", "in Beijing |now")]
    [InlineData("GLM\u200B5", "GLM|5")]
    [InlineData("新\u200B闻", "新|闻")]
    // No control puts a stop first or an opener last; no wins over yes.
    [InlineData("新\u200B，闻", "新，|闻")]
    [InlineData("新“\u200B闻”", "新|“闻”")]
    [InlineData("新\u200B\u2060闻", "新闻")]
    [InlineData("新\u2060\u200B闻", "新闻")]
    public void A_control_says_whether_a_line_may_end_where_it_stands(string text, string expected)
    {
        var shaped = _composer.Shape(text);
        var clusters = shaped.Clusters;
        var drawn = string.Concat(clusters.Select((cluster, i) =>
        {
            var end = i + 1 < clusters.Length ? clusters[i + 1].TextStart : shaped.Text.Length;
            return shaped.Text[cluster.TextStart..end] + (i + 1 < clusters.Length && shaped.CanBreakAfter[i] ? "|" : string.Empty);
        }));
        Assert.Equal(expected, drawn);
    }

    [Fact]
    public void A_no_break_space_between_words_has_the_width_of_a_word_space_and_keeps_it()
    {
        var fixedSpace = Assert.Single(_composer.Shape("a\u00A0b").Spaces);
        var wordSpace = Assert.Single(_composer.Shape("a b").Spaces);
        Assert.Equal(wordSpace.Natural, fixedSpace.Natural);
        Assert.Equal((SpaceKind.Rigid, fixedSpace.Natural, fixedSpace.Natural, 1),
            (fixedSpace.Kind, fixedSpace.Least, fixedSpace.Most, fixedSpace.TextLength));
    }

    [Fact]
    public void A_typed_space_more_or_less_beside_Han_still_makes_no_difference() =>
        Assert.Equal(_composer.WidthOf("用AI好"), _composer.WidthOf("用\u00A0AI\u00A0好"));

    [Theory]
    [InlineData("Mini\u00ADMax", "Mini-Max")]
    // A name has its points from the author, and no others.
    [InlineData("inter\u00ADnational", "inter-national")]
    [InlineData("manu\u00ADfac\u00ADture", "manu-fac-ture")]
    [InlineData("GLM\u00AD5", "GLM-5")]
    [InlineData("\u00ADword", "word")]
    [InlineData("新\u00AD闻", "新闻")]
    public void A_soft_hyphen_is_the_only_point_of_its_word(string text, string expected)
    {
        var shaped = _composer.Shape(text);
        var drawn = string.Concat(shaped.Clusters.Select((cluster, i) =>
            shaped.Text[cluster.TextStart..(cluster.TextStart + cluster.TextLength)]
                + (shaped.HyphenAfter(i) is null ? string.Empty : "-")));
        Assert.Equal(expected, drawn);
        Assert.DoesNotContain('\u00AD', shaped.Text);
    }

    [Fact]
    public void Other_words_keep_their_own_points()
    {
        var shaped = _composer.Shape("Mini\u00ADMax international");
        Assert.Equal(1 + _composer.Shape("international").Hyphens.Count(h => h is not null), shaped.Hyphens.Count(h => h is not null));
    }

    [Fact]
    public void A_line_that_ends_at_a_soft_hyphen_gets_a_hyphen()
    {
        // The typed hyphen is as wide as the one that is put in.
        var measure = _composer.WidthOf("新闻与报道MiniMax-") + 20;
        var lines = _composer.Set("新闻与报道MiniMax\u00ADGLMModel新闻与报道", measure);
        Assert.Equal("新闻与报道MiniMax", lines[0].Text);
        Assert.True(lines[0].EndsInHyphen);
        Assert.True(lines[0].Width <= new Em(measure).At(Composer.Size));
    }

    private static readonly Gen<string> Texts = Gen.OneOf(
        "新", "闻", "，", "“", "”", "——", "AI", "word ", "Mini", "5", " ", "\u00A0", "\u2060", "\u200B", "\u00AD", "\u00AD", "\u200B")
        .List[1, 40].Select(parts => string.Concat(parts));

    [Fact]
    public void Controls_change_nothing_but_where_lines_end() =>
        Gen.Select(Texts, Gen.Int[5, 15]).Sample(
            (text, measure) =>
            {
                using var composer = new Composer();
                var lines = composer.Set(text, measure * 1000);
                var bare = string.Concat(text.Where(c => c is not ('\u2060' or '\u200B' or '\u00AD')));
                Assert.Equal(composer.Shape(bare).Text, composer.Shape(text).Text);
                for (var i = 0; i < lines.Length; i++)
                {
                    Assert.Equal(i == 0 ? 0 : lines[i - 1].End, lines[i].Start);
                    if (lines[i].IsEmergency) continue;
                    Assert.True(lines[i].Width <= Composer.Size * measure, text);
                    if (i + 1 < lines.Length) Assert.False(lines[i].Paragraph.Clusters[lines[i].End].Class.ClingsLeft, text);
                }
            },
            iter: 300);
}
