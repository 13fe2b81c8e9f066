using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Makeup;
using PrintLayout.Plan.Masters;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Content;

public sealed class PagePlanReaderTests
{
    private const string Head = "paper: 科创时报\ndate: 2026-01-20\nmaster: m.yaml\nstyle: s.yaml\npages:\n";

    [Fact]
    public void A_page_without_layout_takes_master_and_style_of_the_edition()
    {
        var page = Assert.Single(Read(Head + "- { page: A1, layout: auto, articles: [a.md, b.md] }").Pages);
        Assert.Equal("auto", page.Layout.Value);
        Assert.Equal(("m.yaml", "s.yaml"), (page.Auto!.Master.Value, page.Auto.Style!.Value));
        Assert.Equal((6, 23, 4), (page.Auto.Span.Line, page.Auto.Span.Column, page.Auto.Span.Length));
        Assert.Equal(PageFurniture.Folio, page.Auto.Furniture);
        Assert.Empty(page.Auto.Stories);
        Assert.Empty(page.Auto.Bookings);
    }

    [Fact]
    public void A_page_may_have_a_master_a_style_and_furniture_of_its_own()
    {
        var edition = Read(
            "paper: 科\ndate: 2026-01-20\nstyle: s.yaml\npages:\n"
            + "- { page: A1, layout: auto, master: own/m.yaml, style: own/s.yaml, furniture: nameplate, articles: [a.md] }");
        var plan = edition.Pages[0].Auto!;
        Assert.Equal(("own/m.yaml", "own/s.yaml", PageFurniture.Nameplate), (plan.Master.Value, plan.Style!.Value, plan.Furniture));
    }

    [Fact]
    public void A_page_with_a_layout_file_has_no_plan_and_a_file_called_auto_can_be_named()
    {
        var edition = Read(Head + "- { page: A1, layout: l.yaml, articles: [a.md] }\n- { page: A2, layout: ./auto, articles: [a.md] }");
        Assert.Equal(["l.yaml", "./auto"], edition.Pages.Select(page => page.Layout.Value));
        Assert.All(edition.Pages, page => Assert.Null(page.Auto));
    }

    [Fact]
    public void Every_wish_is_read_with_its_place()
    {
        var edition = Read(Head + """
            - page: A2
              layout: auto
              articles:
                - a.md
                - { article: b.md, at: top-left, columns: 1-5, rows: 1-40, form: boxed, forbid: [vertical, side],
                    lead: true, priority: 2, with: a, may-go: [deck, second-figure], jump-to: A3 }
                - article: c.md
                  form: [top, partial]
                  may-go: standfirst
                - { article: d.md }
            - { page: A3, layout: auto, articles: [e.md] }
            """);
        var page = edition.Pages[0];
        Assert.Equal(["a", "b", "c", "d"], page.Articles.Select(article => article.Id));
        Assert.Equal(["b", "c"], page.Auto!.Stories.Select(wish => wish.Article));
        var (b, c) = (page.Auto.Stories[0], page.Auto.Stories[1]);
        Assert.Equal((PagePlace.TopLeft, new IndexRange(1, 5), new IndexRange(1, 40)), (b.At, b.Columns, b.Rows));
        Assert.Equal([StoryForm.Boxed], b.Forms);
        Assert.Equal([StoryForm.Vertical, StoryForm.Side], b.Forbidden);
        Assert.Equal((true, 2, "a", "A3"), (b.IsLead, b.Priority, b.With!.Value, b.JumpTo!.Value));
        Assert.Equal([OptionalElement.Deck, OptionalElement.SecondFigure], b.MayGo);
        Assert.Equal(10, b.Span.Line);
        Assert.Equal([StoryForm.Top, StoryForm.Partial], c.Forms);
        Assert.Equal([OptionalElement.Standfirst], c.MayGo);
        Assert.Equal((false, null, null), (c.IsLead, c.Priority, c.At));
    }

