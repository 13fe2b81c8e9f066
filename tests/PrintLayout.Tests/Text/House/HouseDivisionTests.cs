using System.Collections.Frozen;
using PrintLayout.Languages;
using PrintLayout.Languages.Registry;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Breaking;

namespace PrintLayout.Tests.Text.House;

/// <summary>composition.md C14.9 to C14.11: which words a house divides.</summary>
public sealed class HouseDivisionTests
{
    private static CompositionStyle With(HyphenationStyle hyphenation) => new() { Hyphenation = hyphenation };

    private static FrozenSet<string> Words(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("hyphenation", 0, 0, 0, "hy|phen|ation"), InlineData("hyphenation", 0, 3, 0, "hyphen|ation")]
    [InlineData("hyphenation", 0, 0, 6, "hy|phenation"), InlineData("hyphenation", 12, 0, 0, "hyphenation")]
    [InlineData("hyphenation", 11, 0, 0, "hy|phen|ation"), InlineData("Hyphenation", 0, 6, 5, "Hyphen|ation")]
    [InlineData("hyphenation", 0, 60, 60, "hyphenation")]
    public void A_house_may_want_longer_words_and_parts(string word, int shortest, int before, int behind, string marked) =>
        Assert.Equal(marked, Mark(word, new DivisionLimits(shortest, before, behind, Words())));

    [Theory]
    [InlineData("hyphenation", "hyphenation"), InlineData("Hyphenation", "Hyphenation")]
    [InlineData("nation hyphenation", "na|tion hyphenation")]
    [InlineData("hyphenations", "hy|phen|ations"), InlineData("re-hyphenation", "re-hyphenation")]
    public void Words_of_the_list_are_never_divided(string text, string marked) =>
        Assert.Equal(marked, Mark(text, new DivisionLimits(0, 0, 0, Words("HYPHENATION"))));

    [Theory]
    [InlineData("发布Transformer架构", true), InlineData("the Transformer", true), InlineData("在Shenzhen", true)]
    [InlineData("《Attention》", true)]
    [InlineData("，Kubernetes", true), InlineData("transformer", false), InlineData("Transformer", false)]
    [InlineData("完。Transformer", false)]
    [InlineData("he left. Transformer", false), InlineData("他说：“Reasoning", false), InlineData("“Reasoning", false)]
    [InlineData("好！Reasoning", false)]
    public void A_capital_inside_a_sentence_makes_a_proper_name(string text, bool isName)
    {
        var last = text.TrimEnd('架', '构', '》');
        Assert.Equal(isName, LanguageRegistry.Default.Division.IsInName(text, last.Length - 3));
    }

    private const string Fifteen = "新闻与报道新闻与报道新闻与报道";
    private const string Fourteen = "报道新闻与报道新闻与报道新闻";

    [Theory]
    // Five Han and some 6 em of word in 8 em: an ordinary word is divided, and a name too, for else the line would gape by 0.6 em.
    [InlineData("新闻与报道", "international", "新闻与报道", 8, true), InlineData("新闻与报道", "International", "新闻与报道", 8, true)]
    // Fifteen Han in 16.7 em, gaps of 0.121 em, or with in- behind them: the word is divided and the name is not.
    [InlineData(Fifteen, "international", Fourteen, 16.7, true), InlineData(Fifteen, "International", Fourteen, 16.7, false)]
    // At the start of a sentence it is a word.
    [InlineData("新闻与报道新闻与报道新闻与报。", "International", Fourteen, 16.7, true)]
    public void A_name_is_divided_only_where_the_line_would_gape(
        string before, string word, string behind, decimal measure, bool isDivided) =>
        Assert.Equal(isDivided, LineScenario.Measure(measure).Story(before + word + behind).Lines[0].EndsInHyphen);

    [Fact]
    public void A_house_may_divide_names_as_other_words() =>
        Assert.True(LineScenario.Measure(16.7m).House(With(new HyphenationStyle { Words = WordDivision.All }))
            .Story(Fifteen + "International" + Fourteen).Lines[0].EndsInHyphen);

    [Fact]
    public void A_house_may_divide_nothing_but_what_the_author_does()
    {
        var none = With(new HyphenationStyle { Words = WordDivision.None });
        Assert.All(LineScenario.Measure(8.2m).House(none).Story("新闻与报道international新闻与报道").Lines, line => Assert.False(line.EndsInHyphen));
        Assert.Contains(
            LineScenario.Measure(8.2m).House(none).Story("新闻与报道inter\u00ADnational新闻与报道").Lines, line => line.EndsInHyphen);
    }

    [Fact]
    public void A_soft_hyphen_in_a_name_costs_no_more_than_another_hyphen()
    {
        var shaped = LineScenario.Measure(8).Story("新闻与报道Inter\u00ADnational新闻").Paragraph;
        var hyphen = Assert.Single(shaped.Hyphens, hyphen => hyphen is not null);
        Assert.False(hyphen!.Value.IsInName);
        Assert.Equal(4_060, LineDemerits.OfHyphen(followsHyphen: false, isInName: true));
    }

    private static string Mark(string text, DivisionLimits limits)
    {
        var points = new bool[text.Length];
        LanguageRegistry.Default.Division.FindPoints(text, points, limits);
        return string.Concat(text.Select((c, i) => points[i] ? $"|{c}" : $"{c}"));
    }
}
