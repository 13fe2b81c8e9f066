using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Makeup;
using PrintLayout.Sources;

namespace PrintLayout.Reading;

/// <summary>What is wrong with packages that the articles of a page ask for.</summary>
internal static class PackageFaults
{
    /// <summary>Stories that are not there (PL1043), and stories with two places or with wishes of their own (PL1042).</summary>
    /// <param name="page">The page.</param>
    /// <param name="wishes">What is wished of its stories.</param>
    public static IEnumerable<Diagnostic> Of(EditionPage page, ImmutableArray<StoryWish> wishes)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (wish, story) in wishes.SelectMany(wish => wish.Stories, (wish, story) => (wish, story)))
        {
            if (page.Articles.All(article => article.Id != story.Value))
                yield return Diagnostic.Error(DiagnosticCodes.WishUnknown, story.Span,
                    $"The page has no article `{Words.Short(story.Value)}` for the package of {wish.Article}.",
                    Nearest.Hint(story.Value, [.. page.Articles.Select(article => article.Id).Where(id => id != wish.Article)]));
            else if (story.Value == wish.Article)
                yield return Clash(story, $"`{story.Value}` cannot stand under its own head.");
            else if (!known.Add(story.Value))
                yield return Clash(story, $"`{story.Value}` stands in two packages.");
            else if (wishes.Any(other => other.Article == story.Value))
                yield return Clash(story, $"`{story.Value}` has wishes of its own, and stands in the package of {wish.Article}.");
        }
    }

    private static Diagnostic Clash(Located<string> story, string message) =>
        Diagnostic.Error(DiagnosticCodes.WishesClash, story.Span, message, "Take it out of one of the two.");
}
