using PrintLayout.Punctuation.Characters;

namespace PrintLayout.Punctuation.Rules;

/// <summary>Reports 「」『』 in a text that also has “ ”, because a paper uses one style. Alone they stay without report.</summary>
internal static class MixedQuotes
{
    /// <summary>Runs the rule over a text.</summary>
    public static void Run(IReadOnlyList<RuleContext> contexts, EditList edits)
    {
        if (!contexts.Any(context => HasCurly(context, edits))) return;
        foreach (var context in contexts)
        {
            for (var i = context.Passage.Start; i < context.Passage.End; i++)
            {
                if (!context.Text.Is(i, CharacterKind.Bracket) || context.Text.Partner[i] < 0) continue;
                var meant = context.Text.Text[i] switch { '「' => "“", '」' => "”", '『' => "‘", '』' => "’", _ => null };
                if (meant is not null) context.Propose(i, i + 1, meant, PunctuationRuleNames.MixedQuotes, Certainty.Guess);
            }
        }
    }

    private static bool HasCurly(RuleContext context, EditList edits)
    {
        for (var i = context.Passage.Start; i < context.Passage.End; i++)
        {
            if (!context.Text.Is(i, CharacterKind.Bracket) || context.Text.Partner[i] < 0) continue;
            if (context.Text.Text[i] is '“' or '”' || edits.Over(i) is { Rule: PunctuationRuleNames.Quote, Replacement: "“" or "”" })
                return true;
        }

        return false;
    }
}
