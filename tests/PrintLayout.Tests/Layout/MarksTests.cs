using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages;
using PrintLayout.Pages.Audit;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Inks;
using PrintLayout.Testing;

namespace PrintLayout.Tests.Layout;

public sealed class MarksTests : IDisposable
{
    private readonly TestPages _pages = new();
    private readonly DiagnosticBag _findings = [];

    public void Dispose() => _pages.Dispose();

    [Fact]
    public void Without_marks_the_sheet_is_the_page_and_nothing_is_outside_it()
    {
        var page = Make(null);
        Assert.Equal(page.Boxes.Media, page.Boxes.Bleed);
        Assert.DoesNotContain(page.Items, item => item.Role == ItemRole.Mark);
    }

    [Fact]
    public void With_marks_the_sheet_grows_and_the_page_moves_with_all_that_is_on_it()
    {
        var (plain, marked) = (Make(null), Make(new PrinterMarks(null)));
        var shift = marked.Boxes.Trim.X - plain.Boxes.Trim.X;
        // 12 mm.
        Assert.Equal(34_016, shift.Milli);
        Assert.Equal(plain.Boxes.Trim.Width, marked.Boxes.Trim.Width);
        Assert.Equal(plain.Boxes.Media.Width + shift * 2, marked.Boxes.Media.Width);
        var before = plain.Items.OfType<GlyphRun>().Select(run => new PtPoint(run.Origin.X + shift, run.Origin.Y + shift));
        Assert.Equal(before, marked.Items.OfType<GlyphRun>().Where(run => run.Role != ItemRole.Mark).Select(run => run.Origin));
    }

    [Fact]
    public void Every_mark_is_on_the_sheet_and_outside_the_bleed()
    {
        var page = Make(new PrinterMarks(null));
        var marks = page.Items.Where(item => item.Role == ItemRole.Mark).ToList();
        var pieces = marks.Select(InkAuditPiece.Of).OfType<InkAuditPiece>().ToList();
        // Eight crop lines, six dashes, four crosses of two lines and a box, solid and half black, and a line of type.
        Assert.InRange(pieces.Count, 28, 40);
        Assert.All(pieces, piece =>
        {
            Assert.True(page.Boxes.Media.Contains(piece.Bounds), piece.ToString());
            Assert.False(page.Boxes.Bleed.Overlaps(piece.Bounds), piece.ToString());
        });
        Assert.Empty(_findings);
        PageSnapshot.Verify(page);
    }

    [Fact]
    public void Crop_marks_point_to_the_corners_of_the_trim_on_every_plate()
    {
        var page = Make(new PrinterMarks(null));
        var trim = page.Boxes.Trim;
        var lines = page.Items.OfType<FilledRect>().Where(fill => fill.Role == ItemRole.Mark).ToList();
        foreach (var x in new[] { trim.X, trim.Right })
            Assert.Equal(
                2, lines.Count(line => line.Area.X == x - new Pt(125) && line.Area.Width == new Pt(250) && line.Ink == Ink.Registration));
        foreach (var y in new[] { trim.Y, trim.Bottom })
            Assert.Equal(
                2, lines.Count(line => line.Area.Y == y - new Pt(125) && line.Area.Height == new Pt(250) && line.Ink == Ink.Registration));
    }

    [Fact]
    public void The_slug_line_gives_paper_day_page_time_and_the_plates_in_their_inks()
    {
        var page = Make(new PrinterMarks(new DateTime(2026, 1, 19, 22, 5, 0, DateTimeKind.Utc)), new CmykValue(0, 1000, 900, 0));
        var slug = page.Items.OfType<GlyphRun>().Where(run => run.Role == ItemRole.Mark).ToList();
        Assert.Equal(
            "样报　2026-01-20　A2　2026-01-19 22:05 UTCMagentaYellowBlack", string.Concat(slug.Select(run => run.Text)));
        Assert.Equal(new Ink(0, 1000, 0, 0), slug.Single(run => run.Text == "Magenta").Ink);
        // Solids and half tones of three plates, and the one overprint of two colours.
        var patches = page.Items.OfType<FilledRect>().Where(fill => fill.Role == ItemRole.Mark && fill.Ink != Ink.Registration)
            .Select(fill => fill.Ink);
        Assert.Equal(
            [new Ink(0, 1000, 0, 0), new Ink(0, 0, 1000, 0), Ink.SolidBlack, new Ink(0, 500, 0, 0), new Ink(0, 0, 500, 0),
                Ink.BlackTint(500), new Ink(0, 1000, 1000, 0)],
            patches);
    }

    private PageDisplayList Make(PrinterMarks? marks, CmykValue? tint = null)
    {
        var module = TestPages.Module("one", 1, 2, 1, 4);
        if (tint is { } ink) module = module with { Tint = new Located<CmykValue>(ink, SourceSpan.None) };
        var edition = new Edition("edition.yaml", new Located<string>("样报", SourceSpan.None), new DateOnly(2026, 1, 20), "zh-Hans", []);
        var article = TestPages.Article("one", TestPages.Paragraph(new string('文', 60)));
        var articles = new Dictionary<string, Article> { ["one"] = article };
        var layout = TestPages.Layout(module);
        return PageMaker.Make(
            edition, TestPages.Page("one"), layout, articles, _pages.Fonts, new DiagnosticBag(), new MakeUpOptions { Marks = marks })!.Page;
    }
}
