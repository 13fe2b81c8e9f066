using System.Collections.Immutable;
using CsCheck;
using PrintLayout.Punctuation;
using PrintLayout.Punctuation.Rules;

namespace PrintLayout.Tests.Import.Punctuation;

/// <summary>What holds for any mixture of Chinese, Western text, marks, blanks, mark-up and look-alikes.</summary>
public sealed class PunctuationPropertyTests
{
    private static readonly string[] Pieces =
    [
        "汉", "字", "新闻", "一", "𠀀", "カ", "AI", "GLM-5", "Claude", "the", "and he", "x",
        "3", "10:30", "1,234.5", "75%", "v1.2", "a.pdf", "Inc.",
        "https://a.cn/b", "d@a.cn", ",", ",", ".", ".", ":", ";", "?", "!", "(", ")", "\"", "\"",
        "'", "，", "。", "：", "、", "？", "（", "）", "“", "”", "‘", "’",
        "「", "」", "《", "》", "-", "--", "---", "—", "——", "－", "...", "…", "……", "。。。", "·", "•",
        "约翰", "史密斯", "阿里", "巴西", "本", "约翰.史密斯", "F.", "A.甲", "~", "～", "％", "<", ">", "‹", "；", "〔", "】", "1 2 亿", "2020-2025年",
        "‧", "・", " ", " ", " ", "  ", "　", "\u00A0", "\u200B",
        "\n", "\n\n", "ＡＩ", "５", "：", "．", "+", "/", "■", "|", "\u2F00", "\uF90A", "А", "ʼ", "’s", "\uFF61", "＂", "\u3000\u3000",
    ];

    private static readonly string[] Doubled = ["，，", "：：", "；；", "、、", "”、“", "’、‘", "》、《"];

    private static readonly string[] Markup =
    [
        "{汉|", "{字|pīn, yīn}", "}", "**", "*", "_", "`", "[", "](", "# ", "\n### ", "\n- ", "\n1. ", "\n> ", "\\", "<!-- ", " -->", "<b>",
        "</b>", "&amp;", "\n---\n", "\n```\n", "![", "\n| 甲 | 乙 |\n|---|---|\n| ",
    ];

    private static readonly Gen<string> Plain = Gen.OneOf(Pieces).List[0, 24].Select(parts => string.Concat(parts));

    private static readonly Gen<string> Marked = Gen.OneOf<string>([.. Pieces, .. Markup]).List[0, 24]
        .Select(parts => string.Concat(parts));

    private static readonly Certainty[] Levels = [Certainty.Certain, Certainty.Likely];

    [Fact]
    public void Edits_rise_and_do_not_overlap() => ForAll((text, options) =>
    {
        var end = 0;
        foreach (var edit in PunctuationRules.Find(text, options))
        {
            Assert.True(edit.Start >= end && edit.Length > 0 && edit.End <= text.Length, text);
            end = edit.End;
        }
    });

    [Theory]
    [InlineData("⼀） !")]
    [InlineData("75%·：；⼀—⼀） !'  \"v1.2（")]
    [InlineData("字Inc.％\n\n\u3000<!-- \n| 甲 | 乙 |\n|---|---|\n| ・巴西")]
    public void Twice_was_not_as_good_as_once(string text)
    {
        // Found by the property: a radical was no numeral of an item yet when its bracket was judged; the start of a comment became marks.
        var once = Punctuated.Apply(text, Certainty.Certain, new PunctuationOptions { IsMarkdown = true });
        Assert.Equal(once, Punctuated.Apply(once, Certainty.Certain, new PunctuationOptions { IsMarkdown = true }));
    }

    [Fact]
    public void Mending_comes_to_rest_in_four_looks() => ForAll((text, options) =>
    {
        // Stars that may or may not be emphasis turn on the marks beside them; a widened mark can make emphasis of two of them.
        if (options.IsMarkdown && text.Contains('*', StringComparison.Ordinal)) return;
        foreach (var level in Levels)
        {
            // What a change makes certain is found on the next look, as PunctuationFixer does it.
            var mended = text;
            for (var look = 0; look < 4; look++) mended = Punctuated.Apply(mended, level, options);
            var again = Punctuated.Apply(mended, level, options);
            if (mended != again) Assert.Fail($"{level} {options.IsMarkdown} {Escaped(text)} → {Escaped(mended)} → {Escaped(again)}");
        }
    });

