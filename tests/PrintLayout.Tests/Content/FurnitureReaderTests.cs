using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Masters;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Content;

/// <summary>What editions, masters and layouts say about nameplates and advertisements.</summary>
public sealed class FurnitureReaderTests
{
    private const string Edition = "paper: 样报\ndate: 2026-02-17\n";
    private const string Page = "pages:\n  - page: A1\n    layout: l.yaml\n    articles: []\n";

    private const string Master =
        "trim: { width: 275mm, height: 390mm }\nhead-margin: 23mm\ncolumns: 6\nmeasure: 11em\ngutter: 1em\nbody-size: 9pt\nrow: 12pt\n"
        + "rows: 77\nfolio-rows: 4\n";

    private const string Style = "styles:\n  body: { font: body, size: 9pt, leading: 12pt }\n";
    private const string Layout = "master: master.yaml\nstyle: style.yaml\nmodules: []\n";

    [Fact]
    public void An_edition_gives_its_nameplate_and_the_advertisements_of_its_pages()
    {
        var bag = new DiagnosticBag();
        var text = Edition
            + "nameplate: { name: 样报周刊, issue: 12345, cn: CN 11-0078, pages: 8, website: www.example.cn, lunar: false, lines: [代号1-97] }\n"
            + Page + "    nameplate: { issue: 特刊 }\n    ads: [{ id: bank, image: ads/bank.tif }, { id: car }]\n";
        var edition = EditionReader.Read(TempProject.Session(text, bag))!;
        Assert.Empty(bag);
        var nameplate = edition.Nameplate!;
        Assert.Equal(
            ("样报周刊", "12345", "11-0078", 8), (nameplate.Name!.Value, nameplate.Issue!.Value, nameplate.Cn!.Value, nameplate.Pages));
        Assert.Equal(("www.example.cn", false, "代号1-97"), (nameplate.Website!.Value, nameplate.Lunar, nameplate.Lines[0].Value));
        var page = edition.Pages[0];
        Assert.Equal(("特刊", "11-0078"), (page.Nameplate!.Or(nameplate).Issue!.Value, page.Nameplate.Or(nameplate).Cn!.Value));
        Assert.Equal(["bank", "car"], page.Ads.Select(ad => ad.Id.Value));
        Assert.EndsWith("ads/bank.tif", page.Ads[0].Image!.Value, StringComparison.Ordinal);
        Assert.Null(page.Ads[1].Image);
    }

    [Fact]
    public void The_pages_of_today_are_those_listed_even_when_one_cannot_be_read()
    {
        var edition = EditionReader.Read(TempProject.Session(
            Edition + Page + "  - page: A/2\n    layout: l.yaml\n    articles: []\n", new DiagnosticBag()))!;
        Assert.Equal((1, 2), (edition.Pages.Length, edition.ListedPages));
    }

    [Theory]
    [InlineData("nameplate: [a]\n", "PL1006 in:3:12")]
    [InlineData("nameplate: { isue: 1 }\n", "PL1004 in:3:14")]
    [InlineData("nameplate: { cn: 11-078 }\n", "PL1006 in:3:18")]
    [InlineData("nameplate: { cn: CN１１-0078 }\n", "PL1006 in:3:18")]
    [InlineData("nameplate: { pages: 0 }\n", "PL1006 in:3:21")]
    [InlineData("nameplate: { lunar: yes }\n", "PL1006 in:3:21")]
    [InlineData("nameplate: { left: {} }\n", "PL1006 in:3:20")]
    [InlineData("nameplate: { left: { title: a, test: a } }\n", "PL1004 in:3:32")]
    [InlineData("nameplate: { left: { columns: 0, text: a } }\n", "PL1006 in:3:31")]
    [InlineData("nameplate: { image: /a.tif }\n", "PL1008 in:3:21")]
    [InlineData("nameplate: { lines: 代号 }\n", "PL1006 in:3:21")]
    [InlineData("nameplate: { lines: [a, b, c, d, e, f, g, h, i] }\n", "PL1006 in:3:21")]
    public void A_bad_nameplate_is_told_with_its_place(string text, string finding)
    {
        var bag = new DiagnosticBag();
        Assert.Null(EditionReader.Read(TempProject.Session(Edition + text + Page, bag)));
        Assert.Equal([finding], bag.Select(d => TempProject.Code(d)));
    }

