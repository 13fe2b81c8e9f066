using System.Globalization;
using CsCheck;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using UglyToad.PdfPig;

namespace PrintLayout.Tests.Pdf;

/// <summary>The text that other programs read out of our files is the manuscript's, character for character.</summary>
public sealed class PdfTextTests : IDisposable
{
    private readonly FontFace _song = PdfSample.Open("NotoSerifSC-Regular.ttf");

    public void Dispose() => _song.Dispose();

    [Fact]
    public void Plain_text_comes_back_from_three_readers()
    {
        const string Text = "春风又绿江南岸，明月何时照我还？Spring2024";
        AssertText(Text, PdfSample.Run(_song, Text, size: 7_500));
    }

    [Fact]
    public void A_character_beyond_the_basic_plane_comes_back_as_its_surrogate_pair()
    {
        using var kai = PdfSample.Open("LXGWWenKai-Regular.ttf");
        const string Text = "前𠮷後";
        AssertText(Text, PdfSample.Run(kai, Text));
    }

    [Fact]
    public void One_glyph_that_stands_for_two_characters_gives_back_each()
    {
        // U+2F00 is the Kangxi radical; faces draw it with the glyph of U+4E00. Here both are the same glyph by construction.
        var run = PdfSample.Run(_song, "\u4E00\u2F00\u4E00",
            PdfSample.Glyph(_song, 0x4E00, 0, 0, 1),
            PdfSample.Glyph(_song, 0x4E00, 9_000, 1, 1),
            PdfSample.Glyph(_song, 0x4E00, 18_000, 2, 1));
        AssertText("\u4E00\u2F00\u4E00", run);
        Assert.Contains("<000100020001>", PdfSample.Content(run), StringComparison.Ordinal);
        // CIDs 0, 1 and 2 lead to glyphs 0, 1 and 1: the program holds the outline once.
        var file = PdfSample.WriteReadable(PdfSample.Page(run));
        Assert.Contains("/Length 14\n>>\nstream\n000000010001\n>\nendstream", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ligature_gives_back_all_its_characters()
    {
        var run = PdfSample.Run(_song, "办fi了",
            PdfSample.Glyph(_song, '办', 0, 0, 1),
            PdfSample.Glyph(_song, 'm', 9_000, 1, 2),
            PdfSample.Glyph(_song, '了', 18_000, 3, 1));
        AssertText("办fi了", run);
        Assert.DoesNotContain("ActualText", PdfSample.Content(run), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cluster_of_several_glyphs_gives_back_its_text_once()
    {
        // é from a base and a mark: the first glyph carries the cluster's text, the second none.
        var run = PdfSample.Run(_song, "在e\u0301了",
            PdfSample.Glyph(_song, '在', 0, 0, 1),
            PdfSample.Glyph(_song, 'e', 9_000, 1, 2),
            PdfSample.Glyph(_song, '\'', 11_000, 1, 0, y: -1_000),
            PdfSample.Glyph(_song, '了', 18_000, 3, 1));
        AssertText("在e\u0301了", run);
        Assert.Contains("/Span<</ActualText<FEFF00650301>>>BDC", PdfSample.Content(run), StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_made_of_two_glyphs_gives_back_its_text_once()
    {
        var run = PdfSample.Run(_song, "在é了",
            PdfSample.Glyph(_song, '在', 0, 0, 1),
            PdfSample.Glyph(_song, 'e', 9_000, 1, 1),
            PdfSample.Glyph(_song, '\'', 11_000, 1, 0, y: -1_000),
            PdfSample.Glyph(_song, '了', 18_000, 2, 1));
        var bytes = PdfSample.Write(PdfSample.Page(run));
        Assert.Equal("在é了", OutsideTool.PopplerText(bytes));
        using var pdf = PdfDocument.Open(bytes);
        Assert.Equal("在é了", string.Concat(pdf.GetPage(1).Letters.Select(l => l.Value)));
        Assert.Contains("/Span<</ActualText<FEFF00E9>>>BDC", PdfSample.Content(run), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cluster_too_long_for_one_code_comes_back_whole()
    {
        // The ninth UTF-16 unit would cut a surrogate pair; what ToUnicode keeps ends before it.
        const string Text = "abcdefg𠮷hij";
        var run = PdfSample.Run(_song, Text, PdfSample.Glyph(_song, '福', 0, 0, Text.Length));
        Assert.Equal(Text, OutsideTool.PopplerText(PdfSample.Write(PdfSample.Page(run))));
        var file = PdfSample.WriteReadable(PdfSample.Page(run));
        Assert.Contains("<0001> <0061006200630064006500660067>\n", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9_000, 0)]
    [InlineData(9_000, 17)]
    [InlineData(7_333, 1)]
    [InlineData(36_000, -3)]
    [InlineData(96_500, 7)]
    public void Every_letter_stands_within_a_hundredth_of_a_point_of_the_display_list(int size, int gap)
    {
        const string Text = "排版，即将文字、图片“安排”于Page 2之上——使之成为样张的工作（其余从略）。";
        var run = PdfSample.Run(_song, Text, x: 1_234, y: 45_678, size: size, gap: gap);
        using var pdf = PdfDocument.Open(PdfSample.Write(PdfSample.Page(run)));
        var letters = pdf.GetPage(1).Letters;
        Assert.Equal(run.Glyphs.Length, letters.Count);
        for (var i = 0; i < letters.Count; i++)
        {
            Assert.Equal(Text.Substring(run.Glyphs[i].TextStart, 1), letters[i].Value);
            AssertNear((run.Origin.X + run.Glyphs[i].X).Points, letters[i].StartBaseLine.X);
            AssertNear(100m - run.Origin.Y.Points, letters[i].StartBaseLine.Y);
        }
    }

    [Fact]
    public void Errors_never_add_up_whatever_the_gaps() =>
        Gen.Select(Gen.Int[3_000, 120_000], Gen.Int[-400, 900].Array[40]).Sample((size, gaps) =>
        {
            var even = PdfSample.Run(_song, "毫厘不差，一行到底ab" + "毫厘不差，一行到底cd", size: size);
            var shift = 0;
            var glyphs = even.Glyphs.Select((g, i) => g with { X = new Pt(g.X.Milli + (shift += gaps[i])) });
            var run = even with { Glyphs = [.. glyphs] };
            using var pdf = PdfDocument.Open(PdfSample.Write(PdfSample.Page(run)));
            var letters = pdf.GetPage(1).Letters;
            for (var i = 0; i < letters.Count; i++) AssertNear((run.Origin.X + run.Glyphs[i].X).Points, letters[i].StartBaseLine.X);
            return letters.Count == run.Glyphs.Length;
        }, iter: 60);

    [Fact]
    public void Glyphs_stand_above_and_below_their_baseline_where_the_display_list_has_them()
    {
        var run = PdfSample.Run(_song, "上中下",
            PdfSample.Glyph(_song, '上', 0, 0, 1, y: -2_000),
            PdfSample.Glyph(_song, '中', 9_000, 1, 1),
            PdfSample.Glyph(_song, '下', 18_000, 2, 1, y: 1_500));
        using var pdf = PdfDocument.Open(PdfSample.Write(PdfSample.Page(run, PdfSample.Run(_song, "后", y: 70_000))));
        var heights = pdf.GetPage(1).Letters.Select(l => Math.Round(l.StartBaseLine.Y, 3));
        Assert.Equal([52.0, 50.0, 48.5, 30.0], heights);
    }

    [Fact]
    public void Evenly_justified_lines_need_one_spacing_and_no_corrections()
    {
        var content = PdfSample.Content(PdfSample.Run(_song, "一二三四五六七八九十一二三", gap: 17));
        Assert.Contains("0.017 Tc\n", content, StringComparison.Ordinal);
        Assert.Contains("[<0001000200030004000500060007000800090" + "00A000100020003>]TJ\n", content, StringComparison.Ordinal);
    }

    private static void AssertText(string expected, GlyphRun run)
    {
        var bytes = PdfSample.Write(PdfSample.Page(run));
        using var pdf = PdfDocument.Open(bytes);
        Assert.Equal(expected, string.Concat(pdf.GetPage(1).Letters.Select(l => l.Value)));
        Assert.Equal(expected, OutsideTool.PopplerText(bytes));
        Assert.Equal(expected, OutsideTool.MuPdfText(bytes));
    }

    private static void AssertNear(decimal expected, double actual) =>
        Assert.True(
            Math.Abs((double)expected - actual) <= 0.0101,
            string.Create(CultureInfo.InvariantCulture, $"expected {expected}, found {actual}"));
}
