using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Makeup;

namespace PrintLayout.Layout.Checking;

/// <summary>Takes out of stories what a layout does not set, and says so (PL3091).</summary>
internal static class LeftOut
{
    /// <summary>A story without a part; the same story when it does not have that part.</summary>
    /// <param name="article">The story.</param>
    /// <param name="element">The part.</param>
    public static Article Without(Article article, OptionalElement element) => element switch
    {
        OptionalElement.Deck => article.Deck is null ? article : article with { Deck = null },
        OptionalElement.Standfirst => article.Standfirst is null ? article : article with { Standfirst = null },
        OptionalElement.SecondFigure => article.Figures.Length < 2 ? article : article with { Figures = [article.Figures[0]] },
        OptionalElement.PullQuote => article.Blocks.Any(block => block is PullQuoteBlock)
            ? article with { Blocks = article.Blocks.RemoveAll(block => block is PullQuoteBlock) }
            : article,
        OptionalElement.Filler => article,
    };

    /// <summary>The stories of a page as its layout sets them.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="articles">The stories.</param>
    /// <param name="sink">Receives what was left out.</param>
    public static IReadOnlyDictionary<string, Article> Apply(
        PageLayout layout, IReadOnlyDictionary<string, Article> articles, IDiagnosticSink sink)
    {
        foreach (var story in layout.LeavesOut)
        {
            if (articles.GetValueOrDefault(story.Value) is { } article)
                sink.Report(Found(article, "the story is not set: the page is full without it"));
        }

        if (layout.Modules.All(module => module.LeavesOut.IsEmpty)) return articles;
        var changed = articles.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (var module in layout.Modules)
        {
            if (changed.GetValueOrDefault(module.Article.Value) is not { } article) continue;
            foreach (var element in module.LeavesOut)
            {
                changed[article.Id] = Without(changed[article.Id], element);
                sink.Report(Found(article, $"{NameOf(element)} is not set, to make room"));
            }
        }

        return changed;
    }

    private static string NameOf(OptionalElement element) => element switch
    {
        OptionalElement.Deck => "the deck",
        OptionalElement.SecondFigure => "what comes behind the first figure",
        OptionalElement.PullQuote => "the pull quotes",
        OptionalElement.Standfirst => "the standfirst",
        OptionalElement.Filler => "the story",
    };

    private static Diagnostic Found(Article article, string what) => Diagnostic.Info(
        DiagnosticCodes.LeftOut, article.Headline.SpanAt(0), $"{article.Id}: {what}",
        "take it out of leaves-out in the layout, or out of may-go in the edition, to have it set");
}
