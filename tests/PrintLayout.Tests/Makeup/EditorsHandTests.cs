using PrintLayout.Diagnostics;
using PrintLayout.Pages.Items;
using PrintLayout.Production.Faces;
using PrintLayout.Production.House;
using PrintLayout.Production.Makeup;
using PrintLayout.Production.Editions;

namespace PrintLayout.Tests.Makeup;

/// <summary>What an editor may say of a page that is made up: what may go, what fills, what stands already, where a story jumps.</summary>
[Slow]
public sealed class EditorsHandTests : IDisposable
{
    private readonly MakeupFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("second-figure", "figures: [{ kind: chart }, { kind: chart }]\n")]
    [InlineData("standfirst",
        "standfirst: 港口恢复夜航以后，调度中心先放空船再放重船，三个港口在一夜之间放行货轮二十二艘，旅客在候船大厅等到天亮。值守四十八小时的调度员说，浪高了就等，重船等潮水，空船先走，不抢这一个小时；到了早上六点，航道里已经看不见停着的船。\n")]
    public void A_part_that_may_go_goes_only_when_the_page_does_not_fit_otherwise(string part, string front)
    {
        var (kept, left) = (false, false);
        for (var length = 4600; length < 8000 && !left; length += 60)
        {
            Stories(length);
            _folder.Story("b", 1800, 2, front);
            var page = Page($"a.md, {{ article: b.md, may-go: [{part}] }}, c.md, d.md");
            var isGone = page.Diagnostics.Any(finding => finding.Code == DiagnosticCodes.LeftOut);
            if (page.Made is null) continue;
            Assert.Equal(0, page.Made.Report.Metrics.Holes);
            kept |= !isGone;
            if (!isGone) continue;
            left = true;
            Assert.Null(Page("a.md, b.md, c.md, d.md").Made);
        }

        Assert.True(kept, "the part is set while there is room");
        Assert.True(left, "the part goes when there is no more");
    }

    [Fact]
    public void A_head_may_stand_inside_its_text()
    {
        // At some length the story fills a module with such a head.
        for (var length = 1500; length < 3000; length += 100)
        {
            Stories(4200);
            _folder.Story("b", length, 2);
            var page = Page("a.md, { article: b.md, form: inset }, c.md, d.md");
            if (page.Made is null) continue;
            var module = page.Made.Page.Geometry.Modules.Single(module => module.Stories.Contains("b"));
            Assert.Equal(0, page.Made.Report.Metrics.Holes);
            // Two columns and more have a leg above the head and one below it.
            Assert.True(module.Legs.Length >= module.TextColumns + 2);
            return;
        }

        Assert.Fail("no page with a head inside its text");
    }

    [Fact]
    public void Stories_of_a_package_stand_under_one_head()
    {
        for (var length = 1500; length < 3600; length += 100)
        {
            Stories(length);
            _folder.Story("b", 900, 2).Story("c", 500).Story("d", 400);
            var page = Page("a.md, { article: b.md, stories: [c, d] }, c.md, d.md, f1.md, f2.md");
            if (page.Made is null) continue;
            var module = page.Made.Page.Geometry.Modules.Single(module => module.Stories.Contains("b"));
            Assert.Equal(["b", "c", "d"], module.Stories);
            Assert.Equal(0, page.Made.Report.Metrics.Holes);
            return;
        }

        Assert.Fail("no page with a package");
    }

    [Fact]
    public void A_filler_is_set_only_when_the_page_is_not_full_without_it()
    {
        var (unused, used) = (false, false);
        for (var length = 5400; length > 200 && !(unused && used); length -= 200)
        {
            Stories(length);
            _folder.Story("b", 700, 2).Story("c", 600).Story("d", 500);
            var page = Page("a.md, b.md, c.md, d.md, { article: f1.md, may-go: filler }, { article: f2.md, may-go: filler }");
            if (page.Made is null) continue;
            var left = page.Diagnostics.Count(finding => finding.Code == DiagnosticCodes.LeftOut);
            Assert.Equal(0, page.Made.Report.Metrics.Holes);
            Assert.Equal(6 - left, page.Made.Report.Modules.Length);
            unused |= left == 2;
            used |= left < 2;
        }

        Assert.True(unused);
        Assert.True(used);
    }

    [Theory]
    [InlineData("1-5", "1-60")]
    [InlineData("1-8", "1-40")]
    [InlineData("5-8", "1-111")]
    public void A_layout_may_leave_the_rest_of_its_stories_to_the_search(string columns, string rows)
    {
        _folder.Write("half.yaml", $$"""
            master: layouts/masters/broadsheet.yaml
            style: layouts/styles/daily.yaml
            rest: auto
            modules:
              - { article: a, columns: {{columns}}, rows: {{rows}}, head: { rows: 3-14, size: ladder, lines: 1-2 } }

            """);
        var found = false;
        for (var length = 1200; length < 3600 && !found; length += 150)
        {
            Stories(4000);
            _folder.Story("b", length, 2);
            var page = One("  - { page: A2, layout: half.yaml, articles: [a.md, b.md, c.md, d.md, f1.md] }\n");
            if (page.Made is not { } made) continue;
            found = true;
            Assert.Equal(5, made.Report.Modules.Length);
            Assert.All(made.Report.Modules.Where(module => module.Article != "a"), module => Assert.Equal(0, module.OversetLines));
            Assert.DoesNotContain(page.Diagnostics, finding => finding.Code == DiagnosticCodes.Hole);
        }

        Assert.True(found);
    }

    [Fact]
    public void A_story_jumps_to_a_page_that_does_not_list_it()
    {
        var found = false;
        for (var length = 6000; length < 9000 && !found; length += 250)
        {
            Stories(length);
            foreach (var name in new[] { "g", "h", "i", "j" }) _folder.Story(name, 1750, 3);
            using var edition = _folder.Make(
                "  - { page: A1, layout: auto, articles: [{ article: a.md, jump-to: A2 }, c.md, d.md, f1.md] }\n"
                + "  - { page: A2, layout: auto, articles: [g.md, h.md, i.md, j.md] }\n");
            if (edition.Pages.Any(page => page.Made is null)) continue;
            var second = edition.Pages[1].Made!.Report.Modules;
            if (second.Length == 4) continue;
            found = true;
            Assert.Contains(second, module => module.Article == "a");
            Assert.DoesNotContain(
                edition.Pages.SelectMany(page => page.Diagnostics), finding => finding.Severity == DiagnosticSeverity.Error);
        }

        Assert.True(found);
    }

    [Fact]
    public void What_was_left_out_stands_in_the_layout_that_is_written_and_gives_the_same_page()
    {
        for (var length = 6400; length > 3600; length -= 100)
        {
            Stories(length);
            _folder.Story("b", 1800, 2);
            const string articles = "a.md, b.md, c.md, d.md, { article: f1.md, may-go: filler }, { article: f2.md, may-go: filler }";
            var edition = _folder.Edition($"  - {{ page: A2, layout: auto, articles: [{articles}] }}\n");
            using var outcome = MakeupRun.Execute(
                new MakeupSettings(edition, new FontLocations(BundledFiles.Fonts)) { WritesLayouts = true },
                TestContext.Current.CancellationToken);
            if (outcome.Pages[0].Alternatives is not [{ Made: { } found }, ..]) continue;
            var plain = articles.Replace("{ article: ", "", StringComparison.Ordinal)
                .Replace(", may-go: filler }", "", StringComparison.Ordinal);
            var page = One($"  - {{ page: A2, layout: layouts/edition-A2.yaml, articles: [{plain}] }}\n");
            Assert.Equal(found.Report.Modules.Select(module => module.Rows), page.Made!.Report.Modules.Select(module => module.Rows));
            if (page.Diagnostics.Any(finding => finding.Code == DiagnosticCodes.LeftOut)) return;
        }

        Assert.Fail("no page left anything out");
    }

    [Theory]
    [InlineData(14)]
    [InlineData(16)]
    public void Pages_of_many_stories_are_full(int count)
    {
        var names = Enumerable.Range(0, count).Select(i => $"s{i:00}").ToList();
        for (var i = 0; i < count; i++) _folder.Story(names[i], i == 0 ? 1500 : 500 - (i * 9), i == 0 ? 1 : i < 4 ? 2 : 3);
        var found = false;
        for (var more = 0; more < 1600 && !found; more += 200)
        {
            _folder.Story(names[1], (count > 15 ? 500 : 900) + more, 2);
            var page = Page(string.Join(", ", names.Select(name => name + ".md")));
            if (page.Made is not { } made) continue;
            found = true;
            Assert.Equal(count, made.Report.Modules.Length);
            Assert.Equal(0, made.Report.Metrics.Holes);
        }

        Assert.True(found);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void A_page_whose_stories_have_drop_caps_is_full(int rows)
    {
        var style = File.ReadAllText(_folder.PathOf("layouts/styles/daily.yaml"));
        var made = 0;
        for (var length = 4600; length < 6000; length += 200)
        {
            Stories(length);
            _folder.Write("layouts/styles/daily.yaml", style);
            var plain = Page("a.md, c.md, d.md, f1.md");
            _folder.Write("layouts/styles/daily.yaml", FormattableString.Invariant($"{style}\ndrop-cap: {{ rows: {rows} }}\n"));
            var page = Page("a.md, c.md, d.md, f1.md");
            if (page.Made is null || plain.Made is null) continue;
            made++;
            Assert.Equal(0, page.Made.Report.Metrics.Holes);
            Assert.All(page.Made.Report.Modules, module => Assert.Equal(0, module.OversetLines));
            Assert.Equal(4, page.Made.Page.Items.OfType<GlyphRun>().Count(run => run.Role == ItemRole.Body && run.Size.Milli > 15_000));
        }

        Assert.True(made > 2, $"only {made} pages could be compared");
    }

    private void Stories(int lead) => _folder.Story("a", lead, 1).Story("c", 1500).Story("d", 900).Story("f1", 420, 5).Story("f2", 260, 5);

    private RenderedPage Page(string articles) => One($"  - {{ page: A2, layout: auto, articles: [{articles}] }}\n");

    private RenderedPage One(string pages)
    {
        using var edition = _folder.Make(pages);
        return edition.Pages[0];
    }
}
