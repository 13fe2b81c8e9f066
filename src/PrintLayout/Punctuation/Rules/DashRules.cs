using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>
/// Substitutes for the dash become ——, substitutes for the ellipsis become ……. A single — between two Han connects them and
/// stays (composition.md C1.4).
/// </summary>
internal static class DashRules
{
    private const string Dash = "——";
    private const string Ellipsis = "……";

    /// <summary>Runs the rules over a passage.</summary>
    public static void Run(RuleContext context)
    {
        for (var i = context.Passage.Start; i < context.Passage.End; i++)
        {
            if (context.Text.Kept[i] || context.Edits.IsTaken(i) || context.Text.Kinds[i] is not (CharacterKind.Mark or CharacterKind.Sign))
                continue;
            var c = context.Text.Text[i];
            var end = i + 1;
            if (IsDash(c)) DashRow(context, i, end = RowEnd(context, i, IsDash));
            else if (IsDotted(c)) DottedRow(context, i, end = context.RowEnd(i, IsDotted));
            i = end - 1;
        }
    }

    /// <summary>Whether two marks would be read as one dash or one ellipsis if they stood side by side.</summary>
    public static bool BelongToOneRow(char first, char second) =>
        (IsDash(first) && IsDash(second)) || (IsDotted(first) && IsDotted(second));

    // The kinds differ: - and － are signs, the other dashes are marks. A row may mix them.
    private static int RowEnd(RuleContext context, int start, Func<char, bool> belongs)
    {
        var end = start + 1;
        while (end < context.Passage.End && belongs(context.Text.Text[end]) && !context.Text.Kept[end]
            && context.Text.Kinds[end] != CharacterKind.Syntax)
            end++;
        return end;
    }

    private static void DashRow(RuleContext context, int start, int end)
    {
        var row = context.Text.Text.AsSpan(start, end - start);
        if (!context.IsChinese(start, end - 1) || row.SequenceEqual(Dash)) return;
        var (before, after) = (context.Before(start), context.After(end - 1));
        if (row.Length == 1)
        {
            if (row[0] is '—' or '―' && IsDashAlone(context, start)) Propose(context, start, end, Dash, Certainty.Likely);
            else if (row[0] == '⸺') Propose(context, start, end, Dash, Certainty.Likely);
            else if (row[0] is '—' or '―' or '–' && PartsClauses(context, start)) Propose(context, start, end, Dash, Certainty.Guess);
            return;
        }

        if (IsDividingLine(context, start, end)) return;
        // Such neighbours belong to arrows, ranges and frames drawn with signs.
        if (IsDrawn(context, before, context.Text.Before(start, context.Passage))
            || IsDrawn(context, after, context.Text.After(end - 1, context.Passage)))
            return;
        if (char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) return;
        // ———— may be a dash of four ems or two dashes; the author must decide.
        if (row.Length % 2 == 0 && row.IndexOfAnyExcept('—') < 0) return;
        var isPlain = row.IndexOfAnyExcept(row[0]) < 0 && row[0] is not ('—' or '⸺') && row.Length <= 3;
        Propose(context, start, end, Dash, isPlain && context.TouchesHan(start, end - 1) ? Certainty.Certain : Certainty.Likely);
    }

    // A sign that is typed for the mark of a title is a bracket by now.
    private static bool IsDrawn(RuleContext context, char c, int at) =>
        c is '<' or '|' or '+' or '=' or '>' && !context.Text.Is(at, CharacterKind.Bracket);

    private static bool IsDividingLine(RuleContext context, int start, int end)
    {
        var (before, after) = (context.Text.Before(start, context.Passage), context.Text.After(end - 1, context.Passage));
        while (context.Text.Is(before, CharacterKind.Blank)) before = context.Text.Before(before, context.Passage);
        while (context.Text.Is(after, CharacterKind.Blank)) after = context.Text.After(after, context.Passage);
        return (before < 0 || context.Text.Is(before, CharacterKind.LineFeed))
            && (after < 0 || context.Text.Is(after, CharacterKind.LineFeed));
    }

