using PrintLayout.Diagnostics;
using PrintLayout.Layout.Pages;
using PrintLayout.Plan.Layouts;
using PrintLayout.Production;
using PrintLayout.Production.Faces;
using PrintLayout.Production.House;
using PrintLayout.Production.Makeup;
using PrintLayout.Production.Requests;

namespace PrintLayout.Tests.Makeup;

/// <summary>Stories that turn beside another one in their lower corner (make-up.md M15.27).</summary>
[Slow]
public sealed class TurnedStoryTests : IDisposable
{
    private readonly MakeupFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.md, { article: b.md, form: turned }, c.md, d.md", "")]
    [InlineData("{ article: a.md, form: turned }, b.md, c.md, d.md", "")]
    [InlineData("a.md, { article: b.md, form: [turned, side] }, c.md, d.md", "figures: [{ kind: chart }]\n")]
    [InlineData("{ article: a.md, at: top-left }, { article: b.md, form: turned }, c.md, d.md, e.md", "")]
    [InlineData("a.md, b.md, { article: c.md, form: turned }, d.md, e.md", "")]
    [InlineData("a.md, { article: b.md, form: turned, with: e }, c.md, d.md, e.md", "kicker: 三港复航\n")]
    public void A_story_turns_when_the_editor_asks_for_it(string articles, string more)
    {
        var found = 0;
        for (var length = 1400; length < 3000 && found < 2; length += 200)
        {
            Stories(4000, length, more);
            using var outcome = MakeUp(_folder.Edition($"  - {{ page: A2, layout: auto, articles: [{articles}] }}\n"), keeps: false);
            if (outcome.Pages[0].Alternatives is not [{ Made: { } made, Layout: var layout } best, ..]) continue;
            var turned = layout.Modules.Where(module => module.Cut is not null).ToList();
            if (turned.Count == 0) continue;
            found++;
            Assert.Equal(0, made.Report.Metrics.Holes);
            Assert.Equal(0, made.Report.Metrics.InkCollisions);
            Assert.DoesNotContain(outcome.Diagnostics, finding => finding.Severity == DiagnosticSeverity.Error);
            AssertTurns(layout, turned[0], made);
            Assert.Contains("turns beside", best.Reasons[layout.Modules.IndexOf(turned[0])], StringComparison.Ordinal);
        }

        Assert.True(found > 0, "no page with a story that turns");
    }

    [Fact]
    public void The_layout_that_is_written_gives_the_same_bytes()
    {
        Stories(4000, 2000, "");
        var edition = _folder.Edition("  - { page: A2, layout: auto, articles: [a.md, { article: b.md, form: turned }, c.md, d.md] }\n");
        var made = Render(edition);
        using (MakeUp(edition, keeps: false))
        {
            var written = File.ReadAllText(_folder.PathOf("layouts/edition-A2.yaml"));
            Assert.Contains("    cut: { columns: ", written, StringComparison.Ordinal);
            Assert.Equal(made, Render(
                _folder.Edition("  - { page: A2, layout: layouts/edition-A2.yaml, articles: [a.md, b.md, c.md, d.md] }\n")));
        }
    }

    [Fact]
    public void A_story_that_turned_turns_again_when_the_page_is_to_stay()
    {
        Stories(4000, 2000, "");
        var edition = _folder.Edition("  - { page: A2, layout: auto, articles: [a.md, { article: b.md, form: turned }, c.md, d.md] }\n");
        ModuleSpec before;
        using (var outcome = MakeUp(edition, keeps: false))
            before = outcome.Pages[0].Alternatives[0].Layout.Modules.Single(module => module.Cut is not null);
        edition = _folder.Edition("  - { page: A2, layout: auto, articles: [a.md, b.md, c.md, d.md] }\n");
        StoryStretch.One(_folder.PathOf("b.md"), 980);
        using var kept = MakeUp(edition, keeps: true);
        var after = kept.Pages[0].Alternatives[0].Layout.Modules.Single(module => module.Article.Value == before.Article.Value);
        Assert.Equal(before.Columns, after.Columns);
        Assert.Equal(before.Cut!.Columns, after.Cut?.Columns);
    }

    [Fact]
    public void A_story_that_must_not_turn_does_not()
    {
        Stories(4000, 2000, "");
        using var outcome = MakeUp(
            _folder.Edition("  - page: A2\n    layout: auto\n    articles:\n"
                + string.Concat("abcd".Select(name => $"      - {{ article: {name}.md, forbid: turned }}\n"))), keeps: false);
        Assert.All(outcome.Pages[0].Alternatives, page => Assert.All(page.Layout.Modules, module => Assert.Null(module.Cut)));
    }

    [Theory]
    [InlineData(74)]
    [InlineData(81)]
    [InlineData(138)]
    public void A_page_by_chance_turns_a_story_where_rectangles_are_worse(int seed)
    {
        var edition = new RandomPages(_folder.Path).Write(seed);
        using var turned = MakeUp(edition, keeps: false);
        var style = _folder.PathOf("layouts/styles/daily.yaml");
        File.AppendAllText(style, "\nmakeup: { l-wrap: 5000 }\n");
        using var plain = MakeUp(edition, keeps: false);
        Assert.Contains(turned.Pages[0].Alternatives[0].Layout.Modules, module => module.Cut is not null);
        Assert.DoesNotContain(plain.Pages[0].Alternatives[0].Layout.Modules, module => module.Cut is not null);
        Assert.True(turned.Pages[0].Alternatives[0].Cost < plain.Pages[0].Alternatives[0].Cost);
    }

    /// <summary>The corner is all of another module's, or of several, and the text above it is more than a stub.</summary>
    private static void AssertTurns(PageLayout layout, ModuleSpec turned, MadePage made)
    {
        var cut = turned.Cut!;
        Assert.Equal(turned.Rows.Last, cut.Rows.Last);
        Assert.Contains(layout.Modules, module => module.Columns.First >= cut.Columns.First && module.Columns.Last <= cut.Columns.Last
            && module.Rows.First >= cut.Rows.First + 1 && module.Rows.Last <= cut.Rows.Last);
        var legs = made.Page.Geometry.Modules.Single(module => module.Stories.Contains(turned.Article.Value)).Legs;
        Assert.True(legs.Max(leg => leg.Capacity) > legs.Min(leg => leg.Capacity));
        // Each of its columns has text, and no stub of it, above the corner too.
        Assert.Equal(turned.Columns.Count, legs.Length);
        Assert.True(legs.Min(leg => leg.Capacity) >= 10);
    }

    private void Stories(int lead, int second, string more) => _folder.Story("a", lead, 1).Story("b", second, 2, more)
        .Story("c", 1500).Story("d", 900).Story("e", 500, 4);

    private static MakeupOutcome MakeUp(string edition, bool keeps) => MakeupRun.Execute(
        new MakeupSettings(edition, new FontLocations(BundledFiles.Fonts))
        {
            Alternatives = 3,
            WritesLayouts = true,
            Force = true,
            Keeps = keeps,
        },
        TestContext.Current.CancellationToken);

    /// <summary>The page as PDF bytes.</summary>
    private string Render(string edition)
    {
        var output = _folder.PathOf("out");
        using var session = new Session();
        session.Render(new RenderRequest([edition], output, 36, new FontLocations(BundledFiles.Fonts)) { Formats = ["pdf"] });
        return Convert.ToBase64String(File.ReadAllBytes(Path.Combine(output, "A2.pdf")));
    }
}