    [Theory]
    [InlineData("    ads: [bank]\n", "PL1006 in:7:11")]
    [InlineData("    ads: [{ image: a.tif }]\n", "PL1005 in:7:11")]
    [InlineData("    ads: [{ id: a, image: ../../a.tif }]\n", "PL1008 in:7:27")]
    [InlineData("    ads: [{ id: a }, { id: a }]\n", "PL1006 in:7:22")]
    public void A_bad_advertisement_is_told_and_takes_its_page_with_it(string text, string finding)
    {
        var bag = new DiagnosticBag();
        var edition = EditionReader.Read(TempProject.Session(Edition + Page + text, bag))!;
        Assert.Empty(edition.Pages);
        Assert.Equal([finding], bag.Select(d => TempProject.Code(d)));
    }

    [Fact]
    public void A_layout_gives_its_furniture_and_boxes_and_a_master_its_nameplate()
    {
        using var project = Project(
            Master + "folio-mirror: true\nnameplate: { rows: 12, columns: 1-4 }\n",
            Layout + "furniture: nameplate\nads: [{ ad: bank, columns: 5-6, rows: 70-81, size: 半通栏, border: double }, { ad: car, "
                + "columns: 1, rows: 2 }]\n");
        var layout = Read(project)!;
        Assert.Empty(project.Findings);
        Assert.Equal((PageFurniture.Nameplate, 81, 0, true),
            (layout.Furniture, layout.Master.Rows, layout.Master.FolioRows, layout.Master.FolioMirror));
        var nameplate = layout.Master.Nameplate!;
        Assert.Equal((12, new IndexRange(1, 4), NameplateForm.Strip), (nameplate.Rows, nameplate.Columns, nameplate.Form));
        var box = layout.Ads[0];
        Assert.Equal(("bank", new IndexRange(5, 6), new IndexRange(70, 81), "半通栏", BorderForm.ThickThin),
            (box.Id.Value, box.Columns, box.Rows, box.Size!.Value, box.Border));
        Assert.Equal((null, BorderForm.Frame), (layout.Ads[1].Size, layout.Ads[1].Border));
    }

    [Fact]
    public void A_layout_has_a_folio_unless_it_says_otherwise()
    {
        using var project = Project(Master + "nameplate: { rows: 12 }\n", Layout);
        var layout = Read(project)!;
        Assert.Equal((PageFurniture.Folio, 77, 4, NameplateForm.Ears),
            (layout.Furniture, layout.Master.Rows, layout.Master.FolioRows, layout.Master.Nameplate!.Form));
        using var bare = Project(Master, Layout + "furniture: none\n");
        Assert.Equal((81, 0), (Read(bare)!.Master.Rows, Read(bare)!.Master.FolioRows));
    }

    [Theory]
    [InlineData("", "furniture: nameplate\n", "PL1006 layout.yaml:4:12")]
    [InlineData("", "furniture: nameplat\n", "PL1006 layout.yaml:4:12")]
    [InlineData("nameplate: { columns: 1-4 }\n", "", "PL1005 master.yaml:10:12")]
    [InlineData("nameplate: { rows: 82 }\n", "", "PL1006 master.yaml:10:20")]
    [InlineData("nameplate: { rows: 12, columns: 1-7 }\n", "", "PL1006 master.yaml:10:33")]
    [InlineData("nameplate: { rows: 12, form: ear }\n", "", "PL1006 master.yaml:10:30")]
    [InlineData("", "ads: [{ ad: bank, columns: 0, rows: 1-9 }]\n", "PL1006 layout.yaml:4:28")]
    [InlineData("", "ads: [{ columns: 1, rows: 1-9 }]\n", "PL1005 layout.yaml:4:7")]
    [InlineData("", "ads: [{ ad: bank, columns: 1, rows: 1-9, border: thick }]\n", "PL1006 layout.yaml:4:50")]
    public void Bad_furniture_is_told_with_its_place(string master, string layout, string finding)
    {
        using var project = Project(Master + master, Layout + layout);
        Assert.Null(Read(project));
        Assert.Equal([finding], project.Findings);
    }

    [Fact]
    public void A_layout_with_a_thousand_boxes_is_refused()
    {
        using var project = Project(
            Master, Layout + "ads:\n" + string.Concat(Enumerable.Repeat("  - { ad: a, columns: 1, rows: 1 }\n", 1_000)));
        Assert.Null(Read(project));
        Assert.Equal(["PL1009 layout.yaml:5:3"], project.Findings);
    }

    private static TempProject Project(string master, string layout) =>
        new TempProject().With("master.yaml", master).With("style.yaml", Style).With("layout.yaml", layout);

    private static PageLayout? Read(TempProject project) =>
        PageLayoutReader.Read(project["layout.yaml"], project.Root, project.Bag, LayoutLimits.Default);
}