    /// <summary>
    /// Whether a single em dash separates clauses: at the start of the passage, beside a blank, or beside another mark. Between
    /// two letters it connects them.
    /// </summary>
    private static bool IsDashAlone(RuleContext context, int index)
    {
        var (before, after) = (context.Text.Before(index, context.Passage), context.Text.After(index, context.Passage));
        return context.TouchesHan(index, index) && (before < 0 || IsOpenSide(before) || (after >= 0 && IsOpenSide(after)));

        bool IsOpenSide(int at) =>
            context.Text.Kinds[at] is CharacterKind.Blank or CharacterKind.Mark or CharacterKind.Bracket && !IsDash(context.Text.Text[at]);
    }

    /// <summary>
    /// Whether a single dash between Han parts clauses rather than joins words: behind 了 or 他说, before 他 or 但 stands the end or the
    /// start of a clause. 就, 不 and 的 also begin and end words, and decide nothing.
    /// </summary>
    private static bool PartsClauses(RuleContext context, int index)
    {
        var (before, after) = (context.Text.Before(index, context.Passage), context.Text.After(index, context.Passage));
        return context.Text.Is(before, CharacterKind.Han) && context.Text.Is(after, CharacterKind.Han)
            && ("了吗呢吧".Contains(context.Text.At(before), StringComparison.Ordinal)
                || "他她它我你您这那但却".Contains(context.Text.At(after), StringComparison.Ordinal)
                || (context.Text.At(before) is '说' or '道' or '问' && context.Before(before) is '他' or '她' or '我' or '们'));
    }

    private static void DottedRow(RuleContext context, int start, int end)
    {
        var row = context.Text.Text.AsSpan(start, end - start);
        // A row of different dots is an error that only the author can correct.
        if (row.IndexOfAnyExcept(row[0]) >= 0) context.Edits.Leave(start, end);
        else if (IsFullStop(row[0])) FullStopRow(context, start, end);
        else DotRow(context, start, end);
    }

    private static void DotRow(RuleContext context, int start, int end)
    {
        var (c, length) = (context.Text.Text[start], end - start);
        if (!context.IsChinese(start, end - 1)) return;
        if (c == '·')
        {
            if (length >= 3) Propose(context, start, end, Ellipsis, Certainty.Likely);
        }
        else if (length is 1 or 3)
        {
            Propose(context, start, end, Ellipsis, length == 1 && c == '…' ? Certainty.Certain : Certainty.Likely);
        }
    }

    /// <summary>Three or more full stops in a row are an ellipsis; two are an error.</summary>
    private static void FullStopRow(RuleContext context, int start, int end)
    {
        if (end - start == 1) return;
        var c = context.Text.Text[start];
        var isInNumber = char.IsAsciiDigit(context.Before(start)) && char.IsAsciiDigit(context.After(end - 1));
        if (isInNumber || (c == '.' && !context.IsChinese(start, end - 1)))
            context.Edits.Leave(start, end);
        else if (end - start == 2)
            Propose(context, start, end, c == '.' ? Ellipsis : "。", Certainty.Guess);
        else
            Propose(context, start, end, Ellipsis,
                c == '.' && IsBetweenWestern(context, start, end) ? Certainty.Likely : Certainty.Certain);
    }

    private static bool IsBetweenWestern(RuleContext context, int start, int end) =>
        context.Contexts.Left(start) == Neighbour.Western && context.Contexts.Right(end - 1) == Neighbour.Western;

    private static void Propose(RuleContext context, int start, int end, string wide, Certainty certainty) =>
        context.Propose(start, end, wide, wide == Dash ? PunctuationRuleNames.Dash : PunctuationRuleNames.Ellipsis, certainty);

    private static bool IsDash(char c) => c is '-' or '—' or '–' or '―' or '─' or '⸺' or '－';

    private static bool IsDotted(char c) => IsFullStop(c) || c is '…' or '⋯' or '·';

    private static bool IsFullStop(char c) => c is '.' or '。' or '．' or '｡';
}
