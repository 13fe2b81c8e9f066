using System.Text;
using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>Replaces characters that look like the intended one (composition.md C1).</summary>
internal static class LookAlikeRules
{
    /// <summary>Runs the rules over a passage.</summary>
    public static void Run(RuleContext context)
    {
        var text = context.Text;
        for (var i = context.Passage.Start; i < context.Passage.End; i++)
        {
            var c = text.Text[i];
            if (c is '<' or '＜' or '‹' or '«') Title(context, i);
            if (c < 0x80 || text.Kinds[i] == CharacterKind.Syntax || !Rune.TryGetRuneAt(text.Text, i, out var rune)) continue;
            var end = i + rune.Utf16SequenceLength;
            if (UnifiedIdeographs.Of(rune.Value) is { } unified)
                Offer(context, i, end, unified, UnifiedIdeographs.IsRadical(rune.Value) ? Certainty.Certain : Certainty.Likely);
            else if (c is '‧' or '・' or '･' or '•') Interpunct(context, i);
            else if (c == '－') FullWidthHyphen(context, i);
            else if (text.Folded[i] != c && !CharacterKinds.IsFullWidth(c))
                Offer(context, i, end, text.Folded[i].ToString(), IntendedCharacters.IsGreek(c) ? Certainty.Guess : Certainty.Likely);
            i = end - 1;
        }
    }

    /// <summary>The dot between the parts of a foreign name becomes U+00B7 (GB/T 15834, 4.14). Between kana ・ is right and stays.</summary>
    private static void Interpunct(RuleContext context, int index)
    {
        var (before, after) = (context.Text.Before(index, context.Passage), context.Text.After(index, context.Passage));
        if (!IsLetter(before) || !IsLetter(after)) return;
        if (context.Text.Text[index] is '・' or '･' && (IsKana(context.Text.At(before)) || IsKana(context.Text.At(after)))) return;
        if (context.Text.Kinds[before] != CharacterKind.Han && context.Text.Kinds[after] != CharacterKind.Han) return;
        Offer(context, index, index + 1, "·", Certainty.Likely);

        bool IsLetter(int at) => at >= 0 && context.Text.Kinds[at] is CharacterKind.Han or CharacterKind.Western;
    }

    /// <summary>Signs round Han that are typed for the marks of a title: &lt;红楼梦&gt;, ‹红楼梦›, «红楼梦».</summary>
    private static void Title(RuleContext context, int opener)
    {
        const int Longest = 30;
        var text = context.Text;
        if (text.Kept[opener] || text.Kinds[opener] is not (CharacterKind.Sign or CharacterKind.Other)) return;
        var closer = text.After(opener, context.Passage);
        var first = closer;
        while (closer >= 0 && closer - opener <= Longest && text.Is(closer, CharacterKind.Han))
            closer = text.After(closer, context.Passage);
        if (closer < 0 || closer == first || text.Kept[closer] || text.Text[closer] != Other(text.Text[opener])) return;
        var isSingle = text.Text[opener] == '‹';
        Offer(context, opener, opener + 1, isSingle ? "〈" : "《", Certainty.Guess);
        Offer(context, closer, closer + 1, isSingle ? "〉" : "》", Certainty.Guess);
    }

    private static char Other(char opener) => opener switch { '<' => '>', '＜' => '＞', '‹' => '›', _ => '»' };

    private static void FullWidthHyphen(RuleContext context, int index)
    {
        if (context.Text.Folded[index] == '-') Offer(context, index, index + 1, "-", Certainty.Likely);
        else if (context.Contexts.Left(index) == Neighbour.Han && context.Contexts.Right(index) == Neighbour.Han)
            Offer(context, index, index + 1, "—", Certainty.Guess);
    }

    private static bool IsKana(char c) => c is (>= '\u3041' and <= '\u30FF' and not '・') or (>= '\uFF66' and <= '\uFF9F');

    private static void Offer(RuleContext context, int start, int end, string meant, Certainty certainty) =>
        context.Propose(start, end, meant, PunctuationRuleNames.LookAlike, certainty);
}
