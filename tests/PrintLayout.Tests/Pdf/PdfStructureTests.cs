using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Structure;

namespace PrintLayout.Tests.Pdf;

/// <summary>Page labels, bookmarks, article threads and the logical structure.</summary>
public sealed class PdfStructureTests : IDisposable
{
    private readonly FontFace _song = PdfSample.Open("NotoSerifSC-Regular.ttf");

    public void Dispose() => _song.Dispose();

    [Fact]
    public void Page_labels_are_the_names_of_the_pages()
    {
        var file = PdfSample.WriteReadable(Page("A1"), Page("A2"), Page("特1"));
        Assert.Contains(
            "/PageLabels <<\n    /Nums [0 <<\n        /P (A1)\n      >> 1 <<\n        /P (A2)\n      >> 2 <<\n"
                + "        /P <FEFF72790031>\n      >>]\n  >>",
            file, StringComparison.Ordinal);
    }

    [Fact]
    public void Bookmarks_are_headlines_by_page_where_MuPdf_finds_them()
    {
        var pdf = PdfSample.Write(
            Page("A1", Head("one", "头条", y: 27_920), Text("one", "正文", y: 50_000), Text("two", "无题", y: 57_920)),
            Page("A2", Head("three", "二版", y: 37_920)));
        var outline = OutsideTool.Run(pdf, "mutool", "show", "{}", "outline").Split('\n');
        // The em box of 9 pt type starts 7.92 above its baseline; MuPDF counts down from the top like we do.
        Assert.Equal(
            [
                "+\t\"A1\"\t#page=1&zoom=100,10,10", "|\t\t\"头条\"\t#page=1&zoom=100,20,20", "|\t\t\"two\"\t#page=1&zoom=100,20,50",
                "+\t\"A2\"\t#page=2&zoom=100,10,10", "|\t\t\"二版\"\t#page=2&zoom=100,20,30", string.Empty,
            ],
            outline);
    }

    [Fact]
    public void A_file_of_one_page_has_its_stories_at_the_top()
    {
        var outline = OutsideTool.Run(PdfSample.Write(Page("A1", Head("one", "头条", y: 27_920))), "mutool", "show", "{}", "outline");
        Assert.Equal("|\t\"头条\"\t#page=1&zoom=100,20,20\n", outline);
    }

    [Fact]
    public void A_headline_of_two_lines_joins_Han_and_parts_words()
    {
        string Title(string first, string second) =>
            StoryOnPage.Of(Page("A1", Head("one", first), Head("one", second, y: 40_000)))[0].Title;
        Assert.Equal("上行下行", Title("上行", "下行"));
        Assert.Equal("Song An", Title("Song", "An"));
        Assert.Equal("AI上行", Title("AI", "上行"));
    }

