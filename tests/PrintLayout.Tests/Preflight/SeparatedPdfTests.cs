using PrintLayout.Images.Magick;
using PrintLayout.Preflight;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Plates;
using PrintLayout.Production.Plates;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Preflight;

/// <summary>Plates of finished PDF files.</summary>
public sealed class SeparatedPdfTests
{
    internal const int Ppi = 72;

    [Fact]
    public void Overprint_adds_inks_and_a_spot_has_a_plate_of_its_own()
    {
        var page = Drawn(SeparationSamples.All["overprint"].ToBytes());
        Assert.Empty(page.NotDrawn);
        Assert.Equal(["Cyan", "Magenta", "Yellow", "Black", "Red"], page.Plates.Select(plate => plate.Name));
        // Black over the ground and over a spot; yellow with mode 1 over the ground; the ground itself.
        Assert.Equal([102, 51, 0, 255, 0], At(page, 75, 35));
        Assert.Equal([0, 0, 0, 255, 204], At(page, 40, 35));
        Assert.Equal([102, 51, 178, 0, 0], At(page, 70, 55).Select((amount, i) => i == 2 && amount == 179 ? 178 : amount));
        Assert.Equal([102, 51, 0, 0, 0], At(page, 15, 15));
    }

    [Fact]
    public void What_cannot_be_drawn_is_told()
    {
        var pdf = new PressPdf(PreflightProfile.None);
        pdf.Resources = "/Shading << /S << /ShadingType 5 /ColorSpace /DeviceCMYK >> >>";
        pdf.Content += "/S sh\n";
        Assert.Equal(
            ["a shading of type 5", "text in /ABCDEF+Song, which has a program that cannot be read"],
            Drawn(pdf.ToBytes()).NotDrawn.Select(what => what.Replace("text in ABC", "text in /ABC", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_file_gives_the_same_plates()
    {
        foreach (var pdf in SeparationSamples.All.Values)
        {
            var (once, again) = (Drawn(pdf.ToBytes()), Drawn(pdf.ToBytes()));
            Assert.Equal(
                once.Plates.Select(plate => Convert.ToHexString(plate.Amounts)),
                again.Plates.Select(plate => Convert.ToHexString(plate.Amounts)));
        }
    }

    [Fact]
    public void Files_that_go_in_circles_have_an_end()
    {
        foreach (var (name, file) in CircleFiles.All)
        {
            if (file.Length > 200_000) continue;
            var told = PdfSeparations.Draw(file, 36, null, new PreflightLimits(), _ => { });
            Assert.False(told == "something in it is against all expectation", name);
        }
    }

    internal static SeparatedPage Drawn(byte[] pdf)
    {
        SeparatedPage? first = null;
        var pictures = new PlatePictures(new MagickImageDecoder(), PdfSample.Newsprint.Profile!.Bytes.ToArray());
        Assert.Null(PdfSeparations.Draw(pdf, Ppi, pictures, new PreflightLimits(), page => first ??= page));
        return first!;
    }

    // All plates at a place in points from the lower left corner.
    private static int[] At(SeparatedPage page, int x, int y) =>
        [.. page.Plates.Select(plate => (int)plate.Amounts[(page.Height - 1 - y) * page.Width + x])];
}
