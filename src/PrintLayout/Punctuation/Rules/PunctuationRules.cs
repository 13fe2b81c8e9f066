using System.Collections.Immutable;
using System.Text;

namespace PrintLayout.Punctuation.Rules;

/// <summary>Finds Western punctuation, typed blanks and look-alikes in Chinese text (composition.md C1.1 to C1.12).</summary>
public static class PunctuationRules
{
    /// <summary>Finds what the rules would change.</summary>
    /// <param name="text">One paragraph or a whole Markdown body.</param>
    /// <param name="options">What kind of text it is; <see cref="PunctuationOptions.Body"/> unless given.</param>
    /// <returns>The edits by rising <see cref="TextEdit.Start"/>; no two overlap.</returns>
    public static ImmutableArray<TextEdit> Find(string text, PunctuationOptions? options = null)
    {
        var visible = new VisibleText(text);
        return visible.ToSource(FindVisible(visible.Text, options ?? PunctuationOptions.Body));
    }

    /// <summary>Carries edits out.</summary>
    /// <param name="text">The text that <see cref="Find"/> read.</param>
    /// <param name="edits">Its edits.</param>
    /// <param name="atLeast">Less certain edits are left out.</param>
    public static string Apply(string text, ImmutableArray<TextEdit> edits, Certainty atLeast)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            if (edit.Certainty < atLeast) continue;
            result.Append(text, at, edit.Start - at).Append(edit.Replacement);
            at = edit.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static ImmutableArray<TextEdit> FindVisible(string text, PunctuationOptions options)
    {
        var annotated = new AnnotatedText(text);
        var passages = options.IsMarkdown ? MarkdownStretches.Find(annotated) : [new TextStretch(0, text.Length, options.IsDisplay)];
        var edits = new EditList(text.Length);
        var contexts = new RuleContext[passages.Length];
        for (var i = 0; i < passages.Length; i++)
        {
            var passage = options.IsDisplay ? passages[i] with { IsDisplay = true } : passages[i];
            ProtectedTokens.Protect(annotated, passage);
            Pairing.Pair(annotated, passage);
            contexts[i] = new RuleContext(annotated, passage, Contexts.Of(annotated, passage), edits);
        }

        for (var i = 0; i < contexts.Length; i++) Run(contexts[i], i + 1 < contexts.Length && QuoteRules.OpensWithQuote(annotated, contexts[i + 1].Passage));
        MixedQuotes.Run(contexts, edits);
        foreach (var context in contexts) BlankRules.Run(context);
        return edits.Sorted();
    }

    private static void Run(RuleContext context, bool goesOn)
    {
        FoldingRules.Run(context);
        if (context.Contexts.HasHan)
        {
            DashRules.Run(context);
            StopRules.Run(context);
            BracketRules.Run(context);
            QuoteRules.Run(context, goesOn);
        }

        LookAlikeRules.Run(context);
    }
}
