using PrintLayout.Fonts;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Tests.Pdf;

public sealed class PdfSpotTests : IDisposable
{
    private static readonly SpotInk Festival = new("PANTONE 186 C", 0, 1000, 810, 40);
    private readonly FontFace _black = PdfSample.Open("NotoSansSC-Bold.ttf");

    public void Dispose() => _black.Dispose();

    [Fact]
    public void A_spot_ink_is_a_separation_with_its_process_alternate()
    {
        var file = PdfSample.WriteReadable(PdfSample.Page(PdfSample.Box(0, 0, 20_000, 10_000, Ink.OfSpot(Festival, 400))));
        Assert.Contains(
            "[/Separation /PANTONE#20186#20C /DeviceCMYK <<\n    /FunctionType 2\n    /N 1\n    /Domain [0 1]\n    /C0 [0 0 0 0]\n"
                + "    /C1 [0 1 0.81 0.04]\n  >>]",
            file, StringComparison.Ordinal);
        Assert.Contains("/ColorSpace <<\n      /S1 ", file, StringComparison.Ordinal);
        Assert.Contains("\n/S1 cs 0.4 scn\n0 90 20 10 re\nf\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public void One_space_serves_all_tints_and_pages_and_process_inks_come_back_after_it()
    {
        var page = PdfSample.Page(
            PdfSample.Box(0, 0, 10, 10, Ink.OfSpot(Festival, 1000)),
            PdfSample.Box(0, 20, 10, 10, Ink.OfSpot(Festival, 200)),
            PdfSample.Box(0, 40, 10, 10, Ink.SolidBlack));
        var file = PdfSample.WriteReadable(page, page);
        Assert.Equal(2, file.Split("[/Separation").Length);
        Assert.Contains("/S1 cs 0.2 scn\n0 99.97 0.01 0.01 re\nf\n0 0 0 1 k\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Ghostscript_puts_a_spot_ink_on_its_own_plate_and_registration_on_every_one()
    {
        var bar = Box(0, Ink.OfSpot(Festival, 500));
        var cross = Box(100_000, Ink.Registration);
        var text = PdfSample.Run(_black, "一", x: 0, y: 88_000, size: 100_000);
        var plates = Plates.Of(PdfSample.Write(PdfSample.X4, PdfSample.Page(bar, cross, text)));
        Assert.Equal(["Black", "Cyan", "Magenta", "PANTONE 186 C", "Yellow"], plates.Names);
        // 50, 2 is the bar above the character; 50, 52 lies in the stroke, which overprints the spot plate; 150, 2 is registration.
        Assert.Equal((0, 0, 0, 0, 127), plates.At(50, 2, "PANTONE 186 C"));
        Assert.Equal((0, 0, 0, 255, 127), plates.At(50, RowOfStroke(), "PANTONE 186 C"));
        Assert.Equal((255, 255, 255, 255, 255), plates.At(150, 2, "PANTONE 186 C"));

        static FilledRect Box(int x, Ink ink) => PdfSample.Box(x, 0, 100_000, 100_000, ink);
        int RowOfStroke()
        {
            var ink = _black.InkBoxOf(PdfSample.Glyph(_black, '一', 0, 0, 1).GlyphId);
            return 88 - (ink.Bottom + ink.Top) / 20;
        }
    }
}
