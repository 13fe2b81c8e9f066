using System.Collections.Immutable;
using System.Text;

namespace PrintLayout.Punctuation.Rules;

/// <summary>
/// Finds Western punctuation, typed blanks and look-alikes in Chinese text (composition.md C1.1 to C1.12, after GB/T 15834).
/// </summary>
internal static class PunctuationRules
{
    /// <summary>Finds the edits that the rules propose.</summary>
    /// <param name="text">One paragraph or a whole Markdown body.</param>
    /// <param name="options">The kind of text; null for <see cref="PunctuationOptions.Body"/>.</param>
    /// <returns>The edits in ascending order of <see cref="TextEdit.Start"/>; no two overlap.</returns>
    public static ImmutableArray<TextEdit> Find(string text, PunctuationOptions? options = null)
    {
        var visible = new VisibleText(text);
        return visible.ToSource(FindVisible(visible.Text, options ?? PunctuationOptions.Body));
    }

    /// <summary>Makes the edits.</summary>
    /// <param name="text">The text that <see cref="Find"/> read.</param>
    /// <param name="edits">Its edits.</param>
    /// <param name="atLeast">The least certainty of edits that are made.</param>
    /// <returns>The edited text.</returns>
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
            NameDots.Find(annotated, passage);
            contexts[i] = new RuleContext(annotated, passage, Contexts.Of(annotated, passage), edits);
        }

        for (var i = 0; i < contexts.Length; i++)
            Run(contexts[i], i + 1 < contexts.Length && QuoteRules.OpensWithQuote(annotated, contexts[i + 1].Passage));
        MixedQuotes.Run(contexts, edits);
        foreach (var context in contexts) BlankRules.Run(context);
        return edits.Sorted();
    }

    private static void Run(RuleContext context, bool nextOpensWithQuote)
    {
        FoldingRules.Run(context);
        if (context.Contexts.HasHan)
        {
            NumberRules.Run(context);
            ClashRules.Run(context);
            DashRules.Run(context);
            StopRules.Run(context);
            BracketRules.Run(context, nextOpensWithQuote);
            QuoteRules.Run(context, nextOpensWithQuote);
        }

        LookAlikeRules.Run(context);
    }
}
