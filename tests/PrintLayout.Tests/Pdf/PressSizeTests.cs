using System.Text;
using ImageMagick;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Magick;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Images;
using PrintLayout.Tests.Images;

namespace PrintLayout.Tests.Pdf;

/// <summary>Images go to press with the pixels that their size on the page needs, looked at by pdfimages and Poppler.</summary>
[Slow]
public sealed class PressSizeTests : IDisposable
{
    private static readonly MagickImageDecoder Decoder = new();
    private static readonly PdfImageOptions Tagged = new(Decoder);
    private static readonly PdfImageOptions Inks = new(Decoder) { Colours = ImageColourPolicy.Inks, OutputProfile = BlackPress.Profile() };

    // 48 × 24 pt are 200 × 100 pixels at 300 ppi.
    private static readonly PtRect Area = new(new Pt(40_000), new Pt(20_000), new Pt(48_000), new Pt(24_000));

    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;
    private DiagnosticBag _found = [];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_image_is_brought_down_and_what_that_saves_is_told()
    {
        Assert.Equal(["800 400 icc jpeg"], List(Write(Tagged with { MostPpi = 0 }, Photo(MagickFormat.Jpeg))));
        Assert.Empty(_found);
        Assert.Equal(["200 100 icc jpeg"], List(Write(Tagged, Photo(MagickFormat.Jpeg))));
        var told = Assert.Single(_found);
        Assert.Equal((DiagnosticCodes.ImageBroughtDown, DiagnosticSeverity.Info), (told.Code, told.Severity));
        Assert.Contains("800 × 400 pixels, 1200 per inch", told.Message, StringComparison.Ordinal);
        Assert.Contains("with 200 × 100", told.Message, StringComparison.Ordinal);
        Assert.Equal(["200 100 icc image"], List(Write(Tagged, Photo(MagickFormat.Png))));
        Assert.Equal(["200 100 icc image"], List(Write(Tagged with { JpegQuality = 0 }, Photo(MagickFormat.Jpeg))));
        Assert.Equal(["200 100 cmyk jpeg"], List(Write(Inks, Photo(MagickFormat.Jpeg))));
        Assert.Equal(["200 100 cmyk image"], List(Write(Inks, Photo(MagickFormat.Png))));
        Assert.Equal(["100 50 icc jpeg"], List(Write(Tagged with { MostPpi = 150 }, Photo(MagickFormat.Jpeg))));
    }

    [Fact]
    public void An_image_that_has_no_more_keeps_its_bytes()
    {
        var file = TestImages.File(MagickFormat.Jpeg, 200, 100, (x, y) => [(byte)x, (byte)y, 90]);
        Assert.True(Write(Tagged, file).AsSpan().IndexOf(JpegCopy.WithoutExtras(file)) > 0);
        Assert.Empty(_found);
    }

    [Fact]
    public void A_jpeg_of_which_little_would_be_saved_keeps_its_bytes()
    {
        // 330 pixels an inch, and coded so coarsely that our own would be longer.
        var settings = new MagickReadSettings { Format = MagickFormat.Rgb, Depth = 8, Width = 220, Height = 110 };
        var samples = TestImages.Samples(220, 110, (x, y) => [(byte)(x * y), (byte)(x * 7), (byte)(y * 5)]);
        using var image = new MagickImage(samples, settings) { Quality = 30 };
        var file = image.ToByteArray(MagickFormat.Jpeg);
        Assert.True(Write(Tagged, file).AsSpan().IndexOf(JpegCopy.WithoutExtras(file)) > 0);
        Assert.Empty(_found);
    }

    [Fact]
    public void Line_art_keeps_its_pixels() => Assert.Equal(
        ["800 400 gray image"], List(Write(Tagged, (new PngMaker(800, 400, 0, 1) { Sample = (x, _, _) => x & 1 }).Make())));

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void The_picture_stays_the_same(byte tag)
    {
        // The right half is dark as it is stored.
        var file = TestImages.Turned(TestImages.File(MagickFormat.Jpeg, 800, 800, (x, _) => x < 400 ? [250, 250, 250] : [10, 10, 10]), tag);
        var square = Area with { Height = Area.Width };
        var page = PdfSample.Page(TestImages.Place(_folder, file, square));
        using var picture = new MagickImage(ByPoppler(Write(Tagged, page)));
        using var pixels = picture.GetPixels();
        // Turned clockwise the right half is the lower one.
        Assert.InRange(pixels.GetPixel(76, tag == 1 ? 44 : 56).ToColor()!.R, 0, 40);
        Assert.InRange(pixels.GetPixel(52, tag == 1 ? 44 : 32).ToColor()!.R, 220, 255);
    }

