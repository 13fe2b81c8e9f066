using CsCheck;
using PrintLayout.Languages.Hyphenation;

namespace PrintLayout.Tests.Text.Hyphenation;

/// <summary>Liang's algorithm with TeX's patterns: what <c>\showhyphens</c> shows.</summary>
public sealed class EnglishHyphenationTests
{
    private static readonly Gen<string> Words = Gen.Char["aabcdeeefghiijklmnnooprrsstttuuvwxyz"].Array[0, 70].Select(c => new string(c));

    private static readonly Gen<string> AnyUtf16 = Gen.Char.Array[0, 80].Select(c => new string(c));

    [Theory]
    // The TeXbook, appendix H and chapter 14.
    [InlineData("hyphenation", "hy-phen-ation")]
    [InlineData("concatenation", "con-cate-na-tion")]
    [InlineData("supercalifragilisticexpialidocious", "su-per-cal-ifrag-ilis-tic-ex-pi-ali-do-cious")]
    // Words that the patterns were corrected for (TUGboat, Hyphenation Exception Log).
    [InlineData("manuscript", "man-u-script")]
    // hyph-utf8's exceptions.
    [InlineData("associate", "as-so-ciate")]
    [InlineData("associates", "as-so-ciates")]
    [InlineData("declination", "dec-li-na-tion")]
    [InlineData("obligatory", "oblig-a-tory")]
    [InlineData("philanthropic", "phil-an-thropic")]
    [InlineData("present", "present")]
    [InlineData("presents", "presents")]
    [InlineData("project", "project")]
    [InlineData("projects", "projects")]
    [InlineData("reciprocity", "reci-procity")]
    [InlineData("recognizance", "re-cog-ni-zance")]
    [InlineData("reformation", "ref-or-ma-tion")]
    [InlineData("retribution", "ret-ri-bu-tion")]
    [InlineData("table", "ta-ble")]
    // The known bug of the patterns, mended by an exception of ours.
    [InlineData("democrat", "dem-o-crat")]
    // An exception says nothing of longer words.
    [InlineData("presentation", "pre-sen-ta-tion")]
    // Two letters stay, three go over: the points com-put-er and a-bove are not used.
    [InlineData("computer", "com-puter")]
    [InlineData("above", "above")]
    // Too short, though the patterns allow a-li-as.
    [InlineData("alia", "alia")]
    public void A_word_is_divided_as_TeX_divides_it(string word, string divided) => Assert.Equal(divided, Divide(word));

    [Theory]
    [InlineData("hyphenation5")]
    [InlineData("hyphen ation")]
    [InlineData("hyphenàtion")]
    [InlineData("ｈyphenation")]
    [InlineData("hyphe@ation")]
    [InlineData("")]
    public void What_is_not_all_letters_stays_whole(string word) => Assert.Equal(word, Divide(word));

    [Fact]
    public void A_string_of_more_than_63_letters_is_no_word()
    {
        Assert.Contains("-", Divide(string.Concat(Enumerable.Repeat("nation", 10)) + "ion"), StringComparison.Ordinal);
        Assert.DoesNotContain("-", Divide(string.Concat(Enumerable.Repeat("nation", 10)) + "ions"), StringComparison.Ordinal);
    }

    [Fact]
    public void All_4938_patterns_and_16_exceptions_are_there()
    {
        Assert.Equal(4938, NaiveHyphenation.Patterns.Length);
        Assert.Equal(16, NaiveHyphenation.Exceptions.Length);
    }

    [Fact]
    public void The_trie_finds_what_a_plain_search_of_the_patterns_finds()
    {
        var pieces = NaiveHyphenation.Patterns.Select(p => string.Concat(p.Where(char.IsAsciiLetter))).ToArray();
        var words = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[1, 6].Select(string.Concat);
        Gen.OneOf(words, Words).Where(w => w.Length <= 63).Sample(word => Divide(word) == NaiveHyphenation.Divide(word));
    }

    [Fact]
    public void Two_letters_stay_and_three_go_over() => Words.Sample(word =>
    {
        var points = Points(word);
        return word.Length == 0
            || (!points.AsSpan(0, Math.Min(2, word.Length)).Contains(true) && !points.AsSpan(Math.Max(0, word.Length - 2)).Contains(true));
    });

    [Fact]
    public void Case_does_not_matter() => Words.Sample(word => Points(word).SequenceEqual(Points(word.ToUpperInvariant())));

    [Fact]
    public void Any_UTF16_gets_an_answer_that_owes_nothing_to_what_stood_in_the_span() => AnyUtf16.Sample(text =>
    {
        var used = Enumerable.Repeat(true, text.Length + 1).ToArray();
        EnglishHyphenation.FindPoints(text, used);
        return used.AsSpan(0, text.Length).SequenceEqual(Points(text)) && used[^1];
    });

    [Fact]
    public void A_word_costs_no_memory()
    {
        var points = new bool[34];
        EnglishHyphenation.FindPoints("supercalifragilisticexpialidocious", points);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) EnglishHyphenation.FindPoints("supercalifragilisticexpialidocious", points);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static bool[] Points(string word)
    {
        var points = new bool[word.Length];
        EnglishHyphenation.FindPoints(word, points);
        return points;
    }

    private static string Divide(string word)
    {
        var points = Points(word);
        return string.Concat(word.Select((c, i) => points[i] ? $"-{c}" : $"{c}"));
    }
}
