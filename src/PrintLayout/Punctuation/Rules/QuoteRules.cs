using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>
/// Straight quotation marks in Chinese context become “ ” and ‘ ’. They are decided pair by pair; in a passage whose straight
/// marks do not come out even, none of them is certain.
/// </summary>
internal sealed class QuoteRules
{
    private readonly RuleContext _context;
    private readonly bool _doubtful;
    private readonly bool _goesOn;

    private QuoteRules(RuleContext context, bool goesOn)
    {
        (_context, _goesOn) = (context, goesOn);
        for (var i = context.Passage.Start; i < context.Passage.End && !_doubtful; i++)
            _doubtful = IsQuote(i) && IsStraight(i) && (context.Text.Partner[i] < 0 || (context.Text.Partner[i] > i && IsOdd(i, context.Text.Partner[i])));
    }

    /// <summary>Runs the rules over a passage.</summary>
    /// <param name="context">The passage.</param>
    /// <param name="goesOn">Whether the next passage opens with a quotation mark too: then one left open at the start of this goes on there.</param>
    public static void Run(RuleContext context, bool goesOn)
    {
        var rules = new QuoteRules(context, goesOn);
        for (var i = context.Passage.Start; i < context.Passage.End; i++)
        {
            if (!rules.IsQuote(i)) continue;
            if (context.Text.Partner[i] < 0) rules.Unpaired(i);
            else if (context.Text.Partner[i] > i) rules.Pair(i, context.Text.Partner[i]);
        }
    }

    /// <summary>Whether a pair of quotation marks, straight or not, stands in Chinese, so that its halves are full width.</summary>
    public static Certainty? Decide(RuleContext context, int opener, int closer)
    {
        var contexts = context.Contexts;
        var script = contexts.Script(opener);
        if (script == SentenceScript.Western) return null;
        if (contexts.HoldsHan(opener + 1, closer) || contexts.Left(opener) == Neighbour.Han || contexts.Right(closer) == Neighbour.Han) return Certainty.Certain;
        return script == SentenceScript.Chinese ? Certainty.Likely : null;
    }

    /// <summary>Whether a passage opens with a quotation mark.</summary>
    public static bool OpensWithQuote(AnnotatedText text, TextStretch passage)
    {
        var at = passage.Start;
        while (at < passage.End && text.Kinds[at] is CharacterKind.Syntax or CharacterKind.Blank) at++;
        return at < passage.End && text.Text[at] is '“' or '"' or '＂';
    }

    private void Pair(int opener, int closer)
    {
        if (!IsStraight(opener) && !IsStraight(closer)) return;
        if (Decide(_context, opener, closer) is not { } certainty) return;
        if (_doubtful) certainty = Certainty.Guess;
        var isDouble = _context.Text.Text[opener] is '"' or '＂' or '“';
        if (IsStraight(opener)) _context.Propose(opener, opener + 1, isDouble ? "“" : "‘", PunctuationRuleNames.Quote, certainty);
        if (IsStraight(closer)) _context.Propose(closer, closer + 1, isDouble ? "”" : "’", PunctuationRuleNames.Quote, certainty);
    }

    private void Unpaired(int index)
    {
        if (!_context.IsChinese(index, index)) return;
        var c = _context.Text.Text[index];
        if (c is '“' or '"' or '＂' && _goesOn && _context.Contexts.Left(index) == Neighbour.Edge) return;
        _context.Propose(index, index + 1, c.ToString(), PunctuationRuleNames.UnpairedQuote, Certainty.Guess);
    }

    /// <summary>An opener right before a stop, or a closer right behind an opening bracket, has been counted wrongly.</summary>
    private bool IsOdd(int opener, int closer)
    {
        var after = _context.Text.After(opener, _context.Passage);
        return _context.Text.At(after) is ',' or '，' or '、' or '､' or ';' or '；' or ')' or '）' or '》'
            || (IsFullStop(_context.Text.At(after)) && _context.Text.Is(after, CharacterKind.Mark) && !IsFullStop(_context.After(after)))
            || _context.Before(closer) is '(' or '（' or '《';
    }

    private static bool IsFullStop(char c) => c is '.' or '。' or '．' or '｡';

    private bool IsQuote(int index) =>
        _context.Text.Is(index, CharacterKind.Bracket) && _context.Text.Text[index] is '"' or '＂' or '\'' or '＇' or '“' or '”' or '‘' or '’';

    private bool IsStraight(int index) => _context.Text.Text[index] is '"' or '＂' or '\'' or '＇';
}
