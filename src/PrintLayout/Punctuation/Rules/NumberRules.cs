using System.Text.RegularExpressions;
using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>
/// Numbers: ~ between two of them becomes ～ (GB/T 15834, 4.13.3.3); a hyphen between two years and a blank inside a number are reported.
/// </summary>
internal static partial class NumberRules
{
    private const string Units = "亿万千百元人年月日时分秒岁米吨度个号倍";

    /// <summary>Runs the rules over a passage.</summary>
    public static void Run(RuleContext context)
    {
        var passage = context.Passage;
        for (var i = passage.Start; i < passage.End; i++)
        {
            if (context.Text.Text[i] is '~' or '〜' or '∼' && IsFree(context, i) && IsRange(context, i))
                context.Propose(i, i + 1, "～", PunctuationRuleNames.NumberRange, Certainty.Certain);
        }

        var text = context.Text.Folded.AsSpan(passage.Start, passage.End - passage.Start);
        foreach (var match in YearRange().EnumerateMatches(text))
        {
            var (start, dash) = (passage.Start + match.Index, passage.Start + match.Index + 4);
            if (IsFree(context, dash) && context.Contexts.Script(dash) != SentenceScript.Western && Later(context.Text.Folded, start))
                context.Propose(dash, dash + 1, "—", PunctuationRuleNames.YearRange, Certainty.Guess);
        }

        foreach (var match in SplitNumber().EnumerateMatches(text))
        {
            var blank = passage.Start + match.Index + text.Slice(match.Index, match.Length).IndexOf(' ');
            if (IsFree(context, blank) && context.IsChinese(blank, blank))
                context.Propose(blank, blank + 1, string.Empty, PunctuationRuleNames.SplitNumber, Certainty.Guess);
        }
    }

    private static bool IsFree(RuleContext context, int index) =>
        context.Text.Kinds[index] != CharacterKind.Syntax && !context.Text.Kept[index] && !context.Edits.IsTaken(index);

    /// <summary>Whether a number, with its unit or not, stands before a sign and a number behind it.</summary>
    private static bool IsRange(RuleContext context, int index)
    {
        if (!context.IsChinese(index, index)) return false;
        var (text, passage) = (context.Text, context.Passage);
        var (before, after) = (Visible(context, index, forward: false), Visible(context, index, forward: true));
        if (text.At(after) is '-' or '+' or '－' or '＋') after = text.After(after, passage);
        if (!char.IsAsciiDigit(text.At(after))) return false;
        if (text.At(before) is '%' or '％' or '℃' or '°' or '‰' || Units.Contains(text.At(before), StringComparison.Ordinal))
            before = Visible(context, before, forward: false);
        return char.IsAsciiDigit(text.At(before)) || Units.Contains(text.At(before), StringComparison.Ordinal);
    }

    private static int Visible(RuleContext context, int index, bool forward)
    {
        do index = forward ? context.Text.After(index, context.Passage) : context.Text.Before(index, context.Passage);
        while (context.Text.Is(index, CharacterKind.Blank));
        return index;
    }

    private static bool Later(string text, int start) =>
        string.CompareOrdinal(text, start + 5, text, start, 4) > 0;

    // 4.13.3.2 writes — between years. What has no 年 behind it may be a number of another kind.
    [GeneratedRegex(@"(?<![A-Za-z0-9.,-])(?:1\d{3}|20\d{2})[-–－](?:1\d{3}|20\d{2})(?=年|赛季|学年|财年|[)）])", RegexOptions.CultureInvariant)]
    private static partial Regex YearRange();

    // Three digits behind the blank are thousands parted by a blank; behind a name the first number may be part of it.
    [GeneratedRegex(
        @"(?<![A-Za-z0-9.,:/%-])(?<![A-Za-z0-9] +)\d{1,3} (?!\d{3}(?!\d))\d{1,4}(?:\.\d+)? ?(?=[亿万千百元米吨倍岁人年℃%％‰]|公里|公斤|平方)",
        RegexOptions.CultureInvariant)]
    private static partial Regex SplitNumber();
}
