using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Pages.Items;
using PrintLayout.Production;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Faces;
using PrintLayout.Production.House;
using PrintLayout.Production.Making;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Seeds;

/// <summary>The stock of one night in seeds/daily, made into a paper with no hand on it.</summary>
[Slow]
public sealed class DailyPaperTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("printlayout-").FullName;

    public DailyPaperTests()
    {
        foreach (var folder in new[] { "seeds/daily", "layouts/masters", "layouts/styles" })
        {
            foreach (var file in Directory.GetFiles(Path.Combine(TestPaths.Root, folder), "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(_root, Path.GetRelativePath(TestPaths.Root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        File.WriteAllText(Path.Combine(_root, "printlayout.yaml"), "{}\n");
    }

    [Theory]
    [InlineData("paper.yaml", 8)]
    [InlineData("paper-tabloid.yaml", 16)]
    public void Every_story_stands_once_whole_and_every_page_is_full(string plan, int pages)
    {
        var outcome = MakeRun.Execute(new MakeSettings(Path.Combine(_root, "seeds/daily"), new FontLocations(BundledFiles.Fonts))
        {
            Plan = plan,
            Jobs = 2,
        }, TestContext.Current.CancellationToken);
        Assert.Equal(string.Empty, string.Join('\n', outcome.Findings.Where(finding => finding.Severity == DiagnosticSeverity.Error)));
        Assert.Equal(pages, outcome.Pages.Length);
        var manuscripts = Directory.GetFiles(Path.Combine(_root, "seeds/daily/articles"), "*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file)).ToList();
        Assert.Equal(
            manuscripts.Order(StringComparer.Ordinal),
            outcome.Placed.Select(story => story.Story).Where(story => story != "index").Concat(outcome.Held.Select(story => story.Story))
                .Order(StringComparer.Ordinal));
        using var session = new Session();
        using var made = session.MakeUp(outcome.Edition!);
        foreach (var page in made.Pages)
        {
            Assert.True(page.IsSound, string.Join('\n', page.Diagnostics.Where(finding => finding.Severity == DiagnosticSeverity.Error)));
            Assert.Equal(0, page.Made!.Report.Metrics.Holes);
            Assert.All(page.Made.Report.Modules, module => Assert.Equal(0, module.OversetLines));
        }

        foreach (var placed in outcome.Placed) AssertWhole(placed, made.Pages.Single(page => page.Name == placed.Page));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>Letters and figures of each paragraph stand on the page in their order.</summary>
    private void AssertWhole(PlacedStory placed, RenderedPage page)
    {
        var article = ArticleReader.Read(placed.File, placed.Story, _root, new DiagnosticBag(), LayoutLimits.Default)!;
        var set = Letters(string.Concat(page.Made!.Page.Items.OfType<GlyphRun>().Where(run => run.Story == placed.Story)
            .Select(run => run.Text)));
        foreach (var block in article.Blocks.Where(block => block is ParagraphBlock or CrossheadBlock))
            Assert.Contains(Letters(block.Text.Text), set, StringComparison.Ordinal);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
