using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Fonts;
using PrintLayout.Pdf.Syntax;
using UglyToad.PdfPig;

namespace PrintLayout.Tests.Pdf;

[Slow]
public sealed class PdfFontTests : IDisposable
{
    private readonly FontFace _song = PdfSample.Open("NotoSerifSC-Regular.ttf");

    public void Dispose() => _song.Dispose();

    [Fact]
    public void Pages_share_one_font_object()
    {
        var file = PdfSample.WriteReadable(
            PdfSample.Page(PdfSample.Run(_song, "甲乙")), PdfSample.Page(PdfSample.Run(_song, "乙丙")));
        Assert.Single(Regex.Matches(file, "/Subtype /Type0\n"));
        Assert.Single(Regex.Matches(file, "/FontFile2 "));
        var references = Regex.Matches(file, "/F1 (\\d+) 0 R").Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(2, references.Length);
        Assert.Equal(references[0], references[1]);
        // 甲 1, 乙 2 on the first page; 乙 keeps its CID on the second.
        Assert.Contains("[<00020003>]TJ", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Poppler_sees_every_font_embedded_as_a_subset_with_a_map_to_unicode()
    {
        using var kai = PdfSample.Open("LXGWWenKai-Regular.ttf");
        var answer = OutsideTool.Run(
            PdfSample.Write(PdfSample.Page(PdfSample.Run(_song, "宋体"), PdfSample.Run(kai, "楷体", y: 70_000))), "pdffonts", "{}");
        Assert.Matches("[A-Z]{6}\\+NotoSerifSC-Regular +CID TrueType +Identity-H +yes yes yes", answer);
        Assert.Matches("[A-Z]{6}\\+LXGWWenKai-Regular +CID TrueType +Identity-H +yes yes yes", answer);
    }

    [Fact]
    public void The_subset_tag_depends_on_the_name_and_the_set_of_glyphs_alone()
    {
        var tag = SubsetTag.Name("Song", [5, 9, 7]);
        Assert.Matches("^[A-Z]{6}\\+Song$", tag);
        Assert.Equal(tag, SubsetTag.Name("Song", [9, 7, 5]));
        Assert.NotEqual(tag, SubsetTag.Name("Song", [5, 9]));
        Assert.NotEqual(tag[..6], SubsetTag.Name("Hei", [5, 9, 7])[..6]);
    }

    [Fact]
    public void Both_names_of_a_font_carry_the_same_tag()
    {
        var file = PdfSample.WriteReadable(PdfSample.Page(PdfSample.Run(_song, "名")));
        var tags = Regex.Matches(file, "/(?:BaseFont|FontName) /([A-Z]{6})\\+").Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(3, tags.Length);
        Assert.Single(tags.Distinct());
    }

    [Fact]
    public void A_map_to_unicode_has_at_most_a_hundred_rows_a_block()
    {
        // 250 ideographs in a row from U+4E00; those the face lacks are left out, so count what is there.
        var text = string.Concat(Enumerable.Range(0x4E00, 250).Where(c => _song.TryGetGlyph(c, out _)).Select(c => (char)c));
        var file = PdfSample.WriteReadable(PdfSample.Page(PdfSample.Run(_song, text)));
        var blocks = Regex.Matches(file, "(\\d+) beginbfchar\n(.*?)endbfchar", RegexOptions.Singleline);
        Assert.All(blocks, block => Assert.Equal(int.Parse(block.Groups[1].Value, null), block.Groups[2].Value.Count(c => c == '\n')));
        Assert.Equal([100, 100, text.Length - 200], blocks.Select(block => block.Groups[2].Value.Count(c => c == '\n')));
    }

    [Fact]
    public void A_face_with_more_glyph_and_text_pairs_than_two_bytes_can_name_becomes_two_fonts()
    {
        // 66 runs of 1,000 glyphs, each glyph with a text of its own: 66,000 pairs, and a font holds 65,535.
        var runs = Enumerable.Range(0, 66).Select(run => PdfSample.Run(_song,
            string.Concat(Enumerable.Range(0, 1_000).Select(i => $"{(char)(0x4E00 + run)}{(char)(0x4E00 + i)}")),
            [.. Enumerable.Range(0, 1_000)
                .Select(i => new PositionedGlyph((uint)(1 + (run * 1_000 + i) % 3_000), new Pt(i * 100), Pt.Zero, i * 2, 2))])).ToArray();
        var bytes = PdfSample.Write(PdfSample.Page(runs));
        OutsideTool.Run(bytes, "qpdf", "--check", "{}");
        var fonts = OutsideTool.Run(bytes, "pdffonts", "{}");
        Assert.Equal(2, Regex.Count(fonts, "\\+NotoSerifSC-Regular"));
        using var pdf = PdfDocument.Open(bytes);
        Assert.Equal(string.Concat(runs.Select(r => r.Text)), string.Concat(pdf.GetPage(1).Letters.Select(l => l.Value)));
    }

    [Theory]
    [InlineData(0x0002, "forbids embedding")]
    [InlineData(0x0104, "forbids subsetting")]
    [InlineData(0x0208, "only its bitmaps")]
    public void A_face_whose_licence_bits_forbid_it_is_an_error_and_no_file_is_written(int rights, string reason) =>
        AssertRefused(bytes => BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(TableOffset(bytes, "OS/2") + 8), (ushort)rights), reason);

    [Fact]
    public void A_face_with_outlines_of_the_second_CFF_is_an_error_and_no_file_is_written() =>
        AssertRefused(
            bytes =>
            {
                bytes[TableRecord(bytes, "glyf")] = (byte)'x';
                // The first table takes the name, so that the tables stay in the order of their names.
                "CFF2"u8.CopyTo(bytes.AsSpan(12));
            },
            "CFF2 outlines");

    [Fact]
    public void Editable_embedding_beside_the_restricted_bit_counts_as_the_milder_right()
    {
        using var copy = new ChangedFace(bytes =>
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(TableOffset(bytes, "OS/2") + 8), 0x000A));
        Assert.NotEmpty(PdfSample.Write(PdfSample.Page(PdfSample.Run(copy.Face, "可"))));
    }

