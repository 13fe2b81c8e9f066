using System.Text.RegularExpressions;
using CsCheck;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Fonts;
using UglyToad.PdfPig;

namespace PrintLayout.Tests.Pdf;

/// <summary>CFF faces in a file: those keyed by CID, as Han faces are, and those keyed by name, as most Latin ones.</summary>
[Slow]
public sealed class PdfCffTests
{
    private const string Latin = "Zebras quickly jump: 1984 & 2026, said AVA (twice).";
    private const string Han = "永乐大典，春风又绿江南岸；字汇Gf2026（上）。";

    public static TheoryData<string, int, string> Faces => new()
    {
        { SystemFaces.NotoSerif, SystemFaces.Mainland, Han },
        { SystemFaces.Schoolbook, 0, Latin },
    };

    /// <summary>
    /// The outlines of --outline-text come from HarfBuzz and pass by the subset, its charset and the way a reader finds a glyph. A
    /// wrong glyph anywhere would differ by far more than the little that programs draw type and paths otherwise.
    /// </summary>
    [Theory]
    [MemberData(nameof(Faces))]
    public void Three_programs_draw_the_glyphs_that_the_face_has(string path, int index, string text)
    {
        using var face = SystemFaces.Open(path, index);
        var page = PdfSample.Page(PdfSample.Run(face, text, size: 8_000, x: 3_000));
        var other = PdfSample.Page(PdfSample.Run(face, string.Concat(text.Skip(1).Append(text[0])), size: 8_000, x: 3_000));
        foreach (var standard in new[] { PdfSample.X4, PdfSample.X1a })
        {
            var (type, outlines, wrong) = (PdfSample.Write(standard, page), Outlined(page), Outlined(other));
            OutsideTool.Run(type, "qpdf", "--check", "{}");
            foreach (var program in Drawn.Programs)
            {
                var drawn = Drawn.By(program, type);
                var far = drawn.MeanDifference(Drawn.By(program, wrong));
                Assert.InRange(drawn.MeanDifference(Drawn.By(program, outlines)), 0, far / 8);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void Four_readers_give_back_the_text(string path, int index, string text)
    {
        using var face = SystemFaces.Open(path, index);
        AssertText(text, PdfSample.Run(face, text, size: 7_000, x: 3_000));
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void Poppler_sees_a_bare_CFF_table_under_a_CIDFontType0(string path, int index, string text)
    {
        using var face = SystemFaces.Open(path, index);
        var pdf = PdfSample.Write(PdfSample.Page(PdfSample.Run(face, text)));
        Assert.Matches(
            "[A-Z]{6}\\+" + face.Name + "-Identity-H +CID Type 0C +Identity-H +yes yes yes", OutsideTool.Run(pdf, "pdffonts", "{}"));
        var file = PdfSample.WriteReadable(PdfSample.Page(PdfSample.Run(face, text)));
        Assert.Contains("/Subtype /CIDFontType0\n", file, StringComparison.Ordinal);
        Assert.Contains("/FontFile3 ", file, StringComparison.Ordinal);
        Assert.Contains("/Subtype /CIDFontType0C\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("CIDToGIDMap", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_glyph_that_stands_for_two_characters_gives_back_each_from_a_font_of_its_own()
    {
        using var face = SystemFaces.Open(SystemFaces.NotoSerif, SystemFaces.Mainland);
        var run = PdfSample.Run(face, "\u4E00\u2F00\u4E00\u4E8C",
            PdfSample.Glyph(face, 0x4E00, 0, 0, 1),
            PdfSample.Glyph(face, 0x4E00, 9_000, 1, 1),
            PdfSample.Glyph(face, 0x4E00, 18_000, 2, 1),
            PdfSample.Glyph(face, 0x4E8C, 27_000, 3, 1));
        AssertText("\u4E00\u2F00\u4E00\u4E8C", run);
        Assert.Equal(
            ["/F1 9 Tf", "[<0001>]TJ", "/F2 9 Tf", "[<0001>]TJ", "/F1 9 Tf", "[<00010002>]TJ"],
            PdfSample.Content(run).Split('\n')
                .Where(line => line.EndsWith(" Tf", StringComparison.Ordinal) || line.EndsWith("TJ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_hyphen_that_a_divided_word_got_and_a_hyphen_of_the_manuscript_stay_apart()
    {
        using var face = SystemFaces.Open(SystemFaces.Schoolbook);
        var putIn = PdfSample.Run(face, string.Empty, PdfSample.Glyph(face, '-', 0, 0, 0)) with { Origin = new(new(60_000), new(50_000)) };
        var pdf = PdfSample.Write(PdfSample.Page(PdfSample.Run(face, "well-kno"), putIn, PdfSample.Run(face, "wn", y: 62_000)));
        Assert.Equal("well-known", OutsideTool.PopplerText(pdf));
        Assert.Equal("well-known", OutsideTool.MuPdfText(pdf).Replace("\u00AD", string.Empty, StringComparison.Ordinal));
    }

    /// <summary>Whatever glyphs stand for whatever text, each code of a font has its glyph's index as CID and one text.</summary>
    [Fact]
    public void Codes_are_glyph_indices_and_no_text_is_lost_whatever_stands_for_what()
    {
        using var face = SystemFaces.Open(SystemFaces.Schoolbook);
        Gen.Select(Gen.UInt[1, 6], Gen.Char['a', 'c'], Gen.Int[0, 3]).Array[1, 60].Sample(pieces =>
        {
            var glyphs = new List<PositionedGlyph>();
            var text = string.Empty;
            foreach (var (glyph, character, more) in pieces)
            {
                glyphs.Add(new PositionedGlyph(glyph, new(glyphs.Count * 500), new(0), text.Length, 1));
                if (more == 0) glyphs.Add(new PositionedGlyph(glyph + 1, new(glyphs.Count * 500), new(0), text.Length + 1, 0));
                text += character;
            }

            var run = PdfSample.Run(face, text, [.. glyphs]);
            var maps = new List<CidMap>();
            var shown = string.Empty;
            Span<int> cids = stackalloc int[glyphs.Count];
            for (var start = 0; start < glyphs.Count;)
            {
                if (maps.Find(map => map.Fits(run, start)) is not { } font) maps.Add(font = new CidMap(face));
                var end = font.Encode(run, start, cids);
                for (var i = start; i < end; i++)
                {
                    Assert.Equal(glyphs[i].GlyphId, font.GlyphOf(cids[i - start]));
                    if (glyphs[i].TextLength > 0) shown += font.TextOf(cids[i - start]).ToString();
                }

                start = end;
            }

            foreach (var map in maps)
                Assert.Equal(map.Count - 1, Enumerable.Range(1, map.Count - 1).Select(map.GlyphOf).Distinct().Count());
            Assert.Equal(text, shown);
        });
    }

    private static byte[] Outlined(PageDisplayList page) => PdfSample.Write(new PdfDocumentOptions { OutlinesType = true }, page);

    private static void AssertText(string expected, GlyphRun run)
    {
        var solid = Regex.Replace(expected, "\\s", string.Empty);
        var pdf = PdfSample.Write(PdfSample.Page(run));
        using var opened = PdfDocument.Open(pdf);
        Assert.Equal(expected, string.Concat(opened.GetPage(1).Letters.Select(letter => letter.Value)));
        Assert.Equal(solid, OutsideTool.PopplerText(pdf));
        Assert.Equal(solid, OutsideTool.MuPdfText(pdf));
        Assert.Equal(solid, Regex.Replace(
            OutsideTool.Run(pdf, "gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=txtwrite", "-sOutputFile=-", "{}"), "\\s", string.Empty));
    }
}
