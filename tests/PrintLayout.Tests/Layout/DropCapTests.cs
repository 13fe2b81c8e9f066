using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Tests.Layout;

/// <summary>The large first character of a story.</summary>
public sealed class DropCapTests(TestPages pages) : IClassFixture<TestPages>
{
    private const string Long = "港口一夜未眠，万吨轮凌晨靠岸。风力降到6级以下，调度中心通知三港恢复夜航。等了两天的船，要在一个潮水里进港。";
    private static readonly Pt Em = new(9_000);
    private static readonly Pt Row = TestPages.Master.Row;
    private readonly DiagnosticBag _findings = [];

    [Theory]
    [InlineData(2, Long, 1, 3)]
    [InlineData(3, Long, 1, 4)]
    [InlineData(2, "“先走。”" + Long, 2, 4)]
    [InlineData(2, "《夜航》" + Long, 2, 4)]
    [InlineData(3, "（本报讯）" + Long, 2, 6)]
    public void It_stands_on_its_rows_and_the_lines_beside_it_begin_at_a_whole_em(int rows, string text, int length, int columns)
    {
        var page = Make(TestPages.Style, Article(text) with { DropCapRows = rows });
        Assert.DoesNotContain(_findings, finding => finding.Code == DiagnosticCodes.DropCapNotSet);
        var runs = TestPages.Runs(page, ItemRole.Body);
        Assert.Equal(text, string.Concat(runs.Select(run => run.Text)));
        Assert.Equal(text[..length], runs[0].Text);
        var lines = Lines(runs.RemoveAt(0));
        for (var i = 0; i < lines.Length; i++) Assert.Equal(i < rows ? Em * columns : Pt.Zero, lines[i].X - Left());
        Assert.Equal(lines[rows - 1].Y, runs[0].Origin.Y);
        // Level with the first line at its top, or up to 8 % lower.
        var (size, wanted) = (runs[0].Size.Milli, ((Row * (rows - 1)).Milli / 0.88) + Em.Milli);
        Assert.InRange(size, wanted * 0.92, wanted * 1.01);
    }

    [Fact]
    public void It_counts_as_part_of_the_first_line()
    {
        var story = TestPages.Article("a", TestPages.Paragraph(Long), TestPages.Paragraph(Long)) with { DropCapRows = 2 };
        var page = Make(TestPages.Style, story);
        var body = page.Page.Geometry.Lines.Where(line => line.Role == ItemRole.Body).ToList();
        Assert.Equal([1, 1, 2], body.Take(3).Select(line => line.Number));
        Assert.Equal([1, 2], body.Select(line => line.Paragraph).Distinct());
        Assert.Equal(Long + Long, string.Concat(body.Select(line => line.Text)));
    }

    [Fact]
    public void The_house_gives_it_to_each_story_and_the_manuscript_decides()
    {
        var style = TestPages.Style with { DropCap = new DropCapStyle { Rows = 2 } };
        Assert.True(First(Make(style, Article(Long))).Size > Em * 2);
        Assert.Equal(Em, First(Make(style, Article(Long) with { DropCapRows = 0 })).Size);
        Assert.True(First(Make(style, Article(Long) with { DropCapRows = 3 })).Size > Em * 3);
        Assert.Equal(Em, First(Make(style, Article(Long) with { ContinuedFrom = new Located<string>("A1", SourceSpan.None) })).Size);
        Assert.DoesNotContain(_findings, finding => finding.Code == DiagnosticCodes.DropCapNotSet);
    }

    [Theory]
    [InlineData("19日22时10分，风力降到6级以下，调度中心通知三港恢复夜航。")]
    [InlineData("“19日”，风力降到6级以下，调度中心通知三港恢复夜航。")]
    [InlineData("“走”，他说。风力降到6级以下，调度中心通知三港恢复夜航。")]
    [InlineData("ABC风力降到6级以下，调度中心通知三港恢复夜航。")]
    [InlineData("短。")]
    [InlineData("国")]
    [InlineData("……风力降到6级以下，调度中心通知三港恢复夜航。")]
    public void Where_it_cannot_stand_the_text_is_set_as_ever_and_that_is_reported(string text)
    {
        var runs = TestPages.Runs(Make(TestPages.Style, Article(text) with { DropCapRows = 2 }), ItemRole.Body);
        Assert.Equal(text, string.Concat(runs.Select(run => run.Text)));
        Assert.All(runs, run => Assert.Equal(Em, run.Size));
        Assert.Equal(Left() + (Em * 2), runs.Where(run => run.Origin.Y == runs[0].Origin.Y).Min(run => run.Origin.X));
        Assert.Single(_findings, finding => finding.Code == DiagnosticCodes.DropCapNotSet);
    }

    private static GlyphRun First(MadePage page) => TestPages.Runs(page, ItemRole.Body).MaxBy(run => run.Size)!;

    private static (Pt Y, Pt X)[] Lines(IEnumerable<GlyphRun> runs) =>
        [.. runs.GroupBy(run => run.Origin.Y).Select(line => (line.Key, line.Min(run => run.Origin.X)))];

    private static Article Article(string text) => TestPages.Article("a", TestPages.Paragraph(text));

    private MadePage Make(HouseStyle style, Article article) => pages.Make(
        _findings, TestPages.Layout(TestPages.Module("a", 1, 1, 1, 30)) with { Style = style }, article);

    private static Pt Left() => new PrintLayout.Layout.Grid.PageGrid(TestPages.Master).ColumnLeft(1);
}