    [Fact]
    public void An_advertisement_is_booked_in_cells_or_by_length()
    {
        var edition = Read(Head + """
            - page: A1
              layout: auto
              articles: [a.md]
              ads:
                - { id: bank, image: ads/bank.tif, columns: 4, rows: 20, at: bottom-right }
                - { id: shoes, width: 170mm, height: 120.5mm }
                - { id: pen, width: 72pt, height: 36pt, at: centre }
            """);
        var page = edition.Pages[0];
        Assert.Equal(["bank", "shoes", "pen"], page.Ads.Select(ad => ad.Id.Value));
        Assert.Equal("ads/bank.tif", page.Ads[0].Image!.Value);
        var ads = page.Auto!.Bookings;
        Assert.Equal(("bank", 4, 20, null, null, PagePlace.BottomRight),
            (ads[0].Id.Value, ads[0].Columns, ads[0].Rows, ads[0].Width, ads[0].Height, ads[0].At));
        Assert.Equal((null, null, new Mm(170_000), new Mm(120_500), null),
            (ads[1].Columns, ads[1].Rows, ads[1].Width, ads[1].Height, ads[1].At));
        Assert.Equal((new Mm(25_400), new Mm(12_700), PagePlace.Centre), (ads[2].Width, ads[2].Height, ads[2].At));
    }

    [Theory]
    [InlineData("{ id: x }")]
    [InlineData("{ id: x, columns: 4 }")]
    [InlineData("{ id: x, rows: 4, at: bottom }")]
    [InlineData("{ id: x, height: 40mm }")]
    [InlineData("{ id: x, columns: 4, height: 40mm }")]
    [InlineData("{ id: x, columns: 4, rows: 4, width: 40mm, height: 40mm }")]
    public void A_booking_has_one_whole_size(string ad)
    {
        var bag = new DiagnosticBag();
        var page = $"- {{ page: A1, layout: auto, articles: [a.md], ads: [{ad}] }}";
        var edition = EditionReader.Read(TempProject.Session(Head + page, bag))!;
        Assert.Equal(["PL1045 in:6:53"], bag.Select(d => TempProject.Code(d)));
        Assert.Empty(edition.Pages);
    }

