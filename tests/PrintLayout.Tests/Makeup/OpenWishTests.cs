using PrintLayout.Diagnostics;
using PrintLayout.Plan.Layouts;
using PrintLayout.Production;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Faces;
using PrintLayout.Production.House;
using PrintLayout.Production.Makeup;
using PrintLayout.Production.Requests;

namespace PrintLayout.Tests.Makeup;

/// <summary>Wishes about the stories that a half open layout leaves to the program (make-up.md M15.28).</summary>
[Slow]
public sealed class OpenWishTests : IDisposable
{
    private const string Corner = "columns: 1-5, rows: 1-60";
    private const string Head = "columns: 1-8, rows: 1-40";
    private const string Side = "columns: 1-3, rows: 1-111";

    private readonly MakeupFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Corner, "b.md, { article: c.md, at: bottom-left }, d.md, f1.md", "c: columns 1, last 111")]
    [InlineData(Corner, "b.md, c.md, { article: d.md, at: top-right }, f1.md", "d: ends 8, first 1")]
    [InlineData(Corner, "b.md, { article: c.md, at: bottom-right }, d.md, f1.md", "c: ends 8, last 111")]
    [InlineData(Head, "b.md, { article: c.md, at: right }, d.md, f1.md", "c: ends 8")]
    [InlineData(Head, "b.md, { article: c.md, columns: 1-4 }, d.md, f1.md", "c: columns 1, ends 4")]
    [InlineData(Head, "b.md, { article: d.md, columns: 5-8 }, c.md, f1.md", "d: columns 5, ends 8")]
    [InlineData(Side, "{ article: b.md, columns: 4-8 }, c.md, d.md, f1.md", "b: columns 4, ends 8")]
    [InlineData(Side, "b.md, c.md, d.md, { article: f1.md, at: bottom }", "f1: last 111")]
    [InlineData(Head, "b.md, { article: c.md, form: boxed }, d.md, f1.md", "c: boxed")]
    [InlineData(Corner, "b.md, { article: c.md, form: boxed }, { article: d.md, forbid: [top, boxed] }, f1.md", "c: boxed; d: open")]
    [InlineData(Head, "{ article: d.md, lead: true }, b.md, c.md, f1.md", "d: first 42")]
    public void A_pin_or_a_form_counts_beside_a_given_module(string given, string articles, string wanted)
    {
        Half(given);
        var found = 0;
        for (var length = 1000; length < 4600 && found < 2; length += 150)
        {
            Stories(length);
            using var outcome = Alternatives($"a.md, {articles}", 1);
            Assert.DoesNotContain(outcome.Diagnostics, finding => finding.Code == DiagnosticCodes.WishWithoutAuto);
            if (outcome.Pages[0].Alternatives is not [{ Layout: var layout }]) continue;
            found++;
            foreach (var one in wanted.Split("; "))
            {
                var (story, what) = (one.Split(": ")[0], one.Split(": ")[1].Split(", "));
                var module = Module(layout, story);
                Assert.All(what, each => Assert.True(Has(module, each), $"{length}: {one}, but {module.Columns}/{module.Rows}"));
            }

            Assert.Equal(5, layout.Modules.Length);
        }

        Assert.True(found > 0, "no page");
    }

    [Fact]
    public void Two_stories_stay_together_beside_a_given_module()
    {
        Half(Corner);
        var (found, together) = (0, 0);
        for (var length = 1000; length < 4600 && found < 5; length += 150)
        {
            Stories(length);
            using var outcome = Alternatives("a.md, b.md, { article: d.md, with: f1 }, c.md, f1.md", 1);
            if (outcome.Pages[0].Alternatives is not [{ Layout: var layout }]) continue;
            found++;
            var (one, other) = (Module(layout, "d"), Module(layout, "f1"));
            var down = Math.Max(one.Rows.First, other.Rows.First) - Math.Min(one.Rows.Last, other.Rows.Last);
            var across = Math.Max(one.Columns.First, other.Columns.First) - Math.Min(one.Columns.Last, other.Columns.Last);
            if ((one.Columns.Meets(other.Columns) && down == 2) || (one.Rows.Meets(other.Rows) && across == 1)) together++;
        }

        Assert.True(found > 0 && together == found, $"{together} of {found}");
    }

    [Theory]
    [InlineData("{ article: f1.md, may-go: filler }, { article: f2.md, may-go: filler }", "")]
    [InlineData("f1.md", "standfirst: 港口恢复夜航以后，调度中心先放空船再放重船，三个港口在一夜之间放行货轮二十二艘，旅客在候船大厅等到天亮。\n")]
    public void What_may_go_goes_beside_a_given_module(string others, string front)
    {
        Half(Head);
        var (kept, left) = (false, false);
        for (var length = 1000; length < 4600 && !(left && kept); length += 50)
        {
            Stories(length);
            _folder.Story("c", 1500, 3, front);
            var page = Page($"a.md, b.md, {{ article: c.md, may-go: [standfirst] }}, d.md, {others}");
            if (page.Made is null) continue;
            var isGone = page.Diagnostics.Any(finding => finding.Code == DiagnosticCodes.LeftOut);
            kept |= !isGone;
            left |= isGone;
        }

        Assert.True(left, "something goes");
        if (front.Length > 0) Assert.True(kept, "it is set while there is room");
    }

    [Fact]
    public void A_story_of_a_half_open_page_jumps_to_a_page_that_lists_it()
    {
        Half(Head);
        for (var length = 3000; length < 9000; length += 250)
        {
            Stories(length);
            _folder.Story("a", 2000, 1);
            foreach (var name in new[] { "g", "h", "i", "j" }) _folder.Story(name, 1750, 3);
            using var edition = _folder.Make(
                "  - { page: A1, layout: half.yaml, articles: [a.md, { article: b.md, jump-to: A2 }, c.md, d.md, f1.md] }\n"
                + "  - { page: A2, layout: auto, articles: [b.md, g.md, h.md, i.md, j.md] }\n");
            if (edition.Pages.Any(page => page.Made is null)) continue;
            if (edition.Pages[1].Made!.Report.Modules.All(module => module.Article != "b")) continue;
            Assert.Empty(edition.Pages.SelectMany(page => page.Diagnostics).Where(finding => finding.Severity == DiagnosticSeverity.Error)
                .Select(finding => $"{finding.Code} {finding.Span} {finding.Message}"));
            return;
        }

        Assert.Fail("the story never jumped");
    }

    [Theory]
    [InlineData("{ article: a.md, at: top }, b.md, c.md, d.md, f1.md", "PL1041 warning")]
    [InlineData("{ article: a.md, lead: true }, b.md, c.md, d.md, f1.md", "")]
    [InlineData("a.md, { article: b.md, with: x }, c.md, d.md, f1.md", "PL1043 error")]
    [InlineData("{ article: a.md, lead: true }, { article: b.md, lead: true }, c.md, d.md, f1.md", "PL1042 error")]
    [InlineData("a.md, { article: b.md, columns: 8-9 }, c.md, d.md, f1.md", "PL1044 error")]
    [InlineData("a.md, { article: b.md, jump-to: A9 }, c.md, d.md, f1.md", "PL1043 error")]
    [InlineData("a.md, { article: b.md, columns: 1-4, rows: 70-90 }, { article: c.md, columns: 3-5, rows: 80-100 }, d.md, f1.md",
        "PL1042 error")]
    public void Wishes_that_cannot_be_kept_are_told(string articles, string wanted)
    {
        Half(Head);
        Stories(2600);
        var page = Page(articles);
        var codes = page.Diagnostics.Where(finding => finding.Code.StartsWith("PL104", StringComparison.Ordinal))
            .Select(finding => $"{finding.Code} {(finding.Severity == DiagnosticSeverity.Error ? "error" : "warning")}");
        Assert.Equal(wanted, string.Join("; ", codes));
        Assert.All(page.Diagnostics.Where(finding => finding.Code.StartsWith("PL104", StringComparison.Ordinal)),
            finding => Assert.NotEmpty(finding.Hints));
        if (wanted.EndsWith("error", StringComparison.Ordinal)) Assert.Null(page.Made);
    }

    [Fact]
    public void A_wish_beside_a_layout_that_leaves_nothing_open_is_a_warning()
    {
        Half(Head, rest: false);
        Stories(2600);
        var page = Page("{ article: a.md, at: top }, b.md");
        Assert.Contains(page.Diagnostics, finding => finding.Code == DiagnosticCodes.WishWithoutAuto);
    }

    [Fact]
    public void Alternatives_of_a_half_open_page_are_shown_and_the_best_is_written()
    {
        Half(Corner);
        const string Articles = "a.md, b.md, { article: c.md, at: bottom-left }, d.md, f1.md";
        for (var length = 1000; length < 4600; length += 150)
        {
            Stories(length);
            using var outcome = Alternatives(Articles, 3);
            if (outcome.Pages[0].Alternatives is not [var best, _, ..]) continue;
            Assert.All(outcome.Pages[0].Alternatives, one => Assert.Equal("1-5 1-60", Place(one.Layout.Modules[0])));
            Assert.Equal(best.Layout.Modules.Length - 1, best.Reasons.Length);
            var made = Render(_folder.PathOf("edition.yaml"));
            var written = _folder.Edition(
                "  - { page: A2, layout: layouts/edition-A2.yaml, articles: [a.md, b.md, c.md, d.md, f1.md] }\n");
            Assert.Equal(made, Render(written));
            return;
        }

        Assert.Fail("no page with two alternatives");
    }

    private static string Place(ModuleSpec module) => FormattableString.Invariant(
        $"{module.Columns.First}-{module.Columns.Last} {module.Rows.First}-{module.Rows.Last}");

    private static bool Has(ModuleSpec module, string wanted) => wanted.Split(' ') switch
    {
        ["columns", var number] => module.Columns.First == int.Parse(number),
        ["ends", var number] => module.Columns.Last == int.Parse(number),
        ["first", var number] => module.Rows.First == int.Parse(number),
        ["last", var number] => module.Rows.Last == int.Parse(number),
        ["boxed"] => module.Boxed,
        ["open"] => !module.Boxed,
        _ => throw new ArgumentOutOfRangeException(nameof(wanted), wanted, "not understood"),
    };

    private static ModuleSpec Module(PageLayout layout, string story) =>
        layout.Modules.Single(module => module.Article.Value == story);

    private MakeupOutcome Alternatives(string articles, int count) => MakeupRun.Execute(
        new MakeupSettings(
            _folder.Edition($"  - {{ page: A2, layout: half.yaml, articles: [{articles}] }}\n"), new FontLocations(BundledFiles.Fonts))
        {
            WritesLayouts = count > 1,
            Alternatives = count,
        },
        TestContext.Current.CancellationToken);

    private void Half(string given, bool rest = true) => _folder.Write("half.yaml", $$"""
        master: layouts/masters/broadsheet.yaml
        style: layouts/styles/daily.yaml
        {{(rest ? "rest: auto" : "furniture: folio")}}
        modules:
          - { article: a, {{given}}, head: { rows: 3-14, size: ladder, lines: 1-2 } }

        """);

    private void Stories(int second) => _folder.Story("a", 3000, 1).Story("b", second, 2).Story("c", 1500).Story("d", 900)
        .Story("f1", 420, 5).Story("f2", 260, 5);

    private RenderedPage Page(string articles)
    {
        using var edition = _folder.Make($"  - {{ page: A2, layout: half.yaml, articles: [{articles}] }}\n");
        return edition.Pages[0];
    }

    private string Render(string edition)
    {
        var output = _folder.PathOf("out");
        using var session = new Session();
        session.Render(new RenderRequest([edition], output, 36, new FontLocations(BundledFiles.Fonts)) { Formats = ["pdf"] });
        return Convert.ToBase64String(File.ReadAllBytes(Path.Combine(output, "A2.pdf")));
    }
}
