using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Masters;

namespace PrintLayout.Tests.Layout.Furniture;

/// <summary>Section and editors in a nameplate, artwork in place of the name, boxes beside it.</summary>
public sealed class NameplateBoxTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly PageGrid Grid = new(TestPages.Master.WithoutFolio());
    private readonly DiagnosticBag _findings = [];

    [Fact]
    public void Section_and_editors_stand_in_the_ears_and_editors_are_divided_at_their_blanks()
    {
        var texts = Texts(Make(new NameplateText(), "责编：沈墨　版式：何青　校对：林舟"));
        // 117 pt less two em of 9 pt hold eleven characters.
        Assert.Equal("要闻", texts[5]);
        Assert.Equal(["责编：沈墨　版式：何青", "校对：林舟"], texts[^2..]);
        Assert.Empty(_findings);
    }

    [Fact]
    public void A_strip_says_them_too()
    {
        var texts = Texts(Make(new NameplateText(), "责编：沈墨", NameplateForm.Strip));
        Assert.Contains("要闻", texts);
        Assert.Equal("责编：沈墨", texts[^1]);
        Assert.Empty(_findings);
    }

    [Fact]
    public void Beside_a_box_the_facts_stand_below_the_name_and_none_is_lost()
    {
        var plain = Texts(Make(new NameplateText(), "责编：沈墨", NameplateForm.Strip));
        var made = Make(new NameplateText { Right = Box("今日天气", "晴", "东南风3级") }, "责编：沈墨");
        var texts = Texts(made);
        Assert.Equal(plain.Except(["样报"]).Order(), texts.Except(["样报", "今日天气", "晴", "东南风3级"]).Order());
        var frame = Assert.Single(made.Page.Items.OfType<StrokedRect>(), item => item.Role == ItemRole.Nameplate).Area;
        // Two base columns at the right edge.
        Assert.Equal((Grid.ColumnLeft(7), Grid.TypeArea.Right), (frame.X, frame.Right));
        Assert.All(Runs(made).Where(run => run.Text is "今日天气" or "晴" or "东南风3级"), run =>
        {
            Assert.InRange(run.Origin.X.Milli, frame.X.Milli, frame.Right.Milli);
            Assert.InRange(run.Origin.Y.Milli, frame.Y.Milli, frame.Bottom.Milli);
        });
        Assert.Empty(_findings);
    }

    [Fact]
    public void Short_lines_stand_in_the_middle_and_a_longer_text_is_set_as_text()
    {
        var lines = Runs(Make(new NameplateText { Left = Box(null, "晴", "东南风") }, null)).Where(run => run.Text is "晴" or "东南风").ToArray();
        Assert.Equal(new Pt(9_000), lines[0].Origin.X - lines[1].Origin.X);
        var text = new string('新', 40);
        var set = Runs(Make(new NameplateText { Left = Box(null, text) }, null)).Where(run => run.Text.Contains('新')).ToArray();
        Assert.Equal(2, set.Length);
        Assert.Equal(new Pt(18_000), set[0].Origin.X - set[1].Origin.X);
    }

    [Fact]
    public void A_box_too_small_for_its_text_is_told()
    {
        Make(new NameplateText { Left = Box("启事", new string('新', 400)) }, null);
        var finding = Assert.Single(_findings, finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Equal((DiagnosticCodes.ModuleTooSmall, TestPages.At("edition.yaml", 3)), (finding.Code, finding.Span));
    }

    [Fact]
    public void Artwork_stands_whole_in_the_middle_and_the_name_is_not_set()
    {
        var image = new Located<string>("art.tif", TestPages.At("edition.yaml", 2));
        var made = Make(new NameplateText { Image = image }, null, width: 3000, height: 600);
        var item = Assert.Single(made.Page.Items.OfType<PlacedImage>());
        Assert.Equal((ItemRole.Nameplate, item.Whole), (item.Role, item.Area));
        Assert.InRange((item.Area.Width.Milli * 600L / 3000) - item.Area.Height.Milli, -1, 1);
        Assert.InRange(item.Area.X.Milli + item.Area.Right.Milli - Grid.TypeArea.X.Milli - Grid.TypeArea.Right.Milli, -2, 2);
        Assert.DoesNotContain("样报", Texts(made));
    }

    [Fact]
    public void A_name_that_artwork_stands_for_is_named()
    {
        var image = new Located<string>("art.tif", TestPages.At("edition.yaml", 2));
        var name = new Located<string>("样报周刊", TestPages.At("edition.yaml", 4));
        Make(new NameplateText { Image = image, Name = name }, null);
        Assert.Equal(name.Span, Assert.Single(_findings, finding => finding.Code == DiagnosticCodes.NoFolioForText).Span);
    }

    [Fact]
    public void A_page_that_writes_its_own_name_has_no_artwork_of_the_edition()
    {
        var edition = new NameplateText { Image = new Located<string>("art.tif", SourceSpan.None), Left = Box(null, "晴") };
        var merged = new NameplateText { Name = new Located<string>("周刊", SourceSpan.None) }.Or(edition);
        Assert.Null(merged.Image);
        Assert.NotNull(merged.Left);
        Assert.NotNull(new NameplateText().Or(edition).Image);
    }

    private static NameplateBox Box(string? title, params string[] text) => new()
    {
        Title = title is null ? null : new Located<string>(title, TestPages.At("edition.yaml", 3)),
        Text = [.. text.Select(line => new Located<string>(line, TestPages.At("edition.yaml", 3)))],
        Span = TestPages.At("edition.yaml", 3),
    };

    private static ImmutableArray<GlyphRun> Runs(MadePage page) => TestPages.Runs(page, ItemRole.Nameplate);

    private static string[] Texts(MadePage page) => [.. Runs(page).Select(run => run.Text)];

    private MadePage Make(
        NameplateText text, string? editors, NameplateForm form = NameplateForm.Ears, int width = 3000, int height = 600)
    {
        var place = new NameplateSpec(14, new IndexRange(1, 8), form, TestPages.At("master.yaml", 1));
        var layout = TestPages.Layout(TestPages.Module("a", 1, 1, 20, 21)) with
        {
            Furniture = PageFurniture.Nameplate,
            Master = TestPages.Master.WithoutFolio() with { Nameplate = place },
        };
        var edition = new Edition(
            "edition.yaml", new Located<string>("样报", TestPages.At("edition.yaml", 1)), new DateOnly(2026, 2, 17), "zh-Hans", [])
        {
            ListedPages = 8,
            Nameplate = text,
        };
        var page = TestPages.Page("a") with
        {
            Editors = editors is null ? null : new Located<string>(editors, TestPages.At("edition.yaml", 5)),
        };
        var header = new ImageHeader(ImageFormat.Tiff, width, height, ImageColour.Rgb, 8);
        var images = new ImageLibrary(ImageLibrary.Empty.Files.Add("art.tif", new ImageFile("art.tif", "0f0e", header)));
        var stories = new Dictionary<string, Article> { ["a"] = TestPages.Article("a", TestPages.Paragraph(new string('新', 24))) };
        return PageMaker.Make(
            edition, page, layout, stories, pages.Fonts, TestPages.ButWhite(_findings), new MakeUpOptions { Images = images })!;
    }
}
