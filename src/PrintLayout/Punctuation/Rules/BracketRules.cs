using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>
/// Brackets ( ) become （ ） as a pair. Their content, their neighbours and the sentence round them decide. A half of any bracket
/// without its other half is reported; &lt; or &gt; as the other half of a title mark is mended.
/// </summary>
internal static class BracketRules
{
    /// <summary>Runs the rules over a passage.</summary>
    /// <param name="context">The passage.</param>
    /// <param name="nextOpensWithQuote">
    /// Whether the next passage opens with a quotation mark, which then continues one of this passage.
    /// </param>
    public static void Run(RuleContext context, bool nextOpensWithQuote)
    {
        for (var i = context.Passage.Start; i < context.Passage.End; i++)
        {
            if (!context.Text.Is(i, CharacterKind.Bracket) || IsQuote(context.Text.Text[i])) continue;
            var partner = context.Text.Partner[i];
            if (context.Text.Text[i] is not ('(' or ')' or '（' or '）')) Other(context, i, partner, nextOpensWithQuote);
            else if (partner < 0) Unpaired(context, i);
            else if (partner > i) Pair(context, i, partner);
        }
    }

    private static bool IsQuote(char c) => c is '"' or '\'' or '“' or '”' or '‘' or '’' or '＂' or '＇';

    private static void Other(RuleContext context, int index, int partner, bool nextOpensWithQuote)
    {
        var c = context.Text.Text[index];
        if (partner >= 0)
        {
            // 《红楼梦> and <红楼梦》: the shape of the typed half is that of the other (Pairing).
            var isSingle = context.Text.Text[partner] is '〈' or '〉';
            var meant = TitleMarks.IsOpener(c) ? isSingle ? "〈" : "《" : isSingle ? "〉" : "》";
            if (TitleMarks.IsTyped(c)) context.Propose(index, index + 1, meant, PunctuationRuleNames.LookAlike, Certainty.Certain);
            return;
        }

        if (c is '「' or '『' && nextOpensWithQuote && context.Contexts.Left(index) == Neighbour.Edge) return;
        context.Propose(index, index + 1, c.ToString(), PunctuationRuleNames.UnpairedBracket, Certainty.Guess);
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
        if (!context.IsChinese(index, index) || IsNumbering(context, index)) return;
        var wide = context.Text.Text[index] is '(' or '（' ? "（" : "）";
        context.Propose(index, index + 1, wide, PunctuationRuleNames.UnpairedBracket, Certainty.Guess);
    }

    /// <summary>
    /// Whether a bracket closes the mark of an item, and so has no other half: 1)概述, a）, 一), at the start of a line or behind a
    /// blank or a stop.
    /// </summary>
    private static bool IsNumbering(RuleContext context, int index)
    {
        if (context.Text.Text[index] is not (')' or '）')) return false;
        var at = context.Text.Before(index, context.Passage);
        var (digits, letters, numerals) = (0, 0, 0);
        for (; at >= 0; at = context.Text.Before(at, context.Passage))
        {
            var c = context.Text.At(at);
            if (char.IsAsciiDigit(c)) digits++;
            else if (char.IsAsciiLetter(c)) letters++;
            else if (StopRules.IsHanNumeral(c)) numerals++;
            else if (c is >= '①' and <= '⑳') numerals++;
            else break;
        }

        if (!((digits is > 0 and <= 3 && letters + numerals == 0) || (letters == 1 && digits + numerals == 0)
            || (numerals is > 0 and <= 3 && digits + letters == 0)))
            return false;
        return at < 0 || context.IsBlank(at) || context.Text.Kinds[at] == CharacterKind.Mark;
    }
}
