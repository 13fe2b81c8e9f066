using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>
/// Straight quotation marks in Chinese context become “ ” and ‘ ’ (GB/T 15834). Each pair is decided by itself. In a passage whose
/// straight marks do not pair, none of them is certain.
/// </summary>
internal sealed class QuoteRules
{
    private readonly RuleContext _context;
    private readonly bool _doubtful;
    private readonly bool _nextOpensWithQuote;

    private QuoteRules(RuleContext context, bool nextOpensWithQuote)
    {
        (_context, _nextOpensWithQuote) = (context, nextOpensWithQuote);
        for (var i = context.Passage.Start; i < context.Passage.End && !_doubtful; i++)
            _doubtful = IsQuote(i) && IsStraight(i)
                && (context.Text.Partner[i] < 0 || (context.Text.Partner[i] > i && IsOdd(i, context.Text.Partner[i])));
    }

    /// <summary>Runs the rules over a passage.</summary>
    /// <param name="context">The passage.</param>
    /// <param name="nextOpensWithQuote">
    /// Whether the next passage opens with a quotation mark. A quotation left open in this passage then continues there.
    /// </param>
    public static void Run(RuleContext context, bool nextOpensWithQuote)
    {
        var rules = new QuoteRules(context, nextOpensWithQuote);
        for (var i = context.Passage.Start; i < context.Passage.End; i++)
        {
            if (!rules.IsQuote(i)) continue;
            if (context.Text.Partner[i] < 0) rules.Unpaired(i);
            else if (context.Text.Partner[i] > i) rules.Pair(i, context.Text.Partner[i]);
        }
    }

    /// <summary>
    /// How certain it is that a pair of quotation marks stands in Chinese text, so that its halves are full width; null when it
    /// does not.
    /// </summary>
    public static Certainty? Decide(RuleContext context, int opener, int closer)
    {
        var contexts = context.Contexts;
        var script = contexts.Script(opener);
        if (script == SentenceScript.Western) return null;
        if (contexts.HoldsHan(opener + 1, closer) || contexts.Left(opener) == Neighbour.Han || contexts.Right(closer) == Neighbour.Han)
            return Certainty.Certain;
        return script == SentenceScript.Chinese ? Certainty.Likely : null;
    }

    /// <summary>Whether a passage opens with a quotation mark.</summary>
    public static bool OpensWithQuote(AnnotatedText text, TextStretch passage)
    {
        var at = passage.Start;
        while (at < passage.End && text.Kinds[at] is CharacterKind.Syntax or CharacterKind.Blank) at++;
        return at < passage.End && text.Text[at] is '“' or '"' or '＂' or '「' or '『';
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
        if (c is '“' or '"' or '＂' && _nextOpensWithQuote && _context.Contexts.Left(index) == Neighbour.Edge) return;
        _context.Propose(index, index + 1, c.ToString(), PunctuationRuleNames.UnpairedQuote, Certainty.Guess);
    }

    /// <summary>
    /// Whether a pair was matched wrongly: its opener stands directly before a stop, or its closer directly after an opening
    /// bracket.
    /// </summary>
    private bool IsOdd(int opener, int closer)
    {
        var after = _context.Text.After(opener, _context.Passage);
        return _context.Text.At(after) is ',' or '，' or '、' or '､' or ';' or '；' or ')' or '）' or '》'
            || (IsFullStop(_context.Text.At(after)) && _context.Text.Is(after, CharacterKind.Mark) && !IsFullStop(_context.After(after)))
            || _context.Before(closer) is '(' or '（' or '《';
    }

    private static bool IsFullStop(char c) => c is '.' or '。' or '．' or '｡';

    private bool IsQuote(int index) =>
        _context.Text.Is(index, CharacterKind.Bracket)
            && _context.Text.Text[index] is '"' or '＂' or '\'' or '＇' or '“' or '”' or '‘' or '’';

    private bool IsStraight(int index) => _context.Text.Text[index] is '"' or '＂' or '\'' or '＇';
}
