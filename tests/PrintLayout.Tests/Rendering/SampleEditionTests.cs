using PrintLayout.Diagnostics;
using PrintLayout.Layout.Legs;
using PrintLayout.Pages.Items;
using PrintLayout.Production.Editions;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Rendering;

/// <summary>
/// The editions that the repository holds beside the sample page: nothing left over, nothing left empty, nothing on top of anything.
/// </summary>
public sealed class SampleEditionTests
{
    [Theory]
    [InlineData("seeds/tabloid/edition.yaml", "A1 A2")]
    [InlineData("layouts/gallery/edition.yaml", "G1 G2 G3 G4 G5 G6 G7 G8 G9 G10 G11 G21 G22")]
    public void Every_page_is_full_and_sound(string file, string pages)
    {
        using var edition = Compose(file);
        Assert.Equal(pages.Split(' '), edition.Pages.Select(page => page.Name));
        Assert.All(edition.Pages, page =>
        {
            Assert.True(page.IsSound, string.Join('\n', page.Diagnostics));
            Assert.Equal(0, page.Made!.Report.Metrics.InkCollisions);
            Assert.All(page.Made.Report.Modules, module =>
            {
                Assert.Equal(0, module.OversetLines);
                Assert.InRange(module.UndersetLines, 0, LegPlan.ShortLastLeg);
                Assert.Equal(0, module.Quality.LoneCharacters);
            });
        });
    }

    [Theory]
    [InlineData("seeds/tabloid/edition.yaml")]
    [InlineData("layouts/gallery/edition.yaml")]
    public void Every_body_baseline_stands_on_the_grid(string file)
    {
        using var edition = Compose(file);
        Assert.All(edition.Pages, page =>
        {
            var lines = page.Made!.Page.Items.OfType<GlyphRun>().Where(run => run.Role == ItemRole.Body).ToList();
            Assert.NotEmpty(lines);
            var first = lines.Min(run => run.Origin.Y);
            Assert.All(lines, run => Assert.Equal(0, (run.Origin.Y - first).Milli % 12_000));
        });
    }

    [Fact]
    public void The_story_that_jumps_stands_whole_on_both_pages_of_the_tabloid()
    {
        using var edition = Compose("seeds/tabloid/edition.yaml");
        var parts = edition.Pages.Select(page => string.Concat(page.Made!.Page.Items.OfType<GlyphRun>()
            .Where(
                run => run is { Story: "shen-qinglin", Role: ItemRole.Body or ItemRole.Crosshead or ItemRole.JumpLine or ItemRole.Byline })
            .Select(run => run.Text))).ToList();
        const string On = "（下转A2版）";
        const string From = "（上接A1版）";
        Assert.EndsWith(On, parts[0], StringComparison.Ordinal);
        Assert.StartsWith(From, parts[1], StringComparison.Ordinal);
        var article = ArticleReader.Read(
            Path.Combine(TestPaths.Root, "seeds/a2/articles/shen-qinglin.md"), "shen-qinglin", TestPaths.Root, new DiagnosticBag(),
            LayoutLimits.Default)!;
        var manuscript = string.Concat(article.Blocks.Select(block => block.Text.Text)) + "（王安琪）";
        Assert.Equal(manuscript, parts[0][..^On.Length] + parts[1][From.Length..]);
    }

    private static RenderedEdition Compose(string file) => EditionRenderer.Render(
        Path.Combine(TestPaths.Root, file), TestFonts.Bundled, LayoutLimits.Default);
}
