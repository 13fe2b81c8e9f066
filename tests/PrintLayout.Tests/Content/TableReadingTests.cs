using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Reading;

namespace PrintLayout.Tests.Content;

/// <summary>Tables written with bars, as people write them.</summary>
public sealed class TableReadingTests
{
    [Fact]
    public void Cells_are_parts_of_the_text()
    {
        var table = Table("| 营收 | 12 | 34 |\n|---|---|---|\n| 甲 | 乙 | 丙 |");
        Assert.Equal(1, table.HeadRows);
        Assert.Equal(["营收", "12", "34", "甲", "乙", "丙"], Cells(table));
        Assert.Equal([null, null, null], table.Columns);
        Assert.Equal((6, 3), (SpanOf(table, 0, 0).Line, SpanOf(table, 0, 0).Column));
        Assert.Equal((8, 7), (SpanOf(table, 1, 1).Line, SpanOf(table, 1, 1).Column));
    }

    [Fact]
    public void The_second_line_says_how_columns_stand() =>
        Assert.Equal([CellAlign.Left, CellAlign.Centre, CellAlign.Right, null], Table("|a|b|c|d|\n|:--|:-:|--:|---|\n|1|2|3|4|").Columns);

    [Theory]
    [InlineData("a | b\n---|---\nc | d", "a,b,c,d")]
    [InlineData("| a | b |\n|---|---|\n| | d |", "a,b,,d")]
    [InlineData("| a | b |\n|---|---|\n| c |", "a,b,c,")]
    [InlineData("| a\\|x | b |\n|---|---|\n| c | d |", "a|x,b,c,d")]
    [InlineData("| a | b |\n|---|---|\n| c<br>e | d |", "a,b,c\ne,d")]
    [InlineData("| **a** | b |\n|---|---|\n| *c* | `d` |", "a,b,c,d")]
    [InlineData("| 甲　乙 | b |\n|---|---|\n| c  d | d |", "甲　乙,b,c d,d")]
    [InlineData("| {崔|cuī} | b |\n|---|---|\n| c | d |", "崔,b,c,d")]
    [InlineData("| a | b |\r\n|---|---|\r\n| c | d |\r\n", "a,b,c,d")]
    [InlineData("| | |\n|---|---|\n| c | d |", "c,d")]
    [InlineData("> | a | b |\n> |---|---|\n> | c | d |", "a,b,c,d")]
    public void What_people_type_is_read(string table, string cells) => Assert.Equal(cells.Split(','), Cells(Table(table)));

    [Fact]
    public void An_empty_head_is_none() => Assert.Equal(0, Table("| | |\n|---|---|\n| c | d |").HeadRows);

    [Fact]
    public void A_row_with_more_cells_than_the_head_keeps_them_and_is_reported()
    {
        var (blocks, findings) = Read("| a | b |\n|---|---|\n| c | d | e |");
        Assert.Equal(["a", "b", "", "c", "d", "e"], Cells(Assert.IsType<TableBlock>(Assert.Single(blocks))));
        Assert.Equal([DiagnosticCodes.TableRowTooLong], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Bars_without_a_second_line_of_hyphens_are_text()
    {
        var (blocks, _) = Read("甲|乙\n丙|丁");
        Assert.IsType<ParagraphBlock>(Assert.Single(blocks));
    }

    [Fact]
    public void What_is_left_for_another_page_begins_at_its_row()
    {
        var rest = Table("| a | b |\n|---|---|\n| c | d |\n| e | |\n| | h |").From(2);
        Assert.Equal(["e", "", "", "h"], Cells(rest));
        Assert.Equal((0, true, "e\nh"), (rest.HeadRows, rest.IsContinued, rest.Text.Text));
    }

    private static TableBlock Table(string text)
    {
        var (blocks, findings) = Read(text);
        // Code in a cell is reported as it is elsewhere.
        Assert.DoesNotContain(findings, finding => finding.Code != DiagnosticCodes.UnsupportedMarkdown);
        return Assert.IsType<TableBlock>(Assert.Single(blocks));
    }

    private static (ArticleBlock[] Blocks, DiagnosticBag Findings) Read(string body)
    {
        var findings = new DiagnosticBag();
        return ([.. ArticleReader.Read(TempProject.Session("---\nheadline: 表\n---\n\n\n" + body, findings), "a")!.Blocks], findings);
    }

    private static IEnumerable<string> Cells(TableBlock table) =>
        table.Rows.SelectMany(row => row.Cells).Select(cell => table.TextOf(cell)?.Text ?? string.Empty);

    private static SourceSpan SpanOf(TableBlock table, int row, int column) => table.TextOf(table.Rows[row].Cells[column])!.SpanAt(0);
}
