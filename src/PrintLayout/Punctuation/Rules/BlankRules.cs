using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>
/// Typed blanks go between Han and Han, Han and Western, and beside full-width marks, since the gap comes from the style
/// (composition.md C1.2). Runs last: a blank beside a mark that another rule widens is as sure as that edit.
/// </summary>
internal static class BlankRules
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Runs the rules over a passage.</summary>
    public static void Run(RuleContext context)
    {
        var passage = context.Passage;
        var start = Indent(context);
        for (var i = start; i < passage.End; i++)
        {
            if (!context.Text.Is(i, CharacterKind.Blank)) continue;
            var end = i + 1;
            while (end < passage.End && context.Text.Is(end, CharacterKind.Blank)) end++;
            if (!context.Edits.IsTaken(i)) Row(context, i, end);
            i = end - 1;
        }
    }

    /// <summary>Takes away ideographic spaces at the start of a passage and gives the place where the text starts.</summary>
    private static int Indent(RuleContext context)
    {
        var (text, passage) = (context.Text.Text, context.Passage);
        var end = passage.Start;
        while (end < passage.End && context.Text.Is(end, CharacterKind.Blank)) end++;
        // An empty line would end the paragraph.
        if (end == passage.End || context.Text.Is(end, CharacterKind.LineFeed)) return end;
        // Without its indent this would become a list, a heading or a quotation.
        if (text.AsSpan(passage.Start, end - passage.Start).Contains('\u3000') && !StartsMarkup(context.Text.Folded.AsSpan(end, passage.End - end)))
            context.Propose(passage.Start, end, string.Empty, PunctuationRuleNames.Indent, Certainty.Certain);
        return end;
    }

    private static bool StartsMarkup(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        var digits = Math.Max(0, text.IndexOfAnyExceptInRange('0', '9'));
        if (digits > 0) return text[digits] is '.' or ')' && IsGap(text[(digits + 1)..]);
        if (text[0] is not ('-' or '+' or '*' or '_')) return text[0] is '#' or '>' or '=' or '`' or '~' or '|' or '<';
        var line = text.IndexOfAny('\n', '\r');
        return IsGap(text[1..]) || (line < 0 ? text : text[..line]).IndexOfAnyExcept(text[0], ' ') < 0;
    }

    private static bool IsGap(ReadOnlySpan<char> text) => text.IsEmpty || char.IsWhiteSpace(text[0]);

    private static void Row(RuleContext context, int start, int end)
    {
        var (text, passage) = (context.Text, context.Passage);
        if (text.Text.AsSpan(start, end - start).Contains('\t') || TouchesUnderscore(context, start, end)) return;
        var (before, after) = (text.Before(start, passage), text.After(end - 1, passage));
        // Blanks at the edges and round line ends have no place on the page; two of them before a line end are Markdown.
        if (before < 0 || after < 0 || text.Is(before, CharacterKind.LineFeed) || text.Is(after, CharacterKind.LineFeed)) return;
        // Two rows would become one and mean something else: 。 。。。 or - --.
        if (DashRules.BelongToOneRow(text.Text[before], text.Text[after])) return;
        if (MakesApostrophe(context, before, after)) return;
        var (left, right) = (Side(context, before, leftSide: true), Side(context, after, leftSide: false));
        var row = text.Text.AsSpan(start, end - start);
        if (left.IsWide || right.IsWide)
        {
            if (left.Certainty is not { } first || right.Certainty is not { } second || StartsNumbering(context, after)) return;
            var certainty = first < second ? first : second;
            Remove(context, start, end, text.Is(before, CharacterKind.Han) && text.Is(after, CharacterKind.Han), certainty);
        }
        else if (text.Is(before, CharacterKind.Western) && text.Is(after, CharacterKind.Western) && row.IndexOfAnyExcept(' ', '\u3000') >= 0)
        {
            context.Propose(start, end, " ", PunctuationRuleNames.LookAlike, row.Contains(NoBreakSpace) ? Certainty.Guess : Certainty.Likely);
        }
    }

    /// <summary>A quotation mark that a blank parts from a Western letter would be read as an apostrophe without it: 3 ’s.</summary>
    private static bool MakesApostrophe(RuleContext context, int before, int after)
    {
        var text = context.Text;
        return (IsSingle(after) && text.Is(before, CharacterKind.Western) && text.Is(text.After(after, context.Passage), CharacterKind.Western))
            || (IsSingle(before) && text.Is(after, CharacterKind.Western) && text.Is(text.Before(before, context.Passage), CharacterKind.Western));

        bool IsSingle(int at) => text.Is(at, CharacterKind.Bracket) && text.Text[at] is '\'' or '＇' or '‘' or '’';
    }

    private static void Remove(RuleContext context, int start, int end, bool betweenHan, Certainty certainty)
    {
        var row = context.Text.Text.AsSpan(start, end - start);
        if (row.Contains(NoBreakSpace))
        {
            // It may be there to forbid the end of a line.
            context.Propose(start, end, string.Empty, PunctuationRuleNames.Blank, Certainty.Guess);
        }
        else if (row.Contains('\u3000'))
        {
            // An ideographic space is typed on purpose: between two names, between the halves of a headline.
            if (!context.Passage.IsDisplay) context.Propose(start, end, string.Empty, PunctuationRuleNames.Blank, Certainty.Guess);
        }
        else if (betweenHan && context.Passage.IsDisplay)
        {
            // In a headline a blank parts two clauses; an ASCII one would be lost.
            context.Propose(start, end, "\u3000", PunctuationRuleNames.Blank, Certainty.Guess);
        }
        else
        {
            context.Propose(start, end, string.Empty, PunctuationRuleNames.Blank, certainty);
        }
    }

    /// <summary>Whether one side of a blank is full width, and how sure it is that a blank beside it may go; null when it may not.</summary>
    private static (bool IsWide, Certainty? Certainty) Side(RuleContext context, int at, bool leftSide)
    {
        var text = context.Text;
        if (context.Edits.Over(at) is { } edit && edit.Rule is not (PunctuationRuleNames.Fold or PunctuationRuleNames.LookAlike or PunctuationRuleNames.MixedQuotes))
            return edit.Rule is PunctuationRuleNames.UnpairedQuote or PunctuationRuleNames.UnpairedBracket ? (false, null) : (true, edit.Certainty);
        switch (text.Kinds[at])
        {
            case CharacterKind.Han:
                return (context.Contexts.Script(at) != SentenceScript.Western, Certainty.Certain);
            case CharacterKind.Western:
                return (false, Certainty.Certain);
            case CharacterKind.Sign:
                return (false, TouchesText(context, at, leftSide) ? Certainty.Certain : null);
            case CharacterKind.Bracket:
                return Bracket(context, at);
            case CharacterKind.Mark:
                if (text.Text[at] == '·') return (false, Certainty.Certain);
                if (FoldingRules.IsNumberMark(text, context.Passage, at)) return (false, null);
                var isWide = CharacterKinds.IsWideMark(text.Text[at]) || IsDouble(context, at);
                return (isWide, isWide ? Certainty.Certain : null);
            default:
                return (false, null);
        }
    }

    private static (bool IsWide, Certainty? Certainty) Bracket(RuleContext context, int at)
    {
        var text = context.Text;
        if (CharacterKinds.IsWideMark(text.Text[at])) return (true, Certainty.Certain);
        if (text.Text[at] is not ('“' or '”' or '‘' or '’') || text.Partner[at] < 0) return (false, null);
        var partner = text.Partner[at];
        var isChinese = QuoteRules.Decide(context, Math.Min(at, partner), Math.Max(at, partner)) is not null;
        return (isChinese, isChinese ? Certainty.Certain : null);
    }

    /// <summary>A sign such as + or % belongs to what it touches; one that stands free keeps its blanks.</summary>
    private static bool TouchesText(RuleContext context, int at, bool leftSide)
    {
        while (context.Text.Is(at, CharacterKind.Sign)) at = leftSide ? context.Text.Before(at, context.Passage) : context.Text.After(at, context.Passage);
        return at >= 0 && context.Text.Kinds[at] is CharacterKind.Han or CharacterKind.Western or CharacterKind.Bracket;
    }

    private static bool IsDouble(RuleContext context, int at)
    {
        var c = context.Text.Text[at];
        return c is '—' or '…' or '⋯' && (context.Before(at) == c || context.After(at) == c);
    }

    /// <summary>The number of the next item (1.概述 2.方法) keeps its blank: without it the number would run into the text.</summary>
    private static bool StartsNumbering(RuleContext context, int at)
    {
        var digits = 0;
        for (; char.IsAsciiDigit(context.Text.At(at)); digits++) at = context.Text.After(at, context.Passage);
        return digits is > 0 and <= 3 && context.Text.At(at) == '.' && !context.Text.Kept[at] && !char.IsAsciiLetterOrDigit(context.After(at)) && context.Edits.Over(at) is null;
    }

    /// <summary>_AI_ 但: emphasis with _ ends at a blank only.</summary>
    private static bool TouchesUnderscore(RuleContext context, int start, int end)
    {
        var text = context.Text;
        return (start > 0 && text.Text[start - 1] == '_' && text.Is(start - 1, CharacterKind.Syntax))
            || (end < text.Text.Length && text.Text[end] == '_' && text.Is(end, CharacterKind.Syntax));
    }
}
