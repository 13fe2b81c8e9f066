using System.Text;
using PrintLayout.Copy;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Content;

/// <summary>Tables out of data files, as spreadsheets save them and as people spoil them.</summary>
public sealed class DataFileTests
{
    [Theory]
    [InlineData("a,b\n1,2", "a,b|1,2")]
    [InlineData("a,b\r\n1,2\r\n", "a,b|1,2")]
    [InlineData("a,b\r1,2\r", "a,b|1,2")]
    [InlineData("a\tb\n1,5\t2", "a,b|1,5,2")]
    [InlineData("a;b\n1,5;2", "a,b|1,5,2")]
    [InlineData("a,b\n\"1,086\",2", "a,b|1,086,2")]
    [InlineData("a,b\n\"say \"\"yes\"\"\",2", "a,b|say \"yes\",2")]
    [InlineData("a,b\n\"one\r\ntwo\",2", "a,b|one\ntwo,2")]
    [InlineData("a,b\n\n1,2\n\n", "a,b|1,2")]
    [InlineData("a,b,\n1,2,\n", "a,b|1,2")]
    [InlineData("a,b\n , \n1,2", "a,b|1,2")]
    [InlineData(" a , b \n 1 ,2", "a,b|1,2")]
    [InlineData("a,b\n1,", "a,b|1,")]
    [InlineData("﻿a,b\n1,2", "a,b|1,2")]
    public void What_spreadsheets_save_is_read(string csv, string cells)
    {
        var (table, findings) = Read(csv);
        Assert.Equal(cells, Cells(table!));
        Assert.Empty(findings);
    }

    [Fact]
    public void A_cell_knows_its_place_in_the_data_file()
    {
        var (table, _) = Read("品种,价格\n大米,4.15\n");
        var price = table!.TextOf(table.Rows[1].Cells[1])!.SpanAt(0);
        Assert.EndsWith("prices.csv", price.File, StringComparison.Ordinal);
        Assert.Equal((2, 4), (price.Line, price.Column));
    }

