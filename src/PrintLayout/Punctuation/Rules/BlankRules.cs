using PrintLayout.Languages.ZhHans;
using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>
/// Deletes typed blanks between Han and Han, between Han and Western, and beside full-width marks, since the style sets the gap
/// (composition.md C1.2). Runs last: a blank beside a mark that another rule widens is as certain as that edit.
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

    /// <summary>Deletes ideographic spaces at the start of a passage and returns the index where its text starts.</summary>
    private static int Indent(RuleContext context)
    {
        var (text, passage) = (context.Text.Text, context.Passage);
        var end = passage.Start;
        while (end < passage.End && context.Text.Is(end, CharacterKind.Blank)) end++;
        // Without its blanks this line would be empty, and an empty line ends the paragraph.
        if (end == passage.End || context.Text.Is(end, CharacterKind.LineFeed)) return end;
        // Without its indent this would become a list, a heading or a quotation.
        if (text.AsSpan(passage.Start, end - passage.Start).Contains('\u3000')
            && !StartsMarkup(context.Text.Folded.AsSpan(end, passage.End - end)))
            context.Propose(passage.Start, end, string.Empty, PunctuationRuleNames.Indent, Certainty.Certain);
        return end;
    }

    private static bool StartsMarkup(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return false;
        var digits = Math.Max(0, text.IndexOfAnyExceptInRange('0', '9'));
        if (digits > 0) return text[digits] is '.' or ')' && IsGap(text[(digits + 1)..]);
        // Before Han a < is typed for a title mark, not for a tag.
        if (text[0] == '<') return text.Length > 1 && (char.IsAsciiLetter(text[1]) || text[1] is '/' or '!' or '?');
        if (text[0] is not ('-' or '+' or '*' or '_')) return text[0] is '#' or '>' or '=' or '`' or '~' or '|';
        var line = text.IndexOfAny('\n', '\r');
        return IsGap(text[1..]) || (line < 0 ? text : text[..line]).IndexOfAnyExcept(text[0], ' ') < 0;
    }

    private static bool IsGap(ReadOnlySpan<char> text) => text.IsEmpty || char.IsWhiteSpace(text[0]);

    private static void Row(RuleContext context, int start, int end)
    {
        var (text, passage) = (context.Text, context.Passage);
        if (text.Text.AsSpan(start, end - start).Contains('\t') || TouchesUnderscore(context, start, end)) return;
        var (before, after) = (text.Before(start, passage), text.After(end - 1, passage));
        // Blanks at the edges and beside line ends are not set; two of them before a line end are Markdown.
        if (before < 0 || after < 0 || text.Is(before, CharacterKind.LineFeed) || text.Is(after, CharacterKind.LineFeed)) return;
        // Without the blank two rows of marks would become one with another meaning: 。 。。。 or - --.
        if (DashRules.BelongToOneRow(text.Text[before], text.Text[after])) return;
        if (MakesApostrophe(context, before, after)) return;
        if (end - start == 1 && PartsNames(context, before, after)) return;
        var (left, right) = (Side(context, before, leftSide: true), Side(context, after, leftSide: false));
        var row = text.Text.AsSpan(start, end - start);
        if (left.IsWide || right.IsWide)
        {
            if (left.Certainty is not { } first || right.Certainty is not { } second || StartsNumbering(context, after)) return;
            var certainty = first < second ? first : second;
            Remove(context, start, end, text.Is(before, CharacterKind.Han) && text.Is(after, CharacterKind.Han), certainty);
        }
        else if (text.Is(before, CharacterKind.Western) && text.Is(after, CharacterKind.Western)
            && row.IndexOfAnyExcept(' ', '\u3000') >= 0)
        {
            context.Propose(start, end, " ", PunctuationRuleNames.LookAlike,
                row.Contains(NoBreakSpace) ? Certainty.Guess : Certainty.Likely);
        }
    }

    /// <summary>
    /// Whether a quotation mark, such as that of 3 ’s, would be read as an apostrophe without the blank before or after it.
    /// </summary>
    private static bool MakesApostrophe(RuleContext context, int before, int after)
    {
        var text = context.Text;
        return (IsSingle(after) && IsWestern(before) && IsWestern(text.After(after, context.Passage)))
            || (IsSingle(before) && IsWestern(after) && IsWestern(text.Before(before, context.Passage)));

        bool IsSingle(int at) => text.Is(at, CharacterKind.Bracket) && text.Text[at] is '\'' or '＇' or '‘' or '’';
        bool IsWestern(int at) => text.Is(at, CharacterKind.Western);
    }

    /// <summary>Whether a blank of running text parts two names. The composer sets it (TextNormalizer).</summary>
    private static bool PartsNames(RuleContext context, int before, int after)
    {
        var text = context.Text;
        if (context.Passage.IsDisplay || !text.Is(before, CharacterKind.Han) || !text.Is(after, CharacterKind.Han)) return false;
        // A row of a dozen names on each side; what is beyond is taken for more of the same.
        const int Reach = 50;
        Span<char> window = stackalloc char[(2 * Reach) + 1];
        var (from, to) = (Reach, Reach);
        for (var at = before; at >= 0 && from > 0; at = text.Before(at, context.Passage)) window[--from] = text.Text[at];
        window[to++] = ' ';
        for (var at = after; at >= 0 && to < window.Length; at = text.After(at, context.Passage)) window[to++] = text.Text[at];
        return NameLists.Parts(window[from..to], Reach - from);
    }

    private static void Remove(RuleContext context, int start, int end, bool betweenHan, Certainty certainty)
    {
        var row = context.Text.Text.AsSpan(start, end - start);
        if (row.Contains(NoBreakSpace))
        {
            // It may be intended, to forbid a line end.
            context.Propose(start, end, string.Empty, PunctuationRuleNames.Blank, Certainty.Guess);
        }
        else if (row.Contains('\u3000'))
        {
            // An ideographic space is intended: between two names, or between the halves of a headline.
            if (!context.Passage.IsDisplay) context.Propose(start, end, string.Empty, PunctuationRuleNames.Blank, Certainty.Guess);
        }
        else if (betweenHan && context.Passage.IsDisplay)
        {
            // In a headline a blank separates two clauses; an ASCII blank would not be set.
            context.Propose(start, end, "\u3000", PunctuationRuleNames.Blank, Certainty.Guess);
        }
        else
        {
            context.Propose(start, end, string.Empty, PunctuationRuleNames.Blank, certainty);
        }
    }

    /// <summary>
    /// Whether the character on one side of a blank is full width, and how certain it is that the blank can be deleted; null
    /// when it cannot.
    /// </summary>
    private static (bool IsWide, Certainty? Certainty) Side(RuleContext context, int at, bool leftSide)
    {
        var text = context.Text;
        if (context.Edits.Over(at) is { } edit
            && edit.Rule is not (PunctuationRuleNames.Fold or PunctuationRuleNames.LookAlike or PunctuationRuleNames.MixedQuotes))
            return edit.Rule is PunctuationRuleNames.UnpairedQuote or PunctuationRuleNames.UnpairedBracket
                ? (false, null)
                : (true, edit.Certainty);
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
        if (CharacterKinds.IsWideMark(text.Text[at]) || (TitleMarks.IsTyped(text.Text[at]) && text.Partner[at] >= 0))
            return (true, Certainty.Certain);
        if (text.Text[at] is not ('“' or '”' or '‘' or '’') || text.Partner[at] < 0) return (false, null);
        var partner = text.Partner[at];
        var isChinese = QuoteRules.Decide(context, Math.Min(at, partner), Math.Max(at, partner)) is not null;
        return (isChinese, isChinese ? Certainty.Certain : null);
    }

    /// <summary>Whether a sign such as + or % touches text, to which it then belongs. A free-standing sign keeps its blanks.</summary>
    private static bool TouchesText(RuleContext context, int at, bool leftSide)
    {
        while (context.Text.Is(at, CharacterKind.Sign))
            at = leftSide ? context.Text.Before(at, context.Passage) : context.Text.After(at, context.Passage);
        return at >= 0 && context.Text.Kinds[at] is CharacterKind.Han or CharacterKind.Western or CharacterKind.Bracket;
    }

    private static bool IsDouble(RuleContext context, int at)
    {
        var c = context.Text.Text[at];
        return c is '—' or '…' or '⋯' && (context.Before(at) == c || context.After(at) == c);
    }

    /// <summary>
    /// Whether the number of a list item starts here (1.概述 2.方法). Its blank stays, since the number would run into the text.
    /// </summary>
    private static bool StartsNumbering(RuleContext context, int at)
    {
        // A.甲 B.乙
        if (char.IsAsciiLetterUpper(context.Text.At(at))
            && context.Text.Dots.GetValueOrDefault(context.Text.After(at, context.Passage)) == NameDot.Keep)
            return true;
        var digits = 0;
        for (; char.IsAsciiDigit(context.Text.At(at)); digits++) at = context.Text.After(at, context.Passage);
        return digits is > 0 and <= 3 && context.Text.At(at) == '.' && !context.Text.Kept[at]
            && !char.IsAsciiLetterOrDigit(context.After(at)) && context.Edits.Over(at) is null;
    }

    /// <summary>Whether a blank touches the _ of an emphasis, as in _AI_ 但: such emphasis ends only at a blank.</summary>
    private static bool TouchesUnderscore(RuleContext context, int start, int end)
    {
        var text = context.Text;
        return (start > 0 && text.Text[start - 1] == '_' && text.Is(start - 1, CharacterKind.Syntax))
            || (end < text.Text.Length && text.Text[end] == '_' && text.Is(end, CharacterKind.Syntax));
    }
}