    private static void AssertRefused(Action<byte[]> change, string reason)
    {
        using var copy = new ChangedFace(change);
        var page = PdfSample.Page(PdfSample.Run(copy.Face, "不可"), PdfSample.Run(copy.Face, "不可", y: 70_000));
        using var output = new MemoryStream();
        var findings = new DiagnosticBag();
        Assert.False(PdfDocumentWriter.Write([page], new PdfWriterOptions(), output, findings));
        Assert.Equal(0, output.Length);
        var finding = Assert.Single(findings);
        Assert.Equal(DiagnosticCodes.FontNotEmbeddable, finding.Code);
        Assert.Equal("story.md", finding.Span.File);
        Assert.Contains(reason, finding.Message, StringComparison.Ordinal);
        Assert.NotEmpty(finding.Hints);
    }

    private static int TableOffset(byte[] font, string tag) =>
        BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(TableRecord(font, tag) + 8));

    private static int TableRecord(byte[] font, string tag)
    {
        for (var at = 12; ; at += 16)
        {
            if (Encoding.ASCII.GetString(font, at, 4) == tag) return at;
        }
    }

    /// <summary>A bundled face with some bytes changed, in a file of its own.</summary>
    private sealed class ChangedFace : IDisposable
    {
        private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".ttf");

        public ChangedFace(Action<byte[]> change)
        {
            var bytes = File.ReadAllBytes(TestPaths.Font("NotoSansSC-Regular.ttf"));
            change(bytes);
            File.WriteAllBytes(_path, bytes);
            Face = FontFace.TryOpen(_path, 0, out var problem) ?? throw new InvalidOperationException(problem);
        }

        public FontFace Face { get; }

        public void Dispose()
        {
            Face.Dispose();
            File.Delete(_path);
        }
    }
}
