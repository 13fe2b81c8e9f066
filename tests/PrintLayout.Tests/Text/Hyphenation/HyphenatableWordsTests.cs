using CsCheck;
using PrintLayout.Languages.Registry;

namespace PrintLayout.Tests.Text.Hyphenation;

/// <summary>composition.md C14.1, C14.3, C14.4: which words of running text may be hyphenated. | marks a point.</summary>
public sealed class HyphenatableWordsTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Char.Array[0, 30].Select(c => new string(c)),
        Gen.OneOf("hyphenation", "Pneumonia", "NATION", "-", "’", "'", " ", "汉字", "5", ".", "/", "é", "\uD83D", "\u0301", "（", "“")
            .Array[0, 12].Select(string.Concat));

    [Theory]
    [InlineData("hyphenation", "hy|phen|ation")]
    [InlineData("Hyphenation", "Hy|phen|ation")]
    [InlineData("汉字hyphenation汉字", "汉字hy|phen|ation汉字")]
    [InlineData("the (hyphenation), and", "the (hy|phen|ation), and")]
    [InlineData("“hyphenation.”", "“hy|phen|ation.”")]
    // The parts of a compound stand for themselves, so a hyphen keeps its distance from the typed one.
    [InlineData("Pneumonia-based", "Pneu|mo|nia-based")]
    [InlineData("re-hyphenation", "re-hy|phen|ation")]
    [InlineData("AI-hyphenation", "AI-hy|phen|ation")]
    [InlineData("hyphenation’s", "hy|phen|ation’s")]
    [InlineData("hyphenation's", "hy|phen|ation's")]
    // All-caps, camel case, codes, addresses.
    [InlineData("HYPHENATION", "HYPHENATION")]
    [InlineData("HyphenAtion", "HyphenAtion")]
    [InlineData("iHyphenation", "iHyphenation")]
    [InlineData("hyphenation5", "hyphenation5")]
    [InlineData("Hyphenation-5", "Hyphenation-5")]
    [InlineData("www.hyphenation.org", "www.hyphenation.org")]
    [InlineData("editor@hyphenation", "editor@hyphenation")]
    [InlineData("hyphenation/data", "hyphenation/data")]
    [InlineData("hyphenation_data", "hyphenation_data")]
    // Not English, so neither half is.
    [InlineData("hyphenationé", "hyphenationé")]
    [InlineData("hyphenation\u0301s", "hyphenation\u0301s")]
    [InlineData("гиперhyphenation", "гиперhyphenation")]
    [InlineData("bon hyphenation", "bon hy|phen|ation")]
    public void Only_plain_words_have_points(string text, string marked) => Assert.Equal(marked, Mark(text));

    [Fact]
    public void Any_text_gets_points_between_ASCII_letters_only() => Texts.Sample(text =>
    {
        var points = new bool[text.Length];
        var any = LanguageRegistry.Default.Division.FindPoints(text, points);
        for (var i = 0; i < text.Length; i++)
        {
            if (points[i] && (i < 2 || !text[(i - 2)..(i + 3)].All(char.IsAsciiLetter))) return false;
        }

        return any == points.Contains(true);
    });

    private static string Mark(string text)
    {
        var points = new bool[text.Length];
        LanguageRegistry.Default.Division.FindPoints(text, points);
        return string.Concat(text.Select((c, i) => points[i] ? $"|{c}" : $"{c}"));
    }
}
