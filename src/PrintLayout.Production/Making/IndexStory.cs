using System.Collections.Immutable;
using System.Text;
using PrintLayout.Import;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.House;
using PrintLayout.Plan.Makeup;
using PrintLayout.Production.Making.Sheets;
using PrintLayout.Production.Making.Stock;

namespace PrintLayout.Production.Making;

/// <summary>
/// The index of page one (导读), as a manuscript that the program writes: titles of the best stories inside, with their pages.
/// </summary>
internal static class IndexStory
{
    private const int LongestTitle = 22;

    /// <summary>Its name.</summary>
    public const string Id = "index";

    /// <summary>Its manuscript.</summary>
    /// <param name="index">What the plan says of it.</param>
    /// <param name="inside">Stories inside with their pages, in the order of the paper.</param>
    public static string TextOf(IndexPlan index, IEnumerable<(StockedStory Story, string Page)> inside)
    {
        var text = new StringBuilder("---\n# Written by `printlayout make` from the pages of the edition, again with every change.\n")
            .Append("headline: ").Append(YamlText.Scalar(index.Title)).Append("\npriority: 4\npunctuation: keep\n---\n");
        foreach (var (story, page) in Chosen(index, inside))
            text.Append("\n- ").Append(Escaped(TitleOf(story))).Append('（').Append(page).Append("版）\n");
        return text.ToString();
    }

    /// <summary>What is wished of its place.</summary>
    public static PagedStory On(IndexPlan index, string path, HousePlan plan)
    {
        var span = plan.Paper.Span;
        return new PagedStory(
            new ArticleReference(Id, path, span),
            new StoryWish { Article = Id, Forms = [StoryForm.Boxed], At = index.At, Key = new("form", span), Span = span });
    }

    /// <summary>The most important stories, one of each page first; in the order of the paper.</summary>
    private static IEnumerable<(StockedStory Story, string Page)> Chosen(
        IndexPlan index, IEnumerable<(StockedStory Story, string Page)> inside)
    {
        var all = inside.ToList();
        var byPage = all.GroupBy(one => one.Page, StringComparer.Ordinal).SelectMany(page => page
            .OrderBy(one => one.Story.Article.Priority).ThenBy(one => one.Story.Id, StringComparer.Ordinal).Index());
        var chosen = byPage.OrderBy(one => one.Index).ThenBy(one => one.Item.Story.Article.Priority)
            .ThenBy(one => all.IndexOf(one.Item)).Take(index.Entries.Most).Select(one => one.Item).ToHashSet();
        return all.Where(chosen.Contains);
    }

    private static string TitleOf(StockedStory story)
    {
        var title = story.Article.Headline.Text.Replace("\n", "　", StringComparison.Ordinal);
        if (title.Length <= LongestTitle) return title;
        // A part that the author parted off is a title by itself; words are not cut.
        var first = story.Article.Headline.Text.Split('\n')[0];
        return first.Length >= 6 && first.Length <= LongestTitle ? first : title;
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsAscii(c) && char.IsPunctuation(c)) escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
