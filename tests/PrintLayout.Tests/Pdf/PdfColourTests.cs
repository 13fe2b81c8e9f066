using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Tests.Pdf;

public sealed class PdfColourTests : IDisposable
{
    private readonly FontFace _song = PdfSample.Open("NotoSerifSC-Regular.ttf");

    public void Dispose() => _song.Dispose();

    [Fact]
    public void Black_type_overprints_and_an_area_after_it_knocks_out()
    {
        var content = PdfSample.Content(
            PdfSample.Run(_song, "黑", size: 9_000),
            PdfSample.Box(10_000, 20_000, 30_000, 500, Ink.SolidBlack));
        // 100 pt page: baseline 50 pt from the top is 50 pt up; the box ends 20.5 pt from the top.
        Assert.Equal(
            "BT\n/OP gs\n0 0 0 1 k\n/F1 9 Tf\n20 50 Td\n[<0001>]TJ\nET\n" +
            "/KO gs\n10 79.5 30 0.5 re\nf\n", content);
    }

    [Fact]
    public void Reversed_and_coloured_type_knocks_out()
    {
        var content = PdfSample.Content(
            PdfSample.Box(0, 0, 200_000, 100_000, new Ink(0, 1000, 850, 50)),
            PdfSample.Run(_song, "红", ink: Ink.Paper),
            PdfSample.Run(_song, "红", x: 60_000, ink: new Ink(1000, 600, 0, 100)));
        Assert.Equal(
            "0 1 0.85 0.05 k\n0 0 200 100 re\nf\n" +
            "BT\n0 0 0 0 k\n/F1 9 Tf\n20 50 Td\n[<0001>]TJ\n1 0.6 0 0.1 k\n40 0 Td\n[<0001>]TJ\nET\n", content);
        Assert.DoesNotContain("gs", content, StringComparison.Ordinal);
    }

    [Fact]
    public void Reversed_type_after_black_type_switches_overprint_off() =>
        Assert.Contains("/KO gs\n0 0 0 0 k\n",
            PdfSample.Content(PdfSample.Run(_song, "黑"), PdfSample.Run(_song, "白", ink: Ink.Paper)),
            StringComparison.Ordinal);

    [Fact]
    public void The_overprint_state_leaves_other_plates_alone_and_the_knockout_state_clears_them()
    {
        var file = PdfSample.WriteReadable(PdfSample.Page());
        Assert.Contains("<<\n  /Type /ExtGState\n  /OP true\n  /op true\n  /OPM 1\n>>", file, StringComparison.Ordinal);
        Assert.Contains("<<\n  /Type /ExtGState\n  /OP false\n  /op false\n  /OPM 0\n>>", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_frame_is_the_exact_area_between_its_edges()
    {
        static StrokedRect Frame(int weight) => new(
            ItemRole.Figure, string.Empty, SourceSpan.None,
            new PtRect(new Pt(10_000), new Pt(10_000), new Pt(20_000), new Pt(8_000)), new Pt(weight), Ink.BlackTint(300));

        Assert.Equal("0 0 0 0.3 k\n10 82 20 8 re\n10.25 82.25 19.5 7.5 re\nf*\n", PdfSample.Content(Frame(250)));
        // A weight of half the height leaves no hole.
        Assert.Equal("0 0 0 0.3 k\n10 82 20 8 re\nf\n", PdfSample.Content(Frame(4_000)));
    }

    [Fact]
    public void What_has_no_area_is_not_painted() =>
        Assert.Equal(string.Empty, PdfSample.Content(PdfSample.Box(0, 0, 0, 5_000, Ink.SolidBlack)));

    [Fact]
    public void Ghostscript_prints_overprinted_black_over_a_tint_and_knocks_reversed_type_out_of_it()
    {
        // 一 at 100 pt is a thick bar: its middle is surely ink.
        using var black = PdfSample.Open("NotoSansSC-Bold.ttf");
        var pdf = PdfSample.Write(PdfSample.Page(
            PdfSample.Box(0, 0, 200_000, 100_000, new Ink(500, 0, 0, 0)),
            PdfSample.Run(black, "一", x: 0, y: 88_000, size: 100_000),
            PdfSample.Run(black, "一", x: 100_000, y: 88_000, size: 100_000, ink: Ink.Paper)));
        var bar = black.InkBoxOf(PdfSample.Glyph(black, '一', 0, 0, 1).GlyphId);
        var row = 88 - (bar.Bottom + bar.Top) / 20;
        var plates = CmykPixels(pdf);
        Assert.Equal([127, 0, 0, 255], Pixel(plates, 50, row));
        Assert.Equal([0, 0, 0, 0], Pixel(plates, 150, row));
        Assert.Equal([127, 0, 0, 0], Pixel(plates, 50, 2));
    }

    // The bitcmyk device writes four bytes a pixel as they would go to plate, and nothing else.
    private static byte[] CmykPixels(byte[] pdf)
    {
        var target = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".cmyk");
        try
        {
            OutsideTool.Run(
                pdf, "gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=bitcmyk", "-dGrayValues=256", "-dOverprint=/enable", "-r72",
                $"-sOutputFile={target}", "{}");
            return File.ReadAllBytes(target);
        }
        finally
        {
            File.Delete(target);
        }
    }

    private static int[] Pixel(byte[] pixels, int x, int y)
    {
        const int PageWidth = 200;
        var at = (y * PageWidth + x) * 4;
        return [pixels[at], pixels[at + 1], pixels[at + 2], pixels[at + 3]];
    }
}
