using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Signing.Sheets;
using PrintLayout.Snapshots.Comparing;
using PrintLayout.Snapshots.Records;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Signing;

/// <summary>Where the marks of a proof stand: round what changed, beside it in the margin, and never on text.</summary>
public sealed class SignSheetTests : IDisposable
{
    private readonly SignEdition _edition = new();
    private readonly List<RenderedEdition> _made = [];

    public void Dispose()
    {
        foreach (var made in _made) made.Dispose();
        _edition.Dispose();
    }

    [Fact]
    public void A_changed_line_is_framed_where_it_is_and_has_a_bar_at_its_height()
    {
        var (page, sheet, changes) = Changed("36艘船", "37艘船");
        var change = Assert.Single(changes);
        var line = Assert.Single(PageRecordMaker.Of(page).Lines, line => line.Text.Contains("37", StringComparison.Ordinal));
        var frame = Assert.Single(sheet.Items.OfType<StrokedRect>(), IsRed);
        var there = Shifted(line.Area);
        Assert.Equal(there, Shifted(change.New!.Value));
        Assert.True(frame.Area.Contains(there));
        Assert.True(there.Inflate(new Pt(2_500)).Contains(frame.Area));
        var bar = Assert.Single(sheet.Items.OfType<FilledRect>(), IsRed);
        Assert.Equal((there.Y, there.Height), (bar.Area.Y, bar.Area.Height));
        Assert.True(bar.Area.Right <= Shifted(page.Boxes.Media).X || bar.Area.X >= Shifted(page.Boxes.Media).Right);
        Assert.Equal(["1", "1", "1"], sheet.Items.OfType<GlyphRun>().Where(IsRed).Select(run => run.Text).Where(text => text == "1"));
    }

    [Fact]
    public void The_page_is_on_the_sheet_as_it_is_and_only_moved()
    {
        var (page, sheet, _) = Changed("36艘船", "37艘船");
        Assert.Equal(page.Boxes.Trim.Width, sheet.Boxes.Trim.Width);
        Assert.Equal(Shifted(page.Boxes.Trim), sheet.Boxes.Trim);
        var runs = page.Items.OfType<GlyphRun>().ToList();
        var there = sheet.Items.OfType<GlyphRun>().Take(runs.Count).ToList();
        for (var i = 0; i < runs.Count; i++)
        {
            Assert.Equal(
                runs[i].Origin, new PtPoint(there[i].Origin.X - SheetSides.Left, there[i].Origin.Y - SheetSides.Head));
            Assert.Equal(runs[i].Glyphs, there[i].Glyphs);
        }
    }

    [Theory]
    [InlineData("36艘船", "37艘船")]
    [InlineData("万吨轮凌晨靠岸", "万吨轮凌晨靠泊")]
    [InlineData("顺序不能乱。", "")]
    [InlineData("### 天亮之前", "### 天亮以前")]
    public void No_mark_covers_text_and_nothing_leaves_the_sheet(string old, string now)
    {
        var (page, sheet, changes) = Changed(old, now);
        Assert.NotEmpty(changes);
        var text = PageRecordMaker.Of(page).Lines.Select(line => Shifted(line.Area)).ToList();
        var marks = sheet.Items.Skip(page.Items.Length).ToList();
        Assert.All(marks.OfType<FilledRect>(), fill => Assert.DoesNotContain(text, fill.Area.Overlaps));
        Assert.All(marks.OfType<FilledRect>(), fill => Assert.True(sheet.Boxes.Media.Contains(fill.Area)));
        Assert.All(marks.OfType<GlyphRun>(), run =>
        {
            var box = new PtRect(run.Origin.X, run.Origin.Y - run.Size.Scale(7, 10), run.Size.Scale(1, 2), run.Size.Scale(7, 10));
            Assert.DoesNotContain(text, box.Overlaps);
            var end = run.Origin.X + run.Glyphs[^1].X;
            Assert.True(sheet.Boxes.Media.Contains(box) && end < sheet.Boxes.Media.Right, run.Text);
        });
    }

