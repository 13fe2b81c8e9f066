using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout;

/// <summary>Several stories under one head.</summary>
public sealed class PackageTests(TestPages pages) : IClassFixture<TestPages>
{
    private readonly DiagnosticBag _findings = [];

    [Fact]
    public void Further_stories_stand_behind_the_first_each_under_its_headline_and_signed()
    {
        var page = Make(Story("a", "甲文。", "甲乙"), Story("b", "乙文。", "丙丁"), Story("c", "丙文。", "戊己"));
        Assert.DoesNotContain(_findings, finding => finding.Code is not (DiagnosticCodes.Underset or DiagnosticCodes.KeepBroken));
        var runs = TestPages.Runs(page, ItemRole.Headline, ItemRole.Body, ItemRole.Byline).Select(run => (run.Story, run.Text)).ToList();
        Assert.Equal(
            "a标题a a甲文。 a（甲乙） b标题b b乙文。 b（丙丁） c标题c c丙文。 c（戊己）",
            string.Join(' ', runs.GroupBy(run => run.Story + Kind(run.Text)).Select(
                group => group.First().Story + string.Concat(group.Select(run => run.Text)))));
        // One head of the module; the others are heads in the text.
        var sizes = page.Page.Items.OfType<GlyphRun>().Where(run => run.Role == ItemRole.Headline)
            .Select(run => (run.Story, run.Size.Milli)).Distinct().ToList();
        Assert.Equal([("a", 30_000), ("b", 9_000), ("c", 9_000)], sizes);

        static string Kind(string text) => text[0] == '标' ? "h" : text[0] == '（' ? "s" : "t";
    }

    [Fact]
    public void The_figures_of_all_stories_have_places_in_the_module()
    {
        var figure = new Figure(FigureKinds.Photo, null, null, null, null, TestPages.At("b.md", 3));
        var (a, b) = (Story("a", "甲文。"), Story("b", "乙文。") with { Figures = [figure] });
        var spec = Package("a", "b") with { Figures = [new FigureSpec(new(2, 3), new CountRange(6, 6), FigurePlace.Top, default)] };
        pages.Make(_findings, TestPages.Layout(spec), a, b);
        Assert.DoesNotContain(_findings, finding => finding.Code == DiagnosticCodes.FigureNotPlaced);
        pages.Make(_findings, TestPages.Layout(Package("a", "b")), a, b);
        Assert.Contains(_findings, finding => finding.Code == DiagnosticCodes.FigureNotPlaced);
    }

    [Fact]
    public void What_the_head_of_a_further_story_does_not_set_is_told()
    {
        Make(Story("a", "甲文。") with { Deck = TestPages.Text("副题") }, Story("b", "乙文。") with { Deck = TestPages.Text("副题") });
        var lost = Assert.Single(_findings, finding => finding.Code == DiagnosticCodes.NotInBriefs);
        Assert.Contains("deck of b", lost.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_of_a_package_has_no_second_module()
    {
        var layout = TestPages.Layout(Package("a", "b"), TestPages.Module("b", 5, 8, 1, 20));
        Assert.Throws<InvalidOperationException>(() => pages.Make(_findings, layout, Story("a", "甲。"), Story("b", "乙。")));
        Assert.Contains(_findings, finding => finding.Code == DiagnosticCodes.ArticleNotPlaced);
    }

    private MadePage Make(params Article[] articles) =>
        pages.Make(_findings, TestPages.Layout(Package([.. articles.Select(article => article.Id)])), articles);

    private static ModuleSpec Package(params string[] stories) => TestPages.Module(stories[0], 1, 3, 1, 14) with
    {
        Head = new HeadSpec(),
        Stories = [.. stories.Skip(1).Select(story => new Located<string>(story, TestPages.At("page.yaml", 2)))],
    };

    private static Article Story(string id, string text, string? byline = null) => TestPages.Article(id, TestPages.Paragraph(text)) with
    {
        Headline = TestPages.Text("标题" + id),
        Bylines = byline is null ? [] : [new Byline(TestPages.Text(byline), false)],
    };
}
