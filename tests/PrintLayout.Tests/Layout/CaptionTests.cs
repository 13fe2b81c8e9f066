using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles.Elements;

namespace PrintLayout.Tests.Layout;

/// <summary>Captions below, beside and over pictures; credits behind captions.</summary>
public sealed class CaptionTests(TestPages pages) : IClassFixture<TestPages>
{
    private readonly DiagnosticBag _findings = [];

    [Fact]
    public void A_caption_beside_its_picture_takes_its_last_column_and_ends_level_with_it()
    {
        var page = Make(CaptionPlace.Beside, 3);
        var picture = Picture(page);
        var caption = TestPages.Runs(page, ItemRole.Caption, ItemRole.Credit);
        // Two columns of 117 pt and a gutter of 9; the third holds the caption.
        Assert.Equal(new Pt(243_000), picture.Width);
        Assert.Equal(picture.Right + new Pt(9_000), caption[0].Origin.X);
        Assert.InRange(caption[^1].Origin.Y.Milli, picture.Bottom.Milli - 6_000, picture.Bottom.Milli);
        Assert.True(picture.Height > Picture(Make(CaptionPlace.Below, 3)).Height);
        Assert.DoesNotContain(_findings, finding => finding.Code is DiagnosticCodes.CaptionNotBeside or DiagnosticCodes.InkCollision);
    }

    [Fact]
    public void A_figure_too_narrow_for_a_caption_beside_it_has_it_below_and_says_so()
    {
        var page = Make(CaptionPlace.Beside, 1);
        Assert.All(TestPages.Runs(page, ItemRole.Caption), run => Assert.True(run.Origin.Y > Picture(page).Bottom));
        Assert.Single(_findings, finding => finding.Code == DiagnosticCodes.CaptionNotBeside);
    }

    [Fact]
    public void A_caption_over_its_picture_stands_in_a_white_panel_inside_it()
    {
        var page = Make(CaptionPlace.Over, 3);
        var picture = Picture(page);
        var panel = Assert.Single(page.Page.Items.OfType<FilledRect>(), rect => rect.Ink == Ink.Paper).Area;
        Assert.True(picture.Contains(panel));
        Assert.All(TestPages.Runs(page, ItemRole.Caption, ItemRole.Credit), run => Assert.True(panel.Contains(
            new PtRect(run.Origin.X, run.Origin.Y - run.Size / 2, run.Glyphs[^1].X, new Pt(1)))));
        Assert.DoesNotContain(_findings, finding => finding.Code is DiagnosticCodes.CaptionNotBeside or DiagnosticCodes.InkCollision);
    }

    [Fact]
    public void A_caption_of_which_nothing_is_seen_has_no_panel()
    {
        var caption = new Figure("photo", null, null, TestPages.Text("\u200B"), null, TestPages.At("a.md", 3));
        var page = pages.Make(_findings, Layout(CaptionPlace.Over, 3), Story("说明") with { Figures = [caption] });
        Assert.DoesNotContain(page.Page.Items.OfType<FilledRect>(), rect => rect.Ink == Ink.Paper);
    }

    [Theory]
    [InlineData("短说明", true)]
    [InlineData("这是一条很长的说明它写满了整整一行所以署名没有地方可以跟在后面只好自己另外再起一行", false)]
    public void A_credit_stands_behind_its_caption_where_the_line_has_room(string caption, bool isBehind)
    {
        var layout = Layout(null, 3) with
        {
            Style = TestPages.Style with { Figures = new FigureStyle { IsCreditInline = true } },
        };
        var page = pages.Make(_findings, layout, Story(caption));
        var (words, credit) = (TestPages.Runs(page, ItemRole.Caption)[^1], TestPages.Runs(page, ItemRole.Credit)[0]);
        Assert.Equal(isBehind, words.Origin.Y == credit.Origin.Y);
        var usual = Picture(pages.Make(_findings, Layout(null, 3), Story(caption)));
        // A line less below the picture is a row more of it.
        Assert.Equal(usual.Height + new Pt(isBehind ? 12_000 : 0), Picture(page).Height);
    }

    [Fact]
    public void The_rows_that_suit_a_figure_know_where_its_caption_stands()
    {
        FigureSpec Open(CaptionPlace place) => new(new IndexRange(1, 3), new CountRange(1, 1), FigurePlace.Top, SourceSpan.None)
        {
            SuitsFigure = true,
            Caption = place,
        };
        int Rows(CaptionPlace place) => pages.Make(
            _findings, TestPages.Layout(TestPages.Module("a", 1, 3, 1, 60) with { Figures = [Open(place)] }), Story("说明"))
            .Report.Modules[0].FigureRows[0];
        Assert.True(Rows(CaptionPlace.Over) < Rows(CaptionPlace.Below));
        // A narrower picture is lower.
        Assert.True(Rows(CaptionPlace.Beside) < Rows(CaptionPlace.Over));
    }

    private static PtRect Picture(MadePage page) => page.Page.Items.OfType<StrokedRect>().Single(rect => rect.Role == ItemRole.Figure).Area;

    private MadePage Make(CaptionPlace place, int columns) => pages.Make(_findings, Layout(place, columns), Story("图片说明有一些话要说"));

    private static PageLayout Layout(CaptionPlace? place, int columns) => TestPages.Layout(TestPages.Module("a", 1, 3, 1, 40) with
    {
        Figures =
        [
            new FigureSpec(new IndexRange(1, columns), new CountRange(14, 14), FigurePlace.Top, TestPages.At("page.yaml", 5))
            {
                Caption = place,
            },
        ],
    });

    private static Article Story(string caption) => TestPages.Article("a", TestPages.Paragraph(new string('新', 900))) with
    {
        Figures =
        [
            new Figure("photo", null, null, TestPages.Text(caption), TestPages.Text("何青摄"), TestPages.At("a.md", 3)),
        ],
    };
}
