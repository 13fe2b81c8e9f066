using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Snapshots.Comparing;
using PrintLayout.Snapshots.Records;
using PrintLayout.Tests.Layout;
using PrintLayout.Tests.Rendering;

namespace PrintLayout.Tests.Snapshots;

/// <summary>What is said of a change, on pages whose lines are counted by hand: 13 em, the first line of a paragraph 11.</summary>
public sealed class PageComparerTests(TestPages pages, SamplePages samples) : IClassFixture<TestPages>, IClassFixture<SamplePages>
{
    // Lines of eleven, thirteen, thirteen and three.
    private static readonly string Text = string.Concat(Enumerable.Range(0, 40).Select(i => (char)('一' + i)));

    [Theory]
    [MemberData(nameof(SamplePages.Names), MemberType = typeof(SamplePages))]
    public void A_record_comes_back_from_its_file_and_has_not_changed(string edition, string name)
    {
        var record = PageRecordMaker.Of(samples[edition, name]);
        var findings = new DiagnosticBag();
        var read = PageRecordFile.Read(Write(record), name, findings)!;
        Assert.Empty(findings);
        Assert.Equal(Write(record), Write(read));
        Assert.Empty(PageComparer.Compare(record, read));
        Assert.Empty(PageComparer.Compare(read, record));
    }

    [Fact]
    public void A_module_that_moves_is_told_once_with_its_lines() => Expect(
        Page(1, 10, Text), Page(3, 12, Text), "Module: 头条 covers columns 1–1, rows 3–12 instead of columns 1–1, rows 1–10");

    [Fact]
    public void A_character_that_is_cut_is_named_with_its_paragraph() => Expect(
        Page(1, 10, Text, Text),
        Page(1, 10, Text, Text.Remove(20, 1)),
        $"Line: the text changed: “{Text[20]}” was cut in paragraph 2 of 头条: line 6 now ends in {Text[24]} instead of "
            + $"{Text[23]}, 2 lines moved");

    [Fact]
    public void Words_that_become_others_of_the_same_length_move_nothing() => Expect(
        Page(1, 10, Text), Page(1, 10, Text.Replace(Text[15..17], "新闻", StringComparison.Ordinal)),
        $"Line: the text changed: “{Text[15..17]}” became “新闻” in paragraph 1 of 头条");

    [Fact]
    public void A_paragraph_that_is_added_moves_the_lines_below_it() => Expect(
        Page(1, 12, "甲乙丙", Text),
        Page(1, 12, "甲乙丙", "丁戊己", Text),
        "Line: the text changed: “丁戊己” was added in paragraph 2 of 头条: 4 lines moved",
        "Module: 头条 fills its legs with 6 rows instead of 5");

    [Fact]
    public void Ink_size_and_face_of_a_text_are_told_for_the_text_and_not_for_its_lines()
    {
        var page = Page(1, 10, Text, Text);
        var old = PageRecordMaker.Of(page);
        var now = old with
        {
            Lines = [.. old.Lines.Select(line => line.Role == ItemRole.Body ? line with { Ink = "0 1 1 0", Glyphs = "other" } : line)],
        };
        Assert.Equal(["the running text of 头条 is M 100 Y 100 instead of K 100"],
            PageComparer.Compare(old, now).Select(change => change.Sentence));
    }

    [Fact]
    public void A_line_whose_gaps_open_is_told_as_spacing()
    {
        var old = PageRecordMaker.Of(Page(1, 10, Text));
        var second = old.Lines.Single(line => line is { Role: ItemRole.Body, Number: 2 });
        var now = old with { Lines = old.Lines.Replace(second, second with { HanOpening = 50, Glyphs = "other" }) };
        var change = Assert.Single(PageComparer.Compare(old, now));
        Assert.Equal((ChangeLevel.Glyph, "line 2 of 头条 is spaced otherwise: its gaps are open by 0.050 em instead of 0.000"),
            (change.Level, change.Sentence));
    }

    [Fact]
    public void What_moves_most_goes_first()
    {
        var old = PageRecordMaker.Of(Page(1, 10, Text));
        var grid = old.Grid! with { Gutter = new Pt(10_000) };
        var shape = new ShapeRecord("fill", ItemRole.Background, "a", new PtRect(Pt.Zero, Pt.Zero, new Pt(1), new Pt(1)), "0 0 0 0.1");
        var now = old with
        {
            Grid = grid,
            Faces = [.. old.Faces.Select(face => face with { Sha256 = new string('0', 64) })],
            Modules = [old.Modules[0] with { HeadRows = 3 }],
            Lines = old.Lines.SetItem(0, old.Lines[0] with { Text = "新" + old.Lines[0].Text[1..] }),
            Shapes = old.Shapes.Add(shape),
        };
        Assert.Equal(
            [ChangeLevel.Grid, ChangeLevel.Face, ChangeLevel.Module, ChangeLevel.Line, ChangeLevel.Shape],
            PageComparer.Compare(old, now).Select(change => change.Level));
    }

    [Fact]
    public void A_story_that_comes_or_goes_is_told_as_a_module()
    {
        var one = Page(1, 10, Text);
        var both = pages.Make(
            new DiagnosticBag(), TestPages.Layout(TestPages.Module("a", 1, 1, 1, 10), TestPages.Module("b", 2, 2, 1, 10)),
            TestPages.Article("a", TestPages.Paragraph(Text)),
            TestPages.Article("b", TestPages.Paragraph(Text)) with { Headline = TestPages.Text("二条") }).Page;
        Assert.Contains("二条 is new on the page, in columns 2–2, rows 1–10",
            PageComparer.Compare(PageRecordMaker.Of(one), PageRecordMaker.Of(both))[0].Sentence, StringComparison.Ordinal);
        Assert.Contains("二条 is no longer on the page", PageComparer.Compare(PageRecordMaker.Of(both), PageRecordMaker.Of(one))[0].Sentence,
            StringComparison.Ordinal);
    }

    private static void Expect(PageDisplayList old, PageDisplayList now, params string[] changes) => Assert.Equal(
        changes.Order(StringComparer.Ordinal),
        PageComparer.Compare(PageRecordMaker.Of(old), PageRecordMaker.Of(now)).Select(change => $"{change.Level}: {change.Sentence}")
            .Order(StringComparer.Ordinal));

    private static byte[] Write(PageRecord record)
    {
        using var output = new MemoryStream();
        PageRecordFile.Write(record, output);
        return output.ToArray();
    }

    private PageDisplayList Page(int firstRow, int lastRow, params string[] paragraphs) => pages.Make(
        new DiagnosticBag(), TestPages.Layout(TestPages.Module("a", 1, 1, firstRow, lastRow)),
        TestPages.Article("a", [.. paragraphs.Select(text => (ArticleBlock)TestPages.Paragraph(text))])).Page;
}
