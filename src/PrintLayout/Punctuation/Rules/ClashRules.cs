using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>
/// Stops side by side. A mark typed twice becomes one; two marks of which one must go are reported, since only the author knows which
/// (GB/T 15834, 4.1 to 4.7 and 5.1). Both forms of a mark count as one. Full stops in a row are <see cref="DashRules"/>'s, ？！ is right.
/// A 、 between quotation marks side by side is reported too (4.5.3.5).
/// </summary>
internal static class ClashRules
{
    // Longer rows are ornaments.
    private const int Longest = 16;

    /// <summary>Runs the rules over a passage.</summary>
    public static void Run(RuleContext context)
    {
        for (var i = context.Passage.Start; i < context.Passage.End; i++)
        {
            if (!IsStop(context, i)) continue;
            var end = i + 1;
            while (NextStop(context, end) is var next and >= 0) end = next + 1;
            if (end - i > 1) Row(context, i, end);
            else if (context.Text.Text[i] == '、') Enumeration(context, i);
            i = end - 1;
        }
    }

    /// <summary>The next stop, over blanks that go; −1 if something else follows.</summary>
    private static int NextStop(RuleContext context, int index)
    {
        while (index < context.Passage.End && IsBlank(context, index)) index++;
        return index < context.Passage.End && IsStop(context, index) ? index : -1;
    }

    private static bool IsBlank(RuleContext context, int index) =>
        context.Text.Is(index, CharacterKind.Blank) && context.Text.Text[index] is not ('\u3000' or '\u00A0' or '\t');

    private static void Row(RuleContext context, int start, int end)
    {
        if (!context.IsChinese(start, end - 1) || IsCode(context, start, end)) return;
        // Blanks between the marks go, and count for nothing.
        Span<char> marks = stackalloc char[Longest];
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (IsBlank(context, i)) continue;
            if (count == Longest) return;
            marks[count++] = context.Text.Text[i];
        }

        ReadOnlySpan<char> row = marks[..count];
        var first = Wide(row[0]);
        var (isOne, cries) = (true, 0);
        foreach (var c in row)
        {
            isOne &= Wide(c) == first;
            if (Wide(c) is '？' or '！') cries++;
        }

        // Up to three marks of cry and question are a taste.
        if (cries == row.Length && row.Length <= 3) return;
        if (cries == row.Length) Report(context, start, end);
        else if (isOne)
            context.Propose(start, end, first.ToString(), PunctuationRuleNames.Clash,
                row.Length == 2 && first != '：' && context.TouchesHan(start, end - 1) ? Certainty.Certain : Certainty.Guess);
        else Report(context, start, end);
    }

    private static void Report(RuleContext context, int start, int end) =>
        context.Propose(start, end, context.Text.Text[start..end], PunctuationRuleNames.Clash, Certainty.Guess);

    /// <summary>A 、 between ” and “ or between 》 and 《.</summary>
    private static void Enumeration(RuleContext context, int index)
    {
        var (before, after) = (context.Text.Before(index, context.Passage), context.Text.After(index, context.Passage));
        if (before < 0 || after < 0 || context.Text.Partner[before] < 0 || context.Text.Partner[after] < 0) return;
        if ((context.Text.Text[before], context.Text.Text[after]) is ('”', '“') or ('’', '‘') or ('》', '《') or ('〉', '〈') or ('」', '「'))
            context.Propose(index, index + 1, string.Empty, PunctuationRuleNames.QuoteList, Certainty.Guess);
    }

    /// <summary>Whether marks join two Western words, as :: does in std::vector.</summary>
    private static bool IsCode(RuleContext context, int start, int end) =>
        char.IsAsciiLetterOrDigit(context.Before(start)) && char.IsAsciiLetterOrDigit(context.After(end - 1));

    /// <summary>Whether a full stop stands beside another, over blanks: such a row is an ellipsis or a slip, and not judged here.</summary>
    private static bool IsInDots(RuleContext context, int index)
    {
        if (Wide(context.Text.Text[index]) != '。') return false;
        var (before, after) = (index - 1, index + 1);
        while (before >= context.Passage.Start && IsBlank(context, before)) before--;
        while (after < context.Passage.End && IsBlank(context, after)) after++;
        return (before >= context.Passage.Start && IsDot(before)) || (after < context.Passage.End && IsDot(after));

        bool IsDot(int at) => context.Text.Kinds[at] == CharacterKind.Mark && Wide(context.Text.Text[at]) == '。';
    }

    private static bool IsStop(RuleContext context, int index) =>
        context.Text.Kinds[index] == CharacterKind.Mark && !context.Text.Kept[index] && !context.Edits.IsTaken(index)
        && Wide(context.Text.Text[index]) is not '\0' && !IsInDots(context, index);

    private static char Wide(char c) => c switch
    {
        ',' or '，' => '，',
        '.' or '。' or '．' or '｡' => '。',
        ';' or '；' => '；',
        ':' or '：' => '：',
        '?' or '？' => '？',
        '!' or '！' => '！',
        '、' or '､' => '、',
        _ => '\0',
    };
}
