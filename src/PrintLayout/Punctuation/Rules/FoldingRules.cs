using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>
/// Full-width Latin letters and digits become ASCII, and so do the marks inside a number and ％ behind one (composition.md C1.7).
/// </summary>
internal static class FoldingRules
{
    /// <summary>Runs the rules over a passage.</summary>
    public static void Run(RuleContext context)
    {
        var text = context.Text.Text;
        for (var i = context.Passage.Start; i < context.Passage.End; i++)
        {
            if (context.Text.Kinds[i] == CharacterKind.Syntax || IsCode(context, i)) continue;
            if (CharacterKinds.IsFullWidth(text[i])) i = Letters(context, i);
            else if (text[i] is '．' or '：' or '，') NumberMark(context, i);
            else if (text[i] == '％' && char.IsAsciiDigit(context.Before(i)))
                context.Propose(i, i + 1, "%", PunctuationRuleNames.Fold, Certainty.Certain);
        }
    }

    // Code and escapes keep their marks; full-width letters in an address become ASCII as elsewhere.
    private static bool IsCode(RuleContext context, int index) =>
        context.Text.Kept[index] && !CharacterKinds.IsFullWidth(context.Text.Text[index]);

    private static int Letters(RuleContext context, int start)
    {
        var end = context.RowEnd(start, CharacterKinds.IsFullWidth);
        while (end < context.Passage.End && CharacterKinds.IsFullWidth(context.Text.Text[end])
            && context.Text.Kinds[end] == CharacterKind.Western)
            end++;
        context.Propose(start, end, context.Text.Folded[start..end], PunctuationRuleNames.Fold, Certainty.Certain);
        return end - 1;
    }

    /// <summary>Whether a mark stands inside a number or a score, ignoring blanks beside it.</summary>
    public static bool IsNumberMark(AnnotatedText text, TextStretch passage, int index)
    {
        var (before, after) = (Visible(text, passage, index, forward: false), Visible(text, passage, index, forward: true));
        if (!char.IsAsciiDigit(text.At(before)) || !char.IsAsciiDigit(text.At(after))) return false;
        return text.Text[index] is '．' or '：' || (text.Text[index] == '，' && IsThousands(text, passage, before, after));
    }

    private static void NumberMark(RuleContext context, int index)
    {
        var (text, passage) = (context.Text, context.Passage);
        if (!char.IsAsciiDigit(context.Before(index)) || !char.IsAsciiDigit(context.After(index)) || !IsNumberMark(text, passage, index))
            return;
        var isFullWidth = CharacterKinds.IsFullWidth(text.Text[text.Before(index, passage)])
            && CharacterKinds.IsFullWidth(text.Text[text.After(index, passage)]);
        var ascii = text.Text[index] switch { '．' => ".", '：' => ":", _ => "," };
        context.Propose(index, index + 1, ascii, PunctuationRuleNames.Fold,
            isFullWidth && ascii != ":" ? Certainty.Certain : Certainty.Likely);
    }

    private static int Visible(AnnotatedText text, TextStretch passage, int index, bool forward)
    {
        do index = forward ? text.After(index, passage) : text.Before(index, passage);
        while (text.Is(index, CharacterKind.Blank));
        return index;
    }

    /// <summary>
    /// Whether a comma separates thousands: exactly three digits follow it, and at most three stand before it. In 2020，2021年 it
    /// is the comma of the sentence.
    /// </summary>
    private static bool IsThousands(AnnotatedText text, TextStretch passage, int before, int after)
    {
        var (digits, leading) = (0, 0);
        for (; digits < 4 && char.IsAsciiDigit(text.At(after)); digits++) after = text.After(after, passage);
        for (; leading < 4 && char.IsAsciiDigit(text.At(before)); leading++) before = text.Before(before, passage);
        return digits == 3 && leading <= 3;
    }
}