    [Fact]
    public void One_content_in_two_sizes_is_written_once_with_the_pixels_of_the_larger()
    {
        var small = TestImages.Place(_folder, Photo(MagickFormat.Jpeg), Area);
        var whole = Area with { Width = Area.Width * 2, Height = Area.Height * 2 };
        var pdf = Write(Tagged, PdfSample.Page(small, small with { Area = whole, Whole = whole }, small));
        Assert.Equal(["400 200 icc jpeg"], List(pdf).Distinct());
        Assert.Single(_found);
        Assert.Equal(2, Encoding.Latin1.GetString(pdf).Split("/Subtype /Image").Length);
    }

    [Fact]
    public void The_same_picture_gives_the_same_bytes()
    {
        var file = Photo(MagickFormat.Jpeg);
        Assert.Equal(Write(Inks, file), Write(Inks, file));
    }

    [Fact]
    public void Components_that_are_not_transformed_are_shown_as_they_are()
    {
        var file = RgbJpeg();
        Assert.True(TestImages.HeaderOf(file).HasRgbSamples);
        var pdf = Write(Tagged, PdfSample.Page(TestImages.Place(_folder, file, Area)));
        Assert.Contains("/ColorTransform 0", Encoding.Latin1.GetString(pdf), StringComparison.Ordinal);
        using var picture = new MagickImage(ByPoppler(pdf));
        using var pixels = picture.GetPixels();
        var colour = pixels.GetPixel(60, 30).ToColor()!;
        Assert.InRange(colour.R, 119, 125);
        Assert.InRange(colour.G, 73, 79);
        Assert.InRange(colour.B, 181, 187);
    }

    [Fact]
    public void A_profile_of_inks_that_is_not_used_is_told()
    {
        using var image = new MagickImage(TestImages.Flat(MagickFormat.Tiff, 100, 50, 20, 10, 10, 30));
        image.SetProfile(new ColorProfile(BlackPress.Profile()));
        var file = image.ToByteArray(MagickFormat.Tiff);
        Write(Tagged, file);
        Assert.Equal(DiagnosticCodes.ImageProfileUnused, Assert.Single(_found).Code);
        // The profile of the press itself changes nothing.
        _found = [];
        Write(Tagged with { OutputProfile = BlackPress.Profile() }, file);
        Assert.Empty(_found);
    }

    private static byte[] Photo(MagickFormat format) => TestImages.File(format, 800, 400, (x, y) => [(byte)(x / 4), (byte)(y / 2), 90]);

    /// <summary>A JPEG as our library writes it, of which luminance and differences are taken for red, green and blue.</summary>
    private static byte[] RgbJpeg()
    {
        var file = TestImages.Flat(MagickFormat.Jpeg, 100, 50, 200, 100, 30);
        file = [.. file[..2], .. file[(4 + (file[4] << 8) + file[5])..]];
        var frame = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        var scan = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);
        for (var i = 0; i < 3; i++) file[frame + 10 + (i * 3)] = file[scan + 5 + (i * 2)] = (byte)"RGB"[i];
        return file;
    }

    private byte[] Write(PdfImageOptions options, byte[] file) =>
        Write(options, PdfSample.Page(TestImages.Place(_folder, file, Area)));

    private byte[] Write(PdfImageOptions options, PrintLayout.Pages.PageDisplayList page)
    {
        using var output = new MemoryStream();
        Assert.True(PdfDocumentWriter.Write([page], PdfSample.Readable, output, _found, options), string.Join("; ", _found));
        OutsideTool.Run(output.ToArray(), "qpdf", "--check", "{}");
        return output.ToArray();
    }

    private byte[] ByPoppler(byte[] pdf)
    {
        var name = Path.Combine(_folder, "page");
        OutsideTool.Run(pdf, "pdftoppm", "-r", "72", "-png", "-singlefile", "{}", name);
        return File.ReadAllBytes(name + ".png");
    }

    /// <summary>Width, height, colour and coding of the images, as pdfimages tells them.</summary>
    private static string[] List(byte[] pdf) =>
        [.. OutsideTool.Run(pdf, "pdfimages", "-list", "{}").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(words => string.Join(' ', words[3], words[4], words[5], words[8]))];
}