    [Fact]
    public void A_thread_leads_a_story_through_its_columns_and_pages_and_back()
    {
        var file = PdfSample.WriteReadable(
            Page("A1", Head("one", "头条"),
                Text("one", "一栏", x: 20_000, y: 50_000), Text("one", "一栏", x: 20_000, y: 62_000), Text("one", "一栏", x: 20_000, y: 74_000),
                Text("one", "二栏", x: 100_000, y: 50_000), Text("other", "别的", x: 20_000, y: 90_000)),
            Page("A2", Text("one", "续文", x: 20_000, y: 50_000)));
        var thread = Regex.Match(file, @"\n(\d+) 0 obj\n<<\n  /Type /Thread\n  /F (\d+) 0 R\n  /I <<\n    /Title <FEFF59346761>\n  >>\n>>");
        Assert.True(thread.Success);
        var beads = Regex.Matches(
            file, @"\n(\d+) 0 obj\n<<\n  /Type /Bead\n  /T (\d+) 0 R\n  /N (\d+) 0 R\n  /V (\d+) 0 R\n  /P (\d+) 0 R\n  /R \[([^\]]+)\]")
            .Where(bead => bead.Groups[2].Value == thread.Groups[1].Value).ToDictionary(bead => bead.Groups[1].Value);
        Assert.Equal(3, beads.Count);
        var order = new List<Match> { beads[thread.Groups[2].Value] };
        for (var i = 0; i < 3; i++) order.Add(beads[order[^1].Groups[3].Value]);
        Assert.Same(order[0], order[3]);
        Assert.All(order.Zip(order.Skip(1)), pair => Assert.Equal(pair.First.Groups[1].Value, pair.Second.Groups[4].Value));
        // 9 pt type: 7.92 above the first baseline, 1.08 below the last, two characters wide.
        Assert.Equal(["20 24.92 38 57.92", "100 48.92 118 57.92", "20 48.92 38 57.92"], order.Take(3).Select(bead => bead.Groups[6].Value));
        Assert.Contains($"/B [{order[0].Groups[1].Value} 0 R {order[1].Groups[1].Value} 0 R ", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_vertical_text_go_left_in_one_column()
    {
        GlyphRun Line(int x) => Text("one", "竖", x: x, y: 20_000) with
        {
            Glyphs = [PdfSample.Glyph(_song, '竖', 0, 0, 1), PdfSample.Glyph(_song, '竖', 0, 1, 0, y: 60_000)],
        };
        Assert.Single(StoryOnPage.Of(Page("A1", Line(100_000), Line(88_000), Line(76_000)))[0].Columns);
    }

    [Fact]
    public void A_tagged_file_tells_poppler_headings_paragraphs_and_figures_in_reading_order()
    {
        var tint = new FilledRect(ItemRole.Figure, "one", SourceSpan.None,
            new PtRect(new Pt(100_000), new Pt(60_000), new Pt(50_000), new Pt(20_000)), Ink.BlackTint(100));
        var pdf = PdfSample.Write(
            PdfSample.X4 with { Tagged = true },
            Page("A1",
                Text("", "报眉", y: 15_000) with { Role = ItemRole.Folio },
                Head("one", "头条"), tint, Text("one", "图注", y: 90_000) with { Role = ItemRole.Caption },
                Text("one", "第一段", y: 50_000, line: 5), Text("one", "还是它", y: 62_000, line: 5), Text("one", "第二段", y: 74_000, line: 7)),
            Page("A2", Text("one", "接着说", y: 50_000, line: 7), Text("two", "别的", y: 62_000, line: 5)));
        OutsideTool.Run(pdf, "qpdf", "--check", "{}");
        var tree = OutsideTool.Run(pdf, "pdfinfo", "-struct-text", "{}");
        Assert.Equal(
            """
            Document
              Art
                H1 (block)
                  "头条"
                Figure
                  ""
                Caption
                  "图注"
                P (block)
                  "第一段还是它"
                P (block)
                  "第二段"
                  "接着说"
              Art
                P (block)
                  "别的"

            """, tree);
        var plain = OutsideTool.Run(pdf, "qpdf", "--qdf", "--object-streams=disable", "{}", "-");
        Assert.Contains("/Alt <feff56fe6ce8>", plain, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("报眉头条图注第一段还是它第二段接着说别的", OutsideTool.MuPdfText(pdf));
    }

    [Fact]
    public void Tables_and_boxes_are_told_as_such()
    {
        GlyphRun Cell(string text, int row, int column, bool isFigure, int y) => Text("one", text, y: y) with
        {
            Role = ItemRole.Table,
            Place = new ElementPlace(2, isFigure, row, column, row == 0),
        };
        GlyphRun In(int number, ItemRole role, string text, int y) =>
            Text("one", text, y: y) with { Role = role, Place = new ElementPlace(number, true) };
        var pdf = PdfSample.Write(
            PdfSample.X4 with { Tagged = true },
            Page("A1",
                Head("one", "头条"),
                In(1, ItemRole.ElementTitle, "资料", 40_000), In(1, ItemRole.Box, "框里", 50_000),
                In(2, ItemRole.ElementTitle, "价格", 60_000), Cell("品种", 0, 0, true, 70_000), Cell("价", 0, 1, true, 70_000),
                Cell("米", 1, 0, true, 80_000), Cell("还是米", 1, 0, true, 85_000), Cell("1", 1, 1, true, 80_000),
                Text("one", "正文", y: 90_000), Cell("队", 0, 0, false, 95_000), Cell("甲", 1, 0, false, 98_000)));
        OutsideTool.Run(pdf, "qpdf", "--check", "{}");
        Assert.Equal(
            """
            Document
              Art
                H1 (block)
                  "头条"
                Sect
                  H2 (block)
                    "资料"
                  P (block)
                    "框里"
                Sect
                  H2 (block)
                    "价格"
                  Table (block)
                    TR
                      TH:
                         /Scope /Column
                        "品种"
                      TH:
                         /Scope /Column
                        "价"
                    TR
                      TD
                        "米还是米"
                      TD
                        "1"
                P (block)
                  "正文"
                Table (block)
                  TR
                    TH:
                       /Scope /Column
                      "队"
                  TR
                    TD
                      "甲"

            """, OutsideTool.Run(pdf, "pdfinfo", "-struct-text", "{}"));
    }

    [Fact]
    public void A_reading_does_not_part_the_paragraph_it_stands_in()
    {
        var pdf = PdfSample.Write(
            PdfSample.X4 with { Tagged = true },
            Page("A1",
                Text("one", "拼音", y: 50_000), Text("one", "注", y: 40_000) with { Role = ItemRole.Ruby, Size = new Pt(4_500) },
                Text("one", "在上", x: 40_000, y: 50_000)));
        Assert.Equal("Document\n  Art\n    P (block)\n      \"拼音注在上\"\n", OutsideTool.Run(pdf, "pdfinfo", "-struct-text", "{}"));
    }

    [Fact]
    public void Marked_content_and_text_objects_do_not_cross()
    {
        var content = Content(PdfSample.WriteReadable(
            PdfSample.X4 with { Tagged = true },
            Page("A1", Head("one", "头条"), Text("one", "正文", y: 60_000), PdfSample.Box(0, 0, 10, 10, Ink.SolidBlack))));
        Assert.Matches(
            new Regex(@"^/H1 <</MCID 0>> BDC\nBT\n[^B]+ET\nEMC\n/P <</MCID 1>> BDC\nBT\n[^B]+ET\nEMC\n/Artifact BMC\n[^B]+EMC\n$"),
            content);
    }

    private static string Content(string file) =>
        Regex.Match(file, @"stream\n(/H1 .*?)\nendstream", RegexOptions.Singleline).Groups[1].Value;

    private static PageDisplayList Page(string name, params ImmutableArray<DisplayItem> items) =>
        PdfSample.Page() with { Name = name, Items = items };

    private GlyphRun Head(string story, string text, int y = 30_000) => Text(story, text, y: y, line: 2) with { Role = ItemRole.Headline };

    private GlyphRun Text(string story, string text, int x = 20_000, int y = 50_000, int line = 4) =>
        PdfSample.Run(_song, text, x, y) with { Story = story, Source = new SourceSpan($"{story}.md", line, 1) };
}