    [Fact]
    public void A_text_without_ascii_marks_blanks_or_look_alikes_is_never_changed() =>
        Gen.OneOf("汉", "字", "AI", "2026", "，", "。", "：", "；", "？", "！", "、", "（", "）", "“", "”", "‘", "’", "《", "》",
            "——", "……", "·", "～", "%", "Claude", "\n", "\n\n")
            .List[0, 30].Select(parts => string.Concat(parts))
            .Where(text => !text.Contains("。。", StringComparison.Ordinal) && !HasDoubled(text)
                && !text.Contains("··", StringComparison.Ordinal) && !IsNumberMark(text))
            .Sample(text =>
            {
                foreach (var options in AllOptions()) Assert.Equal(text, Punctuated.Guessed(text, options));
            });

    [Fact]
    public void A_text_without_han_keeps_its_ascii() =>
        Gen.OneOf("AI", "the", "x", "3", ",", ".", ":", "?", "!", "(", ")", "\"", "'", "-", "--",
            "...", " ", "\n", "\n\n", "*", "[", "]", "`", "\\", "#", "|")
            .List[0, 30].Select(parts => string.Concat(parts))
            .Sample(text =>
            {
                foreach (var options in AllOptions()) Assert.Equal(text, Punctuated.Guessed(text, options));
            });

    [Fact]
    public void Letters_and_digits_are_never_lost() => ForAll((text, options) =>
        Assert.Equal(Letters(text), Letters(Punctuated.Likely(text, options))));

    [Fact]
    public void What_is_certain_touches_no_han_and_no_digit() => ForAll((text, options) =>
    {
        foreach (var edit in PunctuationRules.Find(text, options))
        {
            if (edit.Rule is not (PunctuationRuleNames.NameDot or PunctuationRuleNames.Clash or PunctuationRuleNames.NumberRange
                or PunctuationRuleNames.YearRange or PunctuationRuleNames.QuoteList or PunctuationRuleNames.SplitNumber))
                continue;
            // Each is told of with its place and changes marks or blanks alone.
            var old = text.Substring(edit.Start, edit.Length);
            Assert.DoesNotContain(old, char.IsLetterOrDigit);
            Assert.DoesNotContain(edit.Replacement, char.IsLetterOrDigit);
            var finding = PunctuationFinding.Of(edit, old);
            Assert.NotEmpty(finding.Hint);
        }
    });

    [Fact]
    public void Long_rows_of_anything_come_to_rest()
    {
        foreach (var piece in Pieces)
        {
            var text = "汉" + string.Concat(Enumerable.Repeat(piece == "\n\n" ? "，" : piece, 4_000));
            Assert.Equal(Punctuated.Certain(text, PunctuationOptions.Plain),
                Punctuated.Certain(Punctuated.Certain(text, PunctuationOptions.Plain), PunctuationOptions.Plain));
        }
    }

    private static void ForAll(Action<string, PunctuationOptions> check) => Gen.OneOf(Plain, Marked).Sample(
        text =>
        {
            foreach (var options in AllOptions()) check(text, options);
        },
        iter: 2_000);

    private static ImmutableArray<PunctuationOptions> AllOptions() =>
        [PunctuationOptions.Body, PunctuationOptions.Plain, PunctuationOptions.Headline];

    private static bool HasDoubled(string text) =>
        Doubled.Any(pair => text.Contains(pair, StringComparison.Ordinal));

    private static bool IsNumberMark(string text) =>
        text.Contains("6：2", StringComparison.Ordinal) || text.Contains("6，2", StringComparison.Ordinal);

    private static string Letters(string text) =>
        string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c is >= '\u4E00' and <= '\u9FFF'
            || c is >= '０' and <= 'ｚ').Select(c => c >= '０' ? (char)(c - 0xFEE0) : c)
            .Where(c => c is not 'A' and not '一' and not '金' && char.IsLetterOrDigit(c)));

    private static string Escaped(string text) =>
        string.Concat(text.Select(c => c is < ' ' or '\u00A0' or '\u3000' or (>= '\u2000' and <= '\u200F')
            ? FormattableString.Invariant($"\\u{(int)c:X4}")
            : c.ToString()));
}