    [Fact]
    public void A_line_across_columns_is_framed_in_each()
    {
        // A word near the head of the page moves all lines up to the end of its paragraph, but frames stand round whole columns only.
        var (page, sheet, changes) = Changed("顺序不能乱。", "顺序不能乱，谁先谁后都要听调度，谁也不能抢先半步。");
        var frames = sheet.Items.OfType<StrokedRect>().Where(IsRed).ToList();
        var places = changes.Where(change => change.OnlyMoved == 0).SelectMany(change => ChangeFrames.PlacesOf(change)).ToList();
        Assert.Equal(places.Count, frames.Count);
        var widest = page.Geometry.Modules.SelectMany(module => module.Legs).Max(leg => leg.Area.Width);
        var body = changes.Where(change => change.OnlyMoved == 0).SelectMany(change => change.NewParts).ToList();
        Assert.NotEmpty(body);
        Assert.All(body, part => Assert.True(part.Width <= widest + new Pt(10_000)));
    }

    [Fact]
    public void More_changes_than_the_margin_holds_are_counted()
    {
        var made = Make();
        var page = made.Pages[0].Made!.Page;
        var changes = Enumerable.Range(0, 300).Select(i => new PageChange(
            ChangeLevel.Line, string.Empty, $"change {i} of something with a long sentence 很长的一句话，说的是改动在哪里", 1)).ToArray();
        var sheet = Sheet(made, page, changes);
        Assert.All(sheet.Items.OfType<GlyphRun>(), run => Assert.True(run.Origin.Y < sheet.Boxes.Media.Bottom));
        var texts = string.Concat(sheet.Items.OfType<GlyphRun>().Select(run => run.Text));
        Assert.Matches("其余[0-9 ]+处见文字清单", texts.Replace(" ", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_gone_has_an_open_bar_where_it_was()
    {
        var made = Make();
        var page = made.Pages[0].Made!.Page;
        var old = new PtRect(page.Boxes.Trim.X, page.Boxes.Trim.Y + new Pt(50_000), new Pt(30_000), new Pt(20_000));
        var sheet = Sheet(made, page, new PageChange(ChangeLevel.Shape, string.Empty, "an image is gone", 1) { Old = old });
        var bar = Assert.Single(sheet.Items.OfType<StrokedRect>(), IsRed);
        Assert.Equal((Shifted(old).Y, Shifted(old).Height), (bar.Area.Y, bar.Area.Height));
        Assert.True(bar.Area.Right < Shifted(page.Boxes.Media).X);
    }

    [Theory]
    [InlineData("顺序，不能乱", 2, "顺|序，|不能|乱")]
    [InlineData("an image is gone", 8, "an image|is gone")]
    [InlineData("abcdefghij", 4, "abcd|efgh|ij")]
    [InlineData("", 4, "")]
    public void Words_are_parted_where_a_reader_expects_it(string words, int characters, string lines) =>
        Assert.Equal(lines, string.Join('|', WrappedWords.Of(words, new Pt(characters), text => new Pt(text.Length))));

    private static PtRect Shifted(PtRect area) => new PageShift(SheetSides.Left, SheetSides.Head).Of(area);

    private static bool IsRed(DisplayItem item) => ItemInk.Of(item) == SheetPen.Red;

    private static bool IsRed(StrokedRect item) => IsRed((DisplayItem)item);

    private static bool IsRed(FilledRect item) => IsRed((DisplayItem)item);

    private static bool IsRed(GlyphRun item) => IsRed((DisplayItem)item);

    private (PageDisplayList Page, PageDisplayList Sheet, IReadOnlyList<PageChange> Changes) Changed(string old, string now)
    {
        var before = PageRecordMaker.Of(Make().Pages[0].Made!.Page);
        _edition.Change("port1.md", old, now);
        var made = Make();
        var page = made.Pages[0].Made!.Page;
        var changes = PageComparer.Compare(before, PageRecordMaker.Of(page));
        return (page, Sheet(made, page, [.. changes]), changes);
    }

    private static PageDisplayList Sheet(RenderedEdition made, PageDisplayList page, params PageChange[] changes) => ProofSheet.Of(
        page, PageRecordMaker.Of(page), [.. changes],
        new ProofWords("大样　第 2 次　A1", "版本 0123456789ab", "海港日报　2026-01-20", "仅供审校，不得制版", "与第 1 次相比", ["校对"]), made.Fonts!);

    private RenderedEdition Make()
    {
        var made = EditionRenderer.Render(_edition.Edition, TestFonts.Bundled, LayoutLimits.Default);
        _made.Add(made);
        return made;
    }
}
