using System.Globalization;
using ImageMagick;
using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Images.Colour;
using PrintLayout.Images.Headers;
using PrintLayout.Images.Magick;
using PrintLayout.Json;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Images;
using PrintLayout.Raster;
using PrintLayout.Svg;
using PrintLayout.Tests.Pages;
using PrintLayout.Tests.Pdf;
using PrintLayout.Tests.Raster;

namespace PrintLayout.Tests.Images;

/// <summary>CMYK pictures of a coated press, converted to newsprint; LittleCMS's own program says what must come.</summary>
[Slow]
public sealed class CmykConversionTests : IDisposable
{
    private static readonly MagickImageDecoder Decoder = new();
    private static readonly byte[] Coated = ColorProfiles.CoatedFOGRA39.ToByteArray()!;
    private static readonly byte[] Newsprint = System.IO.File.ReadAllBytes(Path.Combine(TestPaths.Root, "profiles/newsprint-tr002.icc"));
    private static readonly PdfImageOptions Options = new(Decoder) { OutputProfile = Newsprint, ConvertsCmyk = true };

    // 324 % of ink, as a dark part of a photograph for coated paper has it.
    private static readonly byte[] Dark = [204, 179, 179, 230];
    private static readonly string[] Plates = ["Cyan", "Magenta", "Yellow", "Black"];
    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(204, 179, 179, 230)]
    [InlineData(128, 64, 10, 0)]
    [InlineData(0, 255, 255, 0)]
    [InlineData(255, 153, 0, 51)]
    [InlineData(26, 26, 26, 26)]
    [InlineData(1, 0, 0, 128)]
    public void Inks_are_those_of_littlecms(byte cyan, byte magenta, byte yellow, byte black)
    {
        var inks = Convert(Flat(cyan, magenta, yellow, black), out var verdict);
        Assert.True(verdict is { IsConverted: true }, verdict?.Message);
        var expected = ByLittleCms(cyan, magenta, yellow, black);
        for (var i = 0; i < 4; i++) Assert.InRange(inks[i], expected[i] - 3, expected[i] + 3);
        Assert.True(inks.Take(4).Sum(ink => ink) <= 2.4 * 255 + 2);
    }

    [Fact]
    public void Black_alone_stays_alone_and_as_dark_as_it_was()
    {
        var ramp = TestImages.Samples(256, 1, (x, _) => [0, 0, 0, (byte)x]);
        var inks = Convert(new DecodedImage(256, 1, ImageColour.Cmyk, ramp, null, Coated), out _);
        for (var x = 0; x < 256; x++) Assert.Equal((0, 0, 0), (inks[x * 4], inks[x * 4 + 1], inks[x * 4 + 2]));
        byte[] tones = [.. Enumerable.Range(0, 256).Select(x => inks[x * 4 + 3])];
        Assert.Equal((0, 255), (tones[0], tones[255]));
        Assert.Equal(tones.Order(), tones);
        // Newsprint prints a tint darker, so fewer points carry the same tone; as LittleCMS sees both presses, they are as dark.
        Assert.InRange(tones[128], 95, 122);
        foreach (var tint in new[] { 40, 90, 128, 180, 220 })
            Assert.InRange(Darkness(Newsprint, tones[tint]) - Darkness(Coated, tint), -0.015, 0.015);
    }

    [Fact]
    public void A_picture_of_too_much_ink_fails_as_it_is_and_passes_converted()
    {
        var image = Place(File(Coated));
        var kept = Write(image, Options with { ConvertsCmyk = null }, out var findings);
        Assert.Null(kept);
        Assert.Contains(findings, finding => finding is { Code: DiagnosticCodes.ImageInkSum, Severity: DiagnosticSeverity.Error });
        Assert.NotNull(Write(image, Options, out findings));
        var told = Assert.Single(findings);
        Assert.Equal((DiagnosticCodes.ImageConverted, DiagnosticSeverity.Info), (told.Code, told.Severity));
        Assert.Matches("converted by its own profile .* of at most 31[0-9] % ink become 2[0-4][0-9] %", told.Message);
    }

    [Theory]
    [InlineData(MagickFormat.Jpeg, "jpeg")]
    [InlineData(MagickFormat.Tiff, "image")]
    public void The_plates_have_the_converted_inks_and_no_profile(MagickFormat format, string coding)
    {
        var pdf = Write(Place(File(Coated, format)), Options, out _)!;
        var listed = OutsideTool.Run(pdf, "pdfimages", "-list", "{}").Split('\n', StringSplitOptions.RemoveEmptyEntries)[2]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal($"cmyk 4 8 {coding}", string.Join(' ', listed[5..9]));
        Assert.Equal(1, System.Text.Encoding.Latin1.GetString(pdf).Split("/N 4").Length - 1);
        OutsideTool.Run(pdf, "qpdf", "--check", "{}");
        var name = Path.Combine(_folder, Path.GetRandomFileName());
        OutsideTool.Run(pdf, "gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=tiffsep", "-r72", $"-sOutputFile={name}.tif", "{}");
        var expected = ByLittleCms(Dark);
        foreach (var (plate, i) in Plates.Select((plate, i) => (plate, i)))
        {
            using var separation = new MagickImage($"{name}({plate}).tif");
            Assert.InRange(255 - separation.GetPixelsUnsafe().GetArea(50, 50, 1, 1)![0], expected[i] - 5, expected[i] + 5);
        }
    }

    [Fact]
    public void Keep_gives_the_bytes_that_pages_without_a_wish_have()
    {
        foreach (var format in new[] { MagickFormat.Jpeg, MagickFormat.Tiff })
        {
            var image = Place(File(Coated, format, [100, 20, 10, 30]));
            var plain = Write(image, new PdfImageOptions(Decoder) { OutputProfile = Newsprint }, out var findings);
            Assert.Equal([DiagnosticCodes.ImageProfileUnused], findings.Select(finding => finding.Code));
            Assert.Equal(plain, Write(image, Options with { ConvertsCmyk = false }, out _, Page(image) with { Cmyk = new(true, null) }));
            Assert.NotEqual(plain, Write(image, Options, out _));
        }
    }

    [Fact]
    public void A_picture_of_this_press_keeps_its_bytes_without_a_word()
    {
        var image = Place(File(Newsprint, MagickFormat.Jpeg, [100, 20, 10, 30]));
        var kept = Write(image, Options with { ConvertsCmyk = false }, out _);
        Assert.Equal(kept, Write(image, Options, out var findings));
        Assert.Empty(findings);
    }

    [Fact]
    public void A_picture_whose_profile_nobody_knows_keeps_its_numbers_and_says_so()
    {
        var image = Place(TestImages.Flat(MagickFormat.Tiff, 30, 20, 100, 20, 10, 30));
        var kept = Write(image, Options with { ConvertsCmyk = false }, out _);
        Assert.Equal(kept, Write(image, Options, out var findings));
        var told = Assert.Single(findings);
        Assert.Equal((DiagnosticCodes.ImageNotConverted, DiagnosticSeverity.Warning), (told.Code, told.Severity));
        Assert.Contains("it has no ICC profile", told.Message, StringComparison.Ordinal);
        var coated = Place(File(Coated, MagickFormat.Tiff, [100, 20, 10, 30]));
        Assert.Equal(kept, Write(coated, Options with { OutputProfile = null }, out findings));
        Assert.Contains(findings, finding => finding.Code == DiagnosticCodes.ImageNotConverted
            && finding.Message.Contains("no ICC profile of the press", StringComparison.Ordinal));
    }

    [Fact]
    public void The_assumed_profile_stands_in_unless_it_has_changed()
    {
        var path = Path.Combine(_folder, "coated.icc");
        System.IO.File.WriteAllBytes(path, Coated);
        var image = Place(TestImages.Flat(MagickFormat.Tiff, 30, 20, Dark));
        var page = Page(image) with { Cmyk = new CmykPictures(true, AssumedProfile.Of(path, Coated)) };
        var ours = Options with { ConvertsCmyk = null };
        var own = Write(Place(File(Coated)), Options, out _);
        Assert.Equal(own, Write(image, ours, out var findings, page));
        Assert.Contains($"by the profile {path}", Assert.Single(findings).Message, StringComparison.Ordinal);
        // What is wished is part of the display list.
        using var json = new MemoryStream();
        DisplayListWriter.Write(page, json);
        Assert.Equal(page.Cmyk, DisplayListReader.Read(json.ToArray(), "a.json", new LibraryFaces([]), new DiagnosticBag())!.Cmyk);
        System.IO.File.AppendAllText(path, "x");
        Write(image, ours, out findings, page);
        Assert.Contains("has changed", findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_profile_is_not_used()
    {
        var damaged = new DecodedImage(1, 1, ImageColour.Cmyk, Dark, null, [.. Coated.Take(200)]);
        Assert.Same(damaged, new CmykConversion(null, Newsprint).Of(Header, damaged, Decoder, out var verdict));
        Assert.Contains("damaged", verdict!.Message, StringComparison.Ordinal);
        // Sound as far as its head says, and nothing behind it.
        var hollow = Coated.ToArray();
        hollow.AsSpan(128 + 4 + 12 * 17).Clear();
        var image = damaged with { Profile = hollow };
        Assert.Same(image, new CmykConversion(null, Newsprint).Of(Header, image, Decoder, out verdict));
        Assert.False(verdict!.IsConverted);
    }

    [Fact]
    public void Pages_of_one_file_may_wish_differently()
    {
        var image = Place(File(Coated, MagickFormat.Tiff, [100, 20, 10, 30]));
        using var output = new MemoryStream();
        var options = PdfSample.X4 with { Images = Options with { ConvertsCmyk = null }, Bytes = PdfSample.Readable };
        PageDisplayList[] pages = [Page(image), Page(image) with { Cmyk = new CmykPictures(true, null) }];
        Assert.True(PdfDocumentWriter.Write(pages, options, output, new DiagnosticBag()));
        Assert.Equal(2, System.Text.Encoding.Latin1.GetString(output.ToArray()).Split("/Subtype /Image").Length - 1);
    }

    [Fact]
    public void Proofs_show_the_converted_picture()
    {
        var image = Place(File(Coated, MagickFormat.Tiff, [230, 128, 26, 51]));
        var converted = Place(TestImages.Flat(MagickFormat.Tiff, 30, 20, [.. Convert(Flat(230, 128, 26, 51), out _).Take(4)]));
        var press = new CmykConversion(null, Newsprint);
        var (shown, wanted, before) = (Png(image, press), Png(converted, null), Png(image, null));
        Assert.Equal(wanted, shown);
        Assert.NotEqual(before, shown);
        Assert.Equal(Svg(converted, null), Svg(image, press));
        Assert.NotEqual(Svg(image, null), Svg(image, press));
    }

    private static ImageHeader Header { get; } = new(ImageFormat.Tiff, 1, 1, ImageColour.Cmyk, 8);

    private static DecodedImage Flat(params byte[] inks) => new(1, 1, ImageColour.Cmyk, inks, null, Coated);

    private static byte[] Convert(DecodedImage image, out CmykVerdict? verdict) =>
        new CmykConversion(null, Newsprint).Of(Header, image, Decoder, out verdict).Samples;

    private static byte[] File(byte[] profile, MagickFormat format = MagickFormat.Tiff, byte[]? inks = null)
    {
        using var image = new MagickImage(TestImages.Flat(format, 30, 20, inks ?? Dark)) { Quality = 100 };
        image.SetProfile(new ImageMagick.ImageProfile("icc", profile));
        return image.ToByteArray(format);
    }

    private PlacedImage Place(byte[] file) => TestImages.Place(_folder, file, PageSamples.Rect(20, 30, 60, 40));

    private static PageDisplayList Page(PlacedImage image) => PageSamples.Page(image);

    private static byte[]? Write(PlacedImage image, PdfImageOptions options, out DiagnosticBag findings, PageDisplayList? page = null)
    {
        using var output = new MemoryStream();
        findings = [];
        var isWritten = PdfDocumentWriter.Write([page ?? Page(image)], PdfSample.X4 with { Images = options }, output, findings);
        return isWritten && !findings.HasErrors ? output.ToArray() : null;
    }

    private static string Png(PlacedImage image, CmykConversion? press)
    {
        using var output = new MemoryStream();
        using var writer = new PngWriter(Decoder);
        writer.Write(Page(image), new RasterOptions(72) { Cmyk = press }, output, new DiagnosticBag());
        using var picture = Picture.Of(output.ToArray());
        return picture.At(50, 50);
    }

    private static string Svg(PlacedImage image, CmykConversion? press)
    {
        using var output = new MemoryStream();
        Assert.True(SvgWriter.Write(Page(image), new SvgOptions { Decoder = Decoder, Cmyk = press }, output, new DiagnosticBag()));
        var text = System.Text.Encoding.UTF8.GetString(output.ToArray());
        var at = text.IndexOf("data:image/png;base64,", StringComparison.Ordinal);
        return text[at..text.IndexOf('"', at)];
    }

    private int[] ByLittleCms(params byte[] inks)
    {
        var press = Path.Combine(_folder, "press.icc");
        System.IO.File.WriteAllBytes(press, Newsprint);
        return [.. Transicc(Coated, inks, "-o" + press, "-t1", "-b").Select(value => (int)Math.Round(Math.Clamp(value, 0, 100) * 2.55))];
    }

    // The part of the paper that a tint covers in effect, from the luminance that LittleCMS gives; paper and solid are the ends.
    private static double Darkness(byte[] profile, int tint)
    {
        var (paper, solid) = (Light(0), Light(255));
        return (paper - Light(tint)) / (paper - solid);

        double Light(int black) => Transicc(profile, [0, 0, 0, (byte)black], "-o*XYZ", "-t1")[1];
    }

    private static double[] Transicc(byte[] source, byte[] inks, params string[] to) =>
    [
        .. OutsideTool.RunOn(
            source, ".icc", string.Join('\n', inks.Select(ink => (ink / 2.55).ToString("0.####", CultureInfo.InvariantCulture))) + "\n",
            "transicc", ["-n", "-i{}", .. to])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(value => double.Parse(value, CultureInfo.InvariantCulture)),
    ];
}