    [Fact]
    public void Gbk_is_read_and_told()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("品种,价格\n大米,4.15\n");
        var (table, findings) = Read(gbk);
        Assert.Equal("品种,价格|大米,4.15", Cells(table!));
        Assert.Equal(["PL1032 Info"], findings);
    }

    [Fact]
    public void Utf16_with_its_mark_is_read()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("品种\t价格\n大米\t4.15\n")];
        Assert.Equal("品种,价格|大米,4.15", Cells(Read(bytes).Table!));
    }

    [Fact]
    public void Damaged_utf8_is_refused_and_not_taken_for_another_encoding()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("品种,价格,产地,备注\n大米,4.15,"), 0xE6, (byte)'\n'];
        var (table, findings) = Read(bytes);
        Assert.Null(table);
        Assert.Equal(["PL1032 Error"], findings);
    }

    [Theory]
    [InlineData("", "PL1034 Error")]
    [InlineData("\n\n,,\n", "PL1034 Error")]
    [InlineData("a,\"b\n1,2", "PL1033 Error")]
    [InlineData("a,\"b\" c\n1,2", "PL1033 Error")]
    public void A_file_without_a_table_is_an_error(string csv, string finding)
    {
        var (table, findings) = Read(csv);
        Assert.Null(table);
        Assert.Equal([finding], findings);
    }

    [Fact]
    public void A_head_alone_is_set_and_told()
    {
        var (table, findings) = Read("a,b\n");
        Assert.Equal("a,b", Cells(table!));
        Assert.Equal(["PL1034 Warning"], findings);
    }

    [Fact]
    public void Rows_of_other_lengths_lose_nothing_and_are_told()
    {
        var (table, findings) = Read("a,b,c\n1,2\n3,4,5,6\n7\n");
        Assert.Equal("a,b,c,|1,2,,|3,4,5,6|7,,,", Cells(table!));
        Assert.Equal(["PL1031 Warning", "PL1035 Warning"], findings);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("#N/A")]
    [InlineData("#DIV/0!")]
    [InlineData("-Infinity")]
    [InlineData("1.2E+05")]
    [InlineData("#####")]
    [InlineData("NULL")]
    public void What_a_program_writes_for_no_value_is_set_as_it_stands_and_told(string cell)
    {
        var (table, findings) = Read($"a,b\n1,{cell}\n");
        Assert.Equal($"a,b|1,{cell}", Cells(table!));
        Assert.Equal(["PL1036 Warning"], findings);
    }

    [Theory]
    [InlineData("-0.5")]
    [InlineData("—")]
    [InlineData("Nancy")]
    [InlineData("#1")]
    [InlineData("E5")]
    public void What_is_a_value_is_not_told(string cell) => Assert.Empty(Read($"a,b\n1,{cell}\n").Findings);

    [Fact]
    public void Ten_thousand_rows_end_in_a_finding_that_names_the_row()
    {
        var csv = "a,b\n" + string.Concat(Enumerable.Range(1, 10_000).Select(i => FormattableString.Invariant($"{i},{i}\n")));
        var (table, findings) = Read(csv);
        Assert.Null(table);
        Assert.Equal(["PL1009 Error"], findings);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_where_it_is_named()
    {
        using var project = new TempProject();
        project.With("articles/a.md", Manuscript("data: ../nowhere.csv"));
        ArticleReader.Read(project["articles/a.md"], "a", project.Root, project.Bag, LayoutLimits.Default);
        Assert.Equal(["PL1001 articles/a.md:3:32"], project.Findings);
    }

    [Fact]
    public void A_file_outside_the_project_is_refused()
    {
        using var project = new TempProject();
        project.With("articles/a.md", Manuscript("data: ../../etc/passwd"));
        ArticleReader.Read(project["articles/a.md"], "a", project.Root, project.Bag, LayoutLimits.Default);
        Assert.Equal(["PL1008 articles/a.md:3:32"], project.Findings);
    }

    [Fact]
    public void The_log_has_the_data_file_so_that_a_change_of_it_is_seen()
    {
        using var project = new TempProject();
        project.With("prices.csv", "a,b\n1,2\n").With("articles/a.md", Manuscript("data: ../prices.csv"));
        var log = new FileLog();
        ArticleReader.Read(project["articles/a.md"], "a", project.Root, project.Bag, LayoutLimits.Default, files: log);
        Assert.Contains(log.Files, file => file.EndsWith("/prices.csv", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("columns: [价格, 品种]", "价格,品种|4.15,大米|9.8,油")]
    [InlineData("columns: [2]", "价格|4.15|9.8")]
    [InlineData("data-rows: 2", "品种,价格|油,9.8")]
    [InlineData("data-rows: 1-1, columns: [品种]", "品种|大米")]
    [InlineData("head-rows: 0", "品种,价格|大米,4.15|油,9.8")]
    public void A_figure_chooses_columns_and_rows(string keys, string cells)
    {
        var (content, findings) = Figure(keys);
        Assert.Empty(findings);
        Assert.Equal(cells, Cells(content!.Table));
    }

    [Fact]
    public void A_figure_has_title_unit_notes_and_source()
    {
        var (content, _) = Figure("title: 价格, unit: 单位：元, note: [注一, 注二], source: 来源：某局, align: [left, auto], leaders: true");
        Assert.Equal(("价格", "单位：元"), (content!.Title!.Text, content.Unit!.Text));
        Assert.Equal(["注一", "注二", "来源：某局"], content.Notes.Select(note => note.Text));
        Assert.Equal([CellAlign.Left, null], content.Table.Columns);
        Assert.True(content.Table.HasLeaders);
        Assert.Equal(1, content.Table.HeadRows);
    }

    [Theory]
    [InlineData("columns: [价钱]", "PL1037 Error")]
    [InlineData("columns: [3]", "PL1037 Error")]
    [InlineData("data-rows: 1-9", "PL1037 Warning")]
    [InlineData("align: [middle]", "PL1006 Error")]
    public void What_the_data_do_not_have_is_told(string keys, string finding) => Assert.Equal([finding], Figure(keys).Findings);

    [Fact]
    public void Keys_of_a_table_say_nothing_about_a_photograph()
    {
        using var project = new TempProject();
        project.With("articles/a.md", "---\nheadline: 题\nfigures: [{ kind: photo, unit: 元 }]\n---\n\n文。\n");
        ArticleReader.Read(project["articles/a.md"], "a", project.Root, project.Bag, LayoutLimits.Default);
        Assert.Equal(["PL1038 articles/a.md:3:32"], project.Findings);
    }

    [Theory]
    [InlineData("table: ../prices.csv", true)]
    [InlineData("table：../prices.csv", true)]
    [InlineData("table: prices are rising", false)]
    [InlineData("一张表，table: ../prices.csv", false)]
    public void A_line_of_the_text_names_a_data_file(string line, bool isTable)
    {
        using var project = new TempProject();
        project.With("prices.csv", "品种,价格\n大米,4.15\n").With("articles/a.md", $"---\nheadline: 题\n---\n\n文。\n\n{line}\n\n完。\n");
        var article = ArticleReader.Read(project["articles/a.md"], "a", project.Root, project.Bag, LayoutLimits.Default)!;
        Assert.Equal(isTable, article.Blocks[1] is TableBlock);
        if (article.Blocks[1] is TableBlock table) Assert.Equal("品种,价格|大米,4.15", Cells(table));
    }

    private static string Manuscript(string keys) => $"---\nheadline: 题\nfigures: [{{ kind: table, {keys} }}]\n---\n\n文。\n";

    private static string Cells(TableBlock table) => string.Join('|', table.Rows.Select(row =>
        string.Join(',', row.Cells.Select(cell => table.TextOf(cell)?.Text ?? string.Empty))));

    private static (TableBlock? Table, string[] Findings) Read(string csv) => Read(Encoding.UTF8.GetBytes(csv));

    private static (TableBlock? Table, string[] Findings) Read(byte[] csv)
    {
        var (content, findings) = Figure(csv, "unit: 元");
        return (content?.Table, findings);
    }

    private static (TableContent? Content, string[] Findings) Figure(string keys) =>
        Figure(Encoding.UTF8.GetBytes("品种,价格\n大米,4.15\n油,9.8\n"), keys);

    private static (TableContent? Content, string[] Findings) Figure(byte[] csv, string keys)
    {
        using var project = new TempProject();
        project.With("prices.csv", csv).With("articles/a.md", Manuscript($"data: ../prices.csv, {keys}"));
        var article = ArticleReader.Read(project["articles/a.md"], "a", project.Root, project.Bag, LayoutLimits.Default)!;
        return (article.Figures[0].Content as TableContent, [.. project.Bag.Select(found => $"{found.Code} {found.Severity}")]);
    }
}
