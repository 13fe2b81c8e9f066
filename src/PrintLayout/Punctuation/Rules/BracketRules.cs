using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>Brackets ( ) become （ ） as a pair. Their content, their neighbours and the sentence round them decide.</summary>
internal static class BracketRules
{
    /// <summary>Runs the rules over a passage.</summary>
    public static void Run(RuleContext context)
    {
        for (var i = context.Passage.Start; i < context.Passage.End; i++)
        {
            if (!context.Text.Is(i, CharacterKind.Bracket) || context.Text.Text[i] is not ('(' or ')' or '（' or '）')) continue;
            if (context.Text.Partner[i] < 0) Unpaired(context, i);
            else if (context.Text.Partner[i] > i) Pair(context, i, context.Text.Partner[i]);
        }
    }

    private static void Pair(RuleContext context, int opener, int closer)
    {
        var text = context.Text.Text;
        if ((text[opener] == '（' && text[closer] == '）') || Decide(context, opener, closer) is not { } certainty) return;
        if (text[opener] == '(') context.Propose(opener, opener + 1, "（", PunctuationRuleNames.Bracket, certainty);
        if (text[closer] == ')') context.Propose(closer, closer + 1, "）", PunctuationRuleNames.Bracket, certainty);
    }

    private static Certainty? Decide(RuleContext context, int opener, int closer)
    {
        var (contexts, text) = (context.Contexts, context.Text.Text);
        if (contexts.Script(opener) == SentenceScript.Western) return null;
        if (contexts.HoldsHan(opener + 1, closer)) return Certainty.Certain;
        if (IsFormula(context, opener, closer)) return null;
        var touchesHan = contexts.Left(opener) == Neighbour.Han || contexts.Right(closer) == Neighbour.Han;
        // A lower-case name before the bracket may be a function or a word: sin(x), python(3.12).
        if (FollowsLowerCaseName(context, opener)) return touchesHan ? Certainty.Guess : null;
        if (touchesHan) return Certainty.Certain;
        // One half is full width, or both sides are Western names inside a Chinese sentence.
        return text[opener] == '（' || text[closer] == '）' || contexts.Script(opener) == SentenceScript.Chinese ? Certainty.Likely : null;
    }

    /// <summary>Whether the brackets are those of a formula or a program: f(x), printf(), Ca(OH)2.</summary>
    private static bool IsFormula(RuleContext context, int opener, int closer)
    {
        if (!context.Contexts.HoldsLetters(opener + 1, closer) && context.After(opener) is ')' or '）') return true;
        var before = context.Before(opener);
        if (!char.IsAsciiLetterOrDigit(before)) return false;
        if (char.IsAsciiLetterOrDigit(context.After(closer))) return true;
        var at = context.Text.Before(context.Text.Before(opener, context.Passage), context.Passage);
        return char.IsAsciiLetter(before) && !char.IsAsciiLetterOrDigit(context.Text.At(at)) && context.Text.At(at) != '-';
    }

    private static bool FollowsLowerCaseName(RuleContext context, int opener)
    {
        var at = context.Text.Before(opener, context.Passage);
        var first = at;
        for (; IsNameCharacter(context.Text.At(at)); at = context.Text.Before(at, context.Passage)) first = at;
        return first >= 0 && char.IsAsciiLetterLower(context.Text.At(first)) && !char.IsAsciiLetterUpper(context.Text.At(at))
            && context.Text.At(at) != '-';
    }

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_';

    private static void Unpaired(RuleContext context, int index)
    {
        if (!context.IsChinese(index, index)) return;
        var text = context.Text.Text;
        var wide = text[index] is '(' or '（' ? "（" : "）";
        context.Propose(index, index + 1, wide, PunctuationRuleNames.UnpairedBracket,
            IsNumbering(context, index) ? Certainty.Likely : Certainty.Guess);
    }

    /// <summary>Whether a bracket closes a number at the start of a passage: 1)概述.</summary>
    private static bool IsNumbering(RuleContext context, int index)
    {
        if (context.Text.Text[index] != ')' || context.IsBlank(context.Text.After(index, context.Passage))) return false;
        var at = context.Text.Before(index, context.Passage);
        var digits = 0;
        for (; at >= 0 && char.IsAsciiDigit(context.Text.At(at)); digits++) at = context.Text.Before(at, context.Passage);
        while (context.Text.Is(at, CharacterKind.Blank)) at = context.Text.Before(at, context.Passage);
        return digits is > 0 and <= 3 && at < 0;
    }
}
