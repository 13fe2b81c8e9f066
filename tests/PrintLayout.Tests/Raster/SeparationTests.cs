using ImageMagick;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Images.Colour;
using PrintLayout.Images.Magick;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Images;
using PrintLayout.Raster.Separations;
using PrintLayout.Tests.Images;
using PrintLayout.Tests.Pages;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Raster;

/// <summary>The plates of a page: what each mark leaves on each of them.</summary>
public sealed class SeparationTests : IDisposable
{
    private static readonly SpotInk Festival = new("PANTONE 186 C", 0, 1000, 810, 40);
    private static readonly SpotInk Gold = new("Gold", 0, 200, 600, 200);
    private static readonly MagickImageDecoder Decoder = new();
    private static readonly byte[] Profile = PdfSample.Newsprint.Profile!.Bytes.ToArray();
    private readonly FontFace _black = PdfSample.Open("NotoSansSC-Bold.ttf");
    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;

    public void Dispose()
    {
        _black.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void The_four_process_plates_come_first_with_ink_or_without_and_spots_follow_by_name()
    {
        var page = PdfSample.Page(
            Box(0, Ink.OfSpot(Festival, 500)), Box(20_000, Ink.OfSpot(Gold, 500)), Box(40_000, Ink.OfSpot(Festival, 200)),
            Box(60_000, Ink.Registration));
        var plates = Separated.Of(page, new SeparationOptions(72));
        Assert.Equal(["Cyan", "Magenta", "Yellow", "Black", "Gold", "PANTONE 186 C", "ink"], plates.Names);
        Assert.Empty(plates.Findings);
        Assert.Equal([0, 0, 0, 0, 0, 128], plates.At(10, 50));
        Assert.Equal([0, 0, 0, 0, 128, 0], plates.At(30, 50));
        Assert.Equal([0, 0, 0, 0, 0, 51], plates.At(50, 50));
        Assert.Equal([255, 255, 255, 255, 255, 255], plates.At(70, 50));
        Assert.Equal([0, 0, 0, 0, 0, 0], plates.At(90, 50));
    }

    [Fact]
    public void Black_type_overprints_and_all_else_knocks_out()
    {
        var ground = PdfSample.Box(0, 0, 200_000, 100_000, new Ink(600, 300, 100, 0));
        // A dash is a bar that fills its em, so a pixel in its middle is wholly in it.
        var page = PdfSample.Page(
            ground, Dash(0, Ink.SolidBlack), Dash(40_000, Ink.BlackTint(400)), Dash(80_000, Ink.Paper),
            Dash(120_000, Ink.OfSpot(Festival, 1000)), PdfSample.Box(160_000, 0, 40_000, 100_000, Ink.SolidBlack));
        var plates = Separated.Of(page, new SeparationOptions(72));
        var y = RowOfDash();
        Assert.Equal([153, 77, 26, 0, 0], plates.At(20, 5));
        Assert.Equal([153, 77, 26, 255, 0], plates.At(20, y));
        Assert.Equal([153, 77, 26, 102, 0], plates.At(60, y));
        Assert.Equal([0, 0, 0, 0, 0], plates.At(100, y));
        Assert.Equal([0, 0, 0, 0, 255], plates.At(140, y));
        Assert.Equal([0, 0, 0, 255, 0], plates.At(180, y));
        var ghost = Plates.Of(PdfSample.Write(PdfSample.X4, page));
        foreach (var x in new[] { 20, 60, 100, 140, 180 })
        {
            var ours = plates.At(x, y);
            var (c, m, yellow, k, spot) = ghost.At(x, y, Festival.Name);
            foreach (var (a, b) in ours.Zip([c, m, yellow, k, spot])) Assert.InRange(a - b, -1, 1);
        }
    }

    [Fact]
    public void A_spot_ink_with_the_name_of_a_process_ink_is_on_its_plate()
    {
        var plates = Separated.Of(
            PdfSample.Page(Box(0, Ink.OfSpot(new SpotInk("Magenta", 0, 1000, 0, 0), 600))), new SeparationOptions(72));
        Assert.DoesNotContain(plates.Names, name => name != "ink" && name is not ("Cyan" or "Magenta" or "Yellow" or "Black"));
        Assert.Equal([0, 153, 0, 0], plates.At(10, 50));
    }

    [Theory]
    [InlineData(new byte[] { 100 }, new[] { 0, 0, 0, 155 })]
    [InlineData(new byte[] { 10, 200, 30, 40 }, new[] { 10, 200, 30, 40 })]
    public void Grey_and_cmyk_images_go_by_their_numbers(byte[] colour, int[] amounts)
    {
        var image = TestImages.Place(_folder, TestImages.Flat(MagickFormat.Tiff, 30, 20, colour), PageSamples.Rect(20, 30, 60, 40));
        var page = PageSamples.Page(PdfSample.Box(0, 0, 220_000, 120_000, Ink.OfSpot(Gold, 1000)), image);
        var plates = Separated.Of(page, new SeparationOptions(72), Decoder);
        Assert.Equal([.. amounts, 0], plates.At(50, 50));
        Assert.Equal([0, 0, 0, 0, 255], plates.At(10, 50));
    }

    [Fact]
    public void Rgb_images_are_converted_as_in_the_press_file()
    {
        var image = TestImages.Place(
            _folder, TestImages.Flat(MagickFormat.Png, 30, 20, 200, 100, 60), PageSamples.Rect(20, 30, 60, 40));
        var page = PageSamples.Page(image);
        var plates = Separated.Of(page, new SeparationOptions(72) { OutputProfile = Profile, LaysOnPaper = true }, Decoder);
        Assert.Empty(plates.Findings);
        var press = PdfSample.X1a with { Images = new PdfImageOptions(Decoder) { OutputProfile = Profile } };
        var ghost = Plates.Of(PdfSample.Write(press, page));
        var (c, m, y, k, _) = ghost.At(50, 50, "Black");
        Assert.Equal([c, m, y, k], plates.At(50, 50));
        Assert.True(m > 100 && y > 100, "orange is magenta and yellow");

        var without = Separated.Of(page, new SeparationOptions(72), Decoder);
        Assert.Equal([DiagnosticCodes.ImageNotDecoded], without.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Cmyk_images_of_another_press_are_converted_where_the_house_says_so()
    {
        var image = TestImages.Place(
            _folder, TestImages.Flat(MagickFormat.Tiff, 30, 20, 250, 220, 210, 200), PageSamples.Rect(20, 30, 60, 40));
        var page = PageSamples.Page(image);
        var assumed = AssumedProfile.Of(Path.Combine(_folder, "press.icc"), BlackPress.Profile());
        File.WriteAllBytes(assumed.Path, BlackPress.Profile());
        var kept = Separated.Of(page, new SeparationOptions(72) { Cmyk = new CmykConversion(null, Profile) }, Decoder);
        Assert.Equal([DiagnosticCodes.ImageNotConverted], kept.Findings.Select(finding => finding.Code));
        Assert.Equal([250, 220, 210, 200], kept.At(50, 50));
        var converted = Separated.Of(page, new SeparationOptions(72) { Cmyk = new CmykConversion(assumed, Profile) }, Decoder);
        Assert.Empty(converted.Findings);
        Assert.True(converted.At(50, 50).Sum() < 240 * 255 / 100 + 4, "the profile of the press holds its limit");
    }

    [Fact]
    public void Alpha_lets_through_what_is_below_or_the_paper_where_the_standard_has_none()
    {
        var half = TestImages.File(MagickFormat.Tiff, 30, 20, (_, _) => [0, 255, 0, 0]);
        using var image = new MagickImage(half);
        image.Alpha(AlphaAction.Set);
        image.Evaluate(Channels.Alpha, EvaluateOperator.Set, 0.5 * Quantum.Max);
        var placed = TestImages.Place(_folder, image.ToByteArray(MagickFormat.Tiff), PageSamples.Rect(20, 30, 60, 40));
        var page = PageSamples.Page(PdfSample.Box(0, 0, 220_000, 120_000, new Ink(1000, 0, 0, 0)), placed);
        var live = Separated.Of(page, new SeparationOptions(72), Decoder).At(50, 50);
        foreach (var (amount, wanted) in live.Zip([127, 128, 0, 0])) Assert.InRange(amount, wanted - 1, wanted + 1);
        var laid = Separated.Of(page, new SeparationOptions(72) { LaysOnPaper = true }, Decoder).At(50, 50);
        foreach (var (amount, wanted) in laid.Zip([0, 128, 0, 0])) Assert.InRange(amount, wanted - 1, wanted + 1);
    }

    [Fact]
    public void Bands_and_regions_have_the_pixels_of_the_whole_page()
    {
        var page = PdfSample.Page(
            PdfSample.Box(13_300, 7_700, 90_100, 60_300, new Ink(600, 300, 100, 0)), PdfSample.Run(_black, "报纸版面", size: 17_300));
        var whole = Separated.Of(page, new SeparationOptions(100));
        var narrow = Separated.Of(page, new SeparationOptions(100), bandBytes: 5_000);
        foreach (var name in whole.Names) Assert.Equal(whole.Png(name), narrow.Png(name));
        var part = Separated.Of(page, new SeparationOptions(100) { Region = PageSamples.Rect(36, 18, 72, 54) });
        for (var y = 0; y < 75; y++)
        {
            for (var x = 0; x < part.Width; x++) Assert.Equal(whole.At(x + 50, y + 25), part.At(x, y));
        }

        var beside = Separated.Of(page, new SeparationOptions(100) { Region = PageSamples.Rect(500, 18, 72, 54) });
        Assert.Equal([DiagnosticCodes.RegionBesidePage], beside.Findings.Select(finding => finding.Code));
        Assert.Empty(beside.Names);
    }

    [Fact]
    public void The_sum_is_grey_up_to_the_limit_and_has_colour_above_it()
    {
        var total = new TotalInk(2400);
        Assert.Equal(((byte)255, (byte)255, (byte)255), total.ColourOf(0));
        Assert.Equal(((byte)64, (byte)64, (byte)64), total.ColourOf(612));
        var (red, green, blue) = total.ColourOf(613);
        Assert.Equal((255, 220, 0), (red, green, blue));
        Assert.Equal(((byte)255, (byte)0, (byte)0), total.ColourOf(1020));
        Assert.Equal(((byte)255, (byte)0, (byte)0), total.ColourOf(1500));

        var page = PdfSample.Page(Box(0, new Ink(900, 700, 700, 0)), Box(20_000, new Ink(900, 800, 700, 100))) with { InkLimit = 2400 };
        using var picture = Picture.Of(Separated.Of(page, new SeparationOptions(72)).Png("ink"));
        Assert.Matches("^(..)\\1\\1$", picture.At(10, 50));
        Assert.Matches("^FF..00$", picture.At(30, 50));
    }

    private static FilledRect Box(int x, Ink ink) => PdfSample.Box(x, 0, 20_000, 100_000, ink);

    private GlyphRun Dash(int x, Ink ink) => PdfSample.Run(_black, "一", x: x, y: 60_000, size: 40_000, ink: ink);

    private int RowOfDash()
    {
        var ink = _black.InkBoxOf(PdfSample.Glyph(_black, '一', 0, 0, 1).GlyphId);
        return (int)(60 - ((ink.Bottom + ink.Top) / 2.0 * 40 / _black.UnitsPerEm));
    }
}