    [Theory]
    [InlineData("paper: x\ndate: 2026-01-20\npages: [{ page: A1, layout: auto, articles: [a.md] }]", "PL1005 in:3:29", "PL1005 in:3:29")]
    [InlineData("paper: x\ndate: 2026-01-20\nmaster: m.yaml\npages: [{ page: A1, layout: auto, articles: [a.md] }]", "PL1005 in:4:29")]
    [InlineData(Head + "- { page: A1, layout: auto, master: /m.yaml, articles: [a.md] }", "PL1008 in:6:37")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [{ article: a.md, at: nowhere }] }", "PL1006 in:6:61")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [{ article: a.md, rank: 1 }] }", "PL1004 in:6:57")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [{ at: top }] }", "PL1005 in:6:40")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [{ article: a.md, priority: 100 }] }", "PL1006 in:6:67")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [{ article: a.md, form: [top, tall] }] }", "PL1006 in:6:69")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [{ article: a.md, columns: 5-1 }] }", "PL1006 in:6:66")]
    [InlineData(Head + "- { page: A1, layout: auto, furniture: crown, articles: [a.md] }", "PL1006 in:6:40")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [a.md, { article: x/a.md }] }", "PL1006 in:6:46")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [{ article: a.md, lead: true }, "
        + "{ article: b.md, lead: true }] }", "PL1042 in:6:39")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [{ article: a.md, form: top, forbid: [side, top] }] }", "PL1042 in:6:76")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [{ article: a.md, "
        + "forbid: [top, figure-first, partial, side, inset, boxed, vertical, briefs, turned] }] }", "PL1042 in:6:65")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [{ article: a.md, columns: 1-4, rows: 1-9 }, "
        + "{ article: b.md, columns: 4-5, rows: 9-20 }] }", "PL1042 in:6:84")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [{ article: a.md, with: b }] }", "PL1043 in:6:63")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [{ article: a.md, with: a }, b.md] }", "PL1043 in:6:63")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [{ article: a.md, jump-to: A9 }] }", "PL1043 in:6:66")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [{ article: a.md, jump-to: A1 }] }", "PL1043 in:6:66")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [{ article: a.md, stories: [b] }] }", "PL1043 in:6:67")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [{ article: a.md, stories: [a] }] }", "PL1042 in:6:67")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [{ article: a.md, stories: [b, b] }, b.md] }", "PL1042 in:6:70")]
    [InlineData(Head + "- { page: A1, layout: auto, articles: [{ article: a.md, stories: [b] }, { article: b.md, at: top }] }",
        "PL1042 in:6:67")]
    public void A_plan_that_cannot_be_followed_says_where_and_why(string text, params string[] findings)
    {
        var bag = new DiagnosticBag();
        var edition = EditionReader.Read(TempProject.Session(text, bag))!;
        Assert.Equal(findings, bag.Select(d => TempProject.Code(d)));
        Assert.All(bag, d => Assert.NotEmpty(d.Hints));
        Assert.Empty(edition.Pages);
    }

    [Fact]
    public void Pins_that_touch_but_do_not_meet_are_fine()
    {
        var plan = Read(Head + "- { page: A1, layout: auto, articles: [{ article: a.md, columns: 1-4, rows: 1-9 }, "
            + "{ article: b.md, columns: 4-5, rows: 10-20 }, { article: c.md, columns: 5-6, rows: 1-9 }, "
            + "{ article: d.md, columns: 1-8 }] }");
        Assert.Equal(4, plan.Pages[0].Auto!.Stories.Length);
    }

    [Fact]
    public void A_story_may_jump_to_a_later_page_that_is_made_up_or_lists_it()
    {
        const string Pages = """
            - { page: A1, layout: auto, articles: [{ article: a.md, jump-to: A2 }, { article: b.md, jump-to: A3 }] }
            - { page: A2, layout: l.yaml, articles: [a.md] }
            - { page: A3, layout: auto, articles: [] }
            """;
        Assert.Equal(3, Read(Head + Pages).Pages.Length);
        var bag = new DiagnosticBag();
        var edition = EditionReader.Read(
            TempProject.Session(Head + Pages.Replace("articles: [a.md]", "articles: [c.md]", StringComparison.Ordinal), bag))!;
        Assert.Equal(["PL1043 in:6:66"], bag.Select(d => TempProject.Code(d)));
        Assert.Equal(["A2", "A3"], edition.Pages.Select(page => page.Name.Value));
    }

    [Theory]
    [InlineData("- { page: A1, layout: l.yaml, master: other.yaml, articles: [a.md] }", "PL1041 in:6:39")]
    [InlineData("- { page: A1, layout: l.yaml, furniture: folio, articles: [a.md] }", "PL1041 in:6:42")]
    [InlineData("- { page: A1, layout: l.yaml, articles: [a.md], ads: [{ id: x, columns: 4, rows: 10 }] }", "PL1041 in:6:73")]
    [InlineData("- { page: A1, layout: l.yaml, articles: [a.md], ads: [{ id: x, at: bottom }] }", "PL1041 in:6:68")]
    public void A_wish_beside_a_layout_file_is_a_warning_and_the_page_is_made(string page, string finding)
    {
        var bag = new DiagnosticBag();
        var edition = EditionReader.Read(TempProject.Session(Head + page, bag))!;
        Assert.Equal([finding], bag.Select(d => TempProject.Code(d)));
        Assert.All(bag, d => Assert.Equal(DiagnosticSeverity.Warning, d.Severity));
        Assert.Null(Assert.Single(edition.Pages).Auto);
    }

    [Theory]
    [InlineData("{ article: a.md, at: top }", "at 6:63")]
    [InlineData("{ article: a.md, forbid: side, lead: true }", "forbid 6:67")]
    public void A_wish_about_a_story_is_kept_beside_a_layout_file_which_may_leave_the_story_open(string article, string key)
    {
        var bag = new DiagnosticBag();
        var edition = EditionReader.Read(
            TempProject.Session(Head + $"- {{ page: A1, layout: l.yaml, articles: [{article}, b.md] }}", bag))!;
        Assert.Empty(bag);
        var wish = Assert.Single(Assert.Single(edition.Pages).Wishes);
        Assert.Equal(key, FormattableString.Invariant($"{wish.Key!.Value} {wish.Key.Span.Line}:{wish.Key.Span.Column}"));
    }

    [Theory]
    [InlineData("articles: [{ article: a.md, columns: 1-8, rows: 1-111 }], ads: [{ id: x, columns: 8, rows: 111 }]")]
    [InlineData("articles: [a.md], ads: [{ id: x, width: 351.5mm, height: 469.9mm }]")]
    [InlineData("furniture: none, articles: [{ article: a.md, rows: 100-115 }]")]
    [InlineData("articles: [{ article: a.md, columns: 8-9 }]", "PL1044")]
    [InlineData("articles: [{ article: a.md, rows: 100-112 }]", "PL1044")]
    [InlineData("articles: [{ article: a.md, rows: 1-900, columns: 1-90 }]", "PL1044", "PL1044")]
    [InlineData("articles: [a.md], ads: [{ id: x, columns: 9, rows: 10 }]", "PL1044")]
    [InlineData("articles: [a.md], ads: [{ id: x, columns: 2, rows: 112 }]", "PL1044")]
    [InlineData("articles: [a.md], ads: [{ id: x, width: 360mm, height: 100mm }]", "PL1044")]
    [InlineData("articles: [a.md], ads: [{ id: x, width: 100mm, height: 471mm }]", "PL1044")]
    public void Pins_and_bookings_are_held_against_the_master(string page, params string[] findings)
    {
        using var project = new TempProject()
            .With("m.yaml", RepositoryFiles.Read("layouts/masters/broadsheet.yaml"))
            .With("s.yaml", RepositoryFiles.Read("layouts/styles/daily.yaml"))
            .With("e.yaml", Head + $"- {{ page: A1, layout: auto, {page} }}");
        var edition = EditionReader.Read(project["e.yaml"], project.Root, project.Bag, LayoutLimits.Default)!;
        var files = new FileLog();
        var house = PlannedHouseReader.Read(edition.Pages[0].Auto!, project.Root, project.Bag, LayoutLimits.Default, files);
        Assert.Equal(findings, project.Bag.Select(d => d.Code));
        Assert.Equal(findings.Length == 0, house is not null);
        Assert.Equal([project["m.yaml"], project["s.yaml"]], files.Files);
    }

    [Fact]
    public void A_master_that_is_not_there_is_reported_where_the_edition_names_it()
    {
        using var project = new TempProject().With("s.yaml", RepositoryFiles.Read("layouts/styles/daily.yaml"))
            .With("e.yaml", Head + "- { page: A1, layout: auto, articles: [] }");
        var edition = EditionReader.Read(project["e.yaml"], project.Root, project.Bag, LayoutLimits.Default)!;
        Assert.Null(PlannedHouseReader.Read(edition.Pages[0].Auto!, project.Root, project.Bag, LayoutLimits.Default));
        Assert.Equal(["PL1001 e.yaml:3:9"], project.Findings);
    }

    private static Edition Read(string text)
    {
        var bag = new DiagnosticBag();
        var edition = EditionReader.Read(TempProject.Session(text, bag));
        Assert.Empty(bag);
        return edition!;
    }
}
