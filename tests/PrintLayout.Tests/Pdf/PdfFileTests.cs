using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Syntax;
using UglyToad.PdfPig;

namespace PrintLayout.Tests.Pdf;

public sealed class PdfFileTests : IDisposable
{
    private readonly FontFace _song = PdfSample.Open("NotoSerifSC-Regular.ttf");

    public void Dispose() => _song.Dispose();

    [Fact]
    public void Qpdf_finds_no_fault_in_a_file_of_two_pages()
    {
        using var sans = PdfSample.Open("NotoSansSC-Bold.ttf");
        var first = PdfSample.Page(
            PdfSample.Box(0, 0, 200_000, 8_000, Ink.BlackTint(200)),
            PdfSample.Run(_song, "第一版", ink: new Ink(0, 1000, 1000, 0)),
            PdfSample.Run(sans, "要闻", y: 70_000, size: 24_000));
        var second = PdfSample.Page(PdfSample.Run(_song, "第二版"));
        foreach (var options in new[] { new PdfWriterOptions(), PdfSample.Readable })
        {
            var answer = OutsideTool.Run(PdfSample.Write(options, first, second), "qpdf", "--check", "{}");
            Assert.Contains("No syntax or stream encoding errors found", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Two_writes_give_the_same_bytes_also_at_the_same_time()
    {
        var page = PdfSample.Page(PdfSample.Run(_song, "同样的字，同样的字节。", gap: 3), PdfSample.Box(0, 0, 10, 10, Ink.SolidBlack));
        var expected = PdfSample.Write(page, page);
        Parallel.For(0, 8, _ => Assert.Equal(expected, PdfSample.Write(page, page)));
    }

    [Fact]
    public void Boxes_are_turned_to_the_axes_of_pdf()
    {
        var media = new PtRect(Pt.Zero, Pt.Zero, new Pt(200_000), new Pt(100_000));
        var trim = new PtRect(new Pt(11_000), new Pt(12_000), new Pt(150_000), new Pt(70_000));
        var page = PdfSample.Page() with { Boxes = new PageBoxes(media, trim.Inflate(new Pt(3_000)), trim) };
        var file = PdfSample.WriteReadable(page);
        // The trim ends 82 pt from the top, so 18 pt from the foot.
        Assert.Contains("/MediaBox [0 0 200 100]\n  /BleedBox [8 15 164 91]\n  /TrimBox [11 18 161 88]\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_and_date_come_from_the_first_page_and_info_and_metadata_agree()
    {
        var page = PdfSample.Page() with { Title = "“A&B” <一>\u0001", Date = new DateOnly(2024, 12, 31) };
        using var pdf = PdfDocument.Open(PdfSample.Write(page, PdfSample.Page()));
        Assert.Equal("“A&B” <一>", pdf.Information.Title);
        Assert.Equal("PrintLayout", pdf.Information.Producer);
        Assert.Equal("D:20241231000000Z", pdf.Information.CreationDate);
        Assert.Equal("D:20241231000000Z", pdf.Information.ModifiedDate);
        Assert.True(pdf.TryGetXmpMetadata(out var metadata));
        var xmp = XDocument.Parse(Encoding.UTF8.GetString(metadata.GetXmlBytes()));
        string[] Values(string name) => [.. xmp.Descendants().Where(e => e.Name.LocalName == name).Select(e => e.Value)];
        Assert.Equal(["“A&B” <一>"], Values("title"));
        Assert.Equal(["PrintLayout"], Values("Producer"));
        foreach (var date in new[] { "CreateDate", "ModifyDate", "MetadataDate" }) Assert.Equal(["2024-12-31T00:00:00Z"], Values(date));
    }

    [Fact]
    public void Nothing_transparent_and_no_colour_but_process_ink_is_in_a_file()
    {
        var file = PdfSample.WriteReadable(PdfSample.Page(
            PdfSample.Run(_song, "色"), PdfSample.Box(0, 0, 1_000, 1_000, new Ink(1, 2, 3, 4))));
        Assert.DoesNotMatch(new Regex("/(SMask|CA|ca|BM|Group|DeviceRGB|DeviceGray|ICCBased)\\b|\\d (rg|RG|g|G|cs|scn)\n"), file);
    }

    [Fact]
    public void A_file_has_at_least_one_page() =>
        Assert.Throws<ArgumentException>(() => PdfDocumentWriter.Write([], new PdfWriterOptions(), Stream.Null, new DiagnosticBag()));

    [Fact]
    public void A_tiny_page_is_written_readably()
    {
        var page = PdfSample.Page(
            PdfSample.Box(20_000, 52_000, 18_000, 250, Ink.SolidBlack),
            PdfSample.Run(_song, "一A", ink: Ink.SolidBlack));
        var text = PdfSample.WriteReadable(page);
        // What is binary or derived from it is left out: font program, subset tag, lengths, offsets, file id; the packet has its own test.
        text = Regex.Replace(text, @"(/Length1 )\d+(\n  /Filter /ASCIIHexDecode\n  /Length )\d+(\n>>\nstream\n)[0-9A-F\n]+>(\nendstream)",
            "$1n$2n$3(program)$4", RegexOptions.Singleline);
        text = Regex.Replace(text, @"<\?xpacket begin.*?xpacket end=""r""\?>", "(packet)", RegexOptions.Singleline);
        text = Regex.Replace(text, @"(/Subtype /XML\n  /Length )\d+", "$1n");
        text = Regex.Replace(text, @"[A-Z]{6}\+Noto", "TAGTAG+Noto");
        text = text[..text.IndexOf("xref\n", StringComparison.Ordinal)];
        Assert.Equal(TinyPage, text);
    }

    private const string TinyPage =
        "%PDF-1.6\n%\u00E2\u00E3\u00CF\u00D3\n" + """
        4 0 obj
        <<
          /Title <FEFF65E562A5002000410032>
          /Producer (PrintLayout)
          /CreationDate (D:20240506000000Z)
          /ModDate (D:20240506000000Z)
          /Trapped /False
        >>
        endobj
        5 0 obj
        <<
          /Type /ExtGState
          /OP true
          /op true
          /OPM 1
        >>
        endobj
        6 0 obj
        <<
          /Type /ExtGState
          /OP false
          /op false
          /OPM 0
        >>
        endobj
        7 0 obj
        <<
          /Type /Page
          /Parent 3 0 R
          /MediaBox [0 0 200 100]
          /BleedBox [5 5 195 95]
          /TrimBox [10 10 190 90]
          /Contents 11 0 R
          /B [10 0 R]
          /Resources <<
            /ExtGState <<
              /KO 6 0 R
              /OP 5 0 R
            >>
            /Font <<
              /F1 8 0 R
            >>
          >>
        >>
        endobj
        11 0 obj
        <<
          /Length 78
        >>
        stream
        0 0 0 1 k
        20 47.75 18 0.25 re
        f
        BT
        /OP gs
        /F1 9 Tf
        20 50 Td
        [<00010002>]TJ
        ET

        endstream
        endobj
        3 0 obj
        <<
          /Type /Pages
          /Count 1
          /Kids [7 0 R]
        >>
        endobj
        9 0 obj
        <<
          /Type /Thread
          /F 10 0 R
          /I <<
            /Title (story)
          >>
        >>
        endobj
        10 0 obj
        <<
          /Type /Bead
          /T 9 0 R
          /N 10 0 R
          /V 10 0 R
          /P 7 0 R
          /R [20 48.92 38 57.92]
        >>
        endobj
        13 0 obj
        <<
          /Title (story)
          /Parent 12 0 R
          /Dest [7 0 R /XYZ 20 57.92 0]
        >>
        endobj
        12 0 obj
        <<
          /Type /Outlines
          /First 13 0 R
          /Last 13 0 R
          /Count 1
        >>
        endobj
        8 0 obj
        <<
          /Type /Font
          /Subtype /Type0
          /BaseFont /TAGTAG+NotoSerifSC-Regular
          /Encoding /Identity-H
          /DescendantFonts [14 0 R]
          /ToUnicode 17 0 R
        >>
        endobj
        14 0 obj
        <<
          /Type /Font
          /Subtype /CIDFontType2
          /BaseFont /TAGTAG+NotoSerifSC-Regular
          /CIDSystemInfo <<
            /Registry (Adobe)
            /Ordering (Identity)
            /Supplement 0
          >>
          /FontDescriptor 15 0 R
          /CIDToGIDMap /Identity
          /DW 1000
          /W [2 [718]]
        >>
        endobj
        15 0 obj
        <<
          /Type /FontDescriptor
          /FontName /TAGTAG+NotoSerifSC-Regular
          /Flags 4
          /FontBBox [-997 -1049 2929 1809]
          /ItalicAngle 0
          /Ascent 880
          /Descent -120
          /CapHeight 729
          /StemV 113
          /FontFile2 16 0 R
        >>
        endobj
        16 0 obj
        <<
          /Length1 n
          /Filter /ASCIIHexDecode
          /Length n
        >>
        stream
        (program)
        endstream
        endobj
        17 0 obj
        <<
          /Length 349
        >>
        stream
        /CIDInit /ProcSet findresource begin
        12 dict begin
        begincmap
        /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
        /CMapName /Adobe-Identity-UCS def
        /CMapType 2 def
        1 begincodespacerange
        <0000> <FFFF>
        endcodespacerange
        2 beginbfchar
        <0001> <4E00>
        <0002> <0041>
        endbfchar
        endcmap
        CMapName currentdict /CMap defineresource pop
        end
        end
        endstream
        endobj
        1 0 obj
        <<
          /Type /Catalog
          /Pages 3 0 R
          /PageLabels <<
            /Nums [0 <<
                /P (A2)
              >>]
          >>
          /Outlines 12 0 R
          /Threads [9 0 R]
          /Metadata 2 0 R
          /Lang (zh-Hans)
        >>
        endobj
        2 0 obj
        <<
          /Type /Metadata
          /Subtype /XML
          /Length n
        >>
        stream
        (packet)
        endstream
        endobj

        """;
}
