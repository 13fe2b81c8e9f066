using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Reading;
using PrintLayout.Sources;
using PrintLayout.Tests.Content;

namespace PrintLayout.Tests.Seeds;

/// <summary>The editions of seeds/daily, which leave every page to the program.</summary>
public sealed class DailySeedTests
{
    [Theory]
    [InlineData("broadsheet", 18)]
    [InlineData("tabloid", 13)]
    public void An_edition_of_four_pages_is_read_without_a_finding(string name, int stories)
    {
        var edition = Read(name);
        Assert.Equal(["A1", "A2", "A3", "A4"], edition.Pages.Select(page => page.Name.Value));
        Assert.All(edition.Pages, page => Assert.Empty(page.Auto!.Stories));
        var articles = edition.Pages.SelectMany(page => page.Articles).Select(article => article.Path).ToArray();
        Assert.Equal(stories, articles.Length);
        Assert.Equal(stories, articles.Distinct().Count());
        var bag = new DiagnosticBag();
        foreach (var page in edition.Pages)
        {
            Assert.NotNull(PlannedHouseReader.Read(page.Auto!, RepositoryFiles.Root, bag, LayoutLimits.Default));
            foreach (var article in page.Articles)
                Assert.NotNull(ArticleReader.Read(
                    ContentPath.Combine(edition.File, article.Path), article.Id, RepositoryFiles.Root, bag, LayoutLimits.Default));
        }

        Assert.Empty(bag);
    }

    [Fact]
    public void Lengths_and_priorities_are_as_mixed_as_a_real_paper()
    {
        var bag = new DiagnosticBag();
        var stories = Read("broadsheet").Pages.SelectMany(page => page.Articles).Select(article => ArticleReader.Read(
            $"{RepositoryFiles.Root}/seeds/daily/{article.Path}",
            article.Id, RepositoryFiles.Root, bag, LayoutLimits.Default)!).ToArray();
        var lengths = stories.Select(story => story.Blocks.Sum(block => block.Text.Text.Length)).Order().ToArray();
        Assert.True(lengths[0] < 200 && lengths[^1] > 2000 && lengths[lengths.Length / 2] is > 400 and < 800, string.Join(' ', lengths));
        Assert.All(Enumerable.Range(1, 4), priority => Assert.Contains(stories, story => story.Priority == priority));
    }

    private static Edition Read(string name)
    {
        var bag = new DiagnosticBag();
        var edition = EditionReader.Read(
            $"{RepositoryFiles.Root}/seeds/daily/{name}.yaml", RepositoryFiles.Root, bag, LayoutLimits.Default);
        Assert.Empty(bag);
        return edition!;
    }
}
