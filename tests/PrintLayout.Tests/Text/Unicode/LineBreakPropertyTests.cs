using CsCheck;
using PrintLayout.Languages;
using PrintLayout.Languages.ZhHans;
using PrintLayout.Unicode.LineBreaking;

namespace PrintLayout.Tests.Text.Unicode;

public sealed class LineBreakPropertyTests
{
    private const string Closing = "、，。；：．！？）》〉】〗〕］｝」』‼⁇⁈⁉";
    private const string Opening = "（《〈【〖〔［｛「『";

    /// <summary>Characters that the tailoring looks at, and enough others to stand between them.</summary>
    private const string Alphabet = Closing + Opening
        + "“”‘’—…⋯⸺·・‧～／/+＋-‐–%％‰°℃¥￥$€±№■●★①：.,:!?\"' 汉字々〇ぁaBé1２３\u0301\u200D\u2060\u00A0\uFFFC\uD83D\uDE00\n";

    private static readonly Gen<string> AnyUtf16 = Gen.Char.Array[0, 40].Select(units => new string(units));

    private static readonly Gen<string> Likely = Gen.Char[Alphabet].Array[0, 40].Select(units => new string(units));

    private static readonly Gen<LineBreakLevel> Level = Gen.Int[0, 3].Select(level => (LineBreakLevel)level);

    [Fact]
    public void Any_UTF16_with_lone_surrogates_too_ends_in_a_break_and_starts_with_none() =>
        Gen.Select(Gen.OneOf(AnyUtf16, Likely), Level).Sample((text, level) =>
        {
            var tailored = Breaks(text, new ChineseLineBreakTailoring(level));
            var plain = Breaks(text, null);
            return text.Length == 0
                ? tailored[0] == LineBreakOpportunity.Prohibited
                : Holds(tailored, text) && Holds(plain, text);
        });

    [Fact]
    public void No_tailored_line_starts_with_a_stop_or_closing_mark_or_ends_with_an_opening_mark() =>
        Gen.Select(Likely, Level).Sample((text, level) =>
        {
            var breaks = Breaks(text, new ChineseLineBreakTailoring(level));
            for (var i = 1; i < text.Length; i++)
            {
                var kept = Closing.Contains(text[i], StringComparison.Ordinal) || Opening.Contains(text[i - 1], StringComparison.Ordinal);
                if (kept && breaks[i] == LineBreakOpportunity.Allowed)
                    return false;
            }

            return true;
        });

    [Fact]
    public void The_tailoring_moves_no_mandatory_break() =>
        Gen.Select(Likely, Level).Sample((text, level) =>
        {
            var tailored = Breaks(text, new ChineseLineBreakTailoring(level));
            var plain = Breaks(text, null);
            return tailored.Select(b => b == LineBreakOpportunity.Mandatory)
                .SequenceEqual(plain.Select(b => b == LineBreakOpportunity.Mandatory));
        });

    [Fact]
    public void The_answer_does_not_depend_on_what_the_scratch_held_before()
    {
        var used = new LineBreakScratch();
        Gen.Select(Likely, Level).Sample(
            (text, level) =>
            {
                var breaks = new LineBreakOpportunity[text.Length + 1];
                LineBreakAlgorithm.FindBreaks(text, breaks, used, new ChineseLineBreakTailoring(level));
                return breaks.SequenceEqual(Breaks(text, new ChineseLineBreakTailoring(level)));
            },
            threads: 1);
    }

    [Fact]
    public void A_second_run_allocates_nothing()
    {
        var text = string.Concat(Enumerable.Repeat("对应“AI+生命健康”等，约1,000人……", 50));
        var breaks = new LineBreakOpportunity[text.Length + 1];
        var scratch = new LineBreakScratch();
        var tailoring = new ChineseLineBreakTailoring(LineBreakLevel.Gb);
        LineBreakAlgorithm.FindBreaks(text, breaks, scratch, tailoring);

        var before = GC.GetAllocatedBytesForCurrentThread();
        LineBreakAlgorithm.FindBreaks(text, breaks, scratch, tailoring);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void A_list_of_answers_of_the_wrong_length_is_misuse() =>
        Assert.Throws<ArgumentException>(() => LineBreakAlgorithm.FindBreaks("字", new LineBreakOpportunity[1], new LineBreakScratch()));

    private static bool Holds(LineBreakOpportunity[] breaks, string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]) && breaks[i] != LineBreakOpportunity.Prohibited)
                return false;
        }

        return breaks[0] == LineBreakOpportunity.Prohibited && breaks[^1] == LineBreakOpportunity.Mandatory;
    }

    private static LineBreakOpportunity[] Breaks(string text, ILineBreakTailoring? tailoring)
    {
        var breaks = new LineBreakOpportunity[text.Length + 1];
        LineBreakAlgorithm.FindBreaks(text, breaks, new LineBreakScratch(), tailoring);
        return breaks;
    }
}
