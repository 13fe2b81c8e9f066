using System.Text;
using ImageMagick;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Magick;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Images;
using PrintLayout.Pdf.Syntax;
using PrintLayout.Tests.Images;

namespace PrintLayout.Tests.Pdf;

/// <summary>Images in the file, looked at by pdfimages, Poppler and Ghostscript.</summary>
[Slow]
public sealed class PdfImageTests : IDisposable
{
    private static readonly MagickImageDecoder Decoder = new();
    private static readonly PdfImageOptions Tagged = new(Decoder);
    private static readonly PdfImageOptions Inks = new(Decoder) { Colours = ImageColourPolicy.Inks, OutputProfile = BlackPress.Profile() };

    // A page of 200 × 100 pt; at 72 ppi a pixel is a point.
    private static readonly PtRect Area = new(new Pt(40_000), new Pt(20_000), new Pt(120_000), new Pt(60_000));

    private static readonly string[] PlateNames = ["Cyan", "Magenta", "Yellow", "Black"];

    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Jpegs_are_passed_through_and_keep_their_colour_space()
    {
        foreach (var (file, space, components) in new[]
        {
            (TestImages.Flat(MagickFormat.Jpeg, 60, 30, 90), "gray", 1),
            (TestImages.Flat(MagickFormat.Jpeg, 60, 30, 200, 10, 10), "icc", 3),
            (TestImages.Flat(MagickFormat.Jpeg, 60, 30, 200, 10, 10, 30), "cmyk", 4),
        })
        {
            var pdf = Write(Tagged, file);
            Assert.Equal([$"image 60 30 {space} {components} 8 jpeg 36"], List(pdf));
            // Bit for bit what the file held, but for Exif, profile and comment.
            Assert.True(pdf.AsSpan().IndexOf(JpegCopy.WithoutExtras(file)) > 0);
        }
    }

    [Fact]
    public void What_a_photograph_says_about_its_maker_does_not_go_to_press()
    {
        var file = TestImages.Turned(TestImages.Flat(MagickFormat.Jpeg, 60, 30, 200, 10, 10), 1);
        Assert.True(file.AsSpan().IndexOf("Exif"u8) > 0);
        Assert.Equal(-1, Write(Tagged, [.. file, .. "behind the end"u8]).AsSpan().IndexOf("Exif"u8));
        Assert.Equal(-1, Write(Tagged, [.. file, .. "behind the end"u8]).AsSpan().IndexOf("behind the end"u8));
    }

    [Fact]
    public void Other_files_are_packed_without_loss_in_their_own_colours()
    {
        Assert.Equal(["image 60 30 gray 1 8 image 36"], List(Write(Tagged, TestImages.Flat(MagickFormat.Png, 60, 30, 90))));
        Assert.Equal(["image 60 30 icc 3 8 image 36"], List(Write(Tagged, TestImages.Flat(MagickFormat.Png, 60, 30, 200, 10, 10))));
        Assert.Equal(["image 60 30 cmyk 4 8 image 36"], List(Write(Tagged, TestImages.Flat(MagickFormat.Tiff, 60, 30, 200, 10, 10, 30))));
        Assert.Equal(["image 60 30 gray 1 8 jpeg 36"], List(Write(Inks, TestImages.Flat(MagickFormat.Jpeg, 60, 30, 90))));
    }

    [Theory]
    [InlineData(MagickFormat.Jpeg)]
    [InlineData(MagickFormat.Tiff)]
    public void The_plates_get_the_inks_of_a_cmyk_file(MagickFormat format)
    {
        // Left 80 % cyan with 20 % yellow, right solid black.
        var file = TestImages.File(format, 120, 60, (x, _) => x < 60 ? [204, 0, 51, 0] : [0, 0, 0, 255]);
        var plates = Plates(Write(Tagged, file));
        Assert.Equal((51, 255, 204, 255), Inks4(plates, 70, 50));
        Assert.Equal((255, 255, 255, 0), Inks4(plates, 130, 50));
        Assert.Equal((255, 255, 255, 255), Inks4(plates, 20, 50));
    }

    [Fact]
    public void Rgb_is_tagged_for_x4_and_converted_for_x1a()
    {
        var file = (new PngMaker(120, 60, 2, 8) { Sample = (_, _, _) => 128 }).Make();
        Assert.Contains("/ICCBased", Text(Write(Tagged, file)), StringComparison.Ordinal);
        var pdf = Write(Inks, file);
        Assert.DoesNotContain("ICCBased", Text(pdf), StringComparison.Ordinal);
        Assert.DoesNotContain("RGB", Text(pdf), StringComparison.Ordinal);
        Assert.Equal(["image 120 60 cmyk 4 8 image 72"], List(pdf));
        // The press prints black only, 100 minus the lightness of 53.6.
        var (cyan, magenta, yellow, black) = Inks4(Plates(pdf), 100, 50);
        Assert.Equal((255, 255, 255), (cyan, magenta, yellow));
        Assert.InRange(black, 134, 140);
    }

    [Fact]
    public void Images_of_one_profile_share_it_and_one_content_is_written_once()
    {
        var red = TestImages.Flat(MagickFormat.Png, 60, 30, 200, 10, 10);
        var blue = TestImages.Flat(MagickFormat.Png, 60, 30, 10, 10, 200);
        var pdf = Write(Tagged, PdfSample.Page(Place(red), Place(blue)), PdfSample.Page(Place(red)));
        Assert.Equal(2, Count(Text(pdf), "/Subtype /Image"));
        Assert.Equal(1, Count(Text(pdf), "[/ICCBased"));
    }

    [Fact]
    public void Alpha_is_a_soft_mask_for_x4_and_paper_for_x1a()
    {
        // Black, transparent in the left half.
        var file = (new PngMaker(120, 60, 4, 8) { Sample = (x, _, c) => c == 0 || x < 60 ? 0 : 255 }).Make();
        var below = PdfSample.Box(40_000, 20_000, 120_000, 60_000, new Ink(1000, 0, 0, 0));
        var masked = Write(Tagged, PdfSample.Page(below, Place(file)));
        Assert.Equal(["image 120 60 gray 1 8 image 72", "smask 120 60 gray 1 8 image 72"], List(masked));
        Assert.Contains("/Group", Text(masked), StringComparison.Ordinal);
        Assert.Equal(0, Inks4(Plates(masked), 70, 50).Cyan);
        var flat = Write(Inks, PdfSample.Page(below, Place(file)));
        Assert.DoesNotContain("SMask", Text(flat), StringComparison.Ordinal);
        Assert.DoesNotContain("/Group", Text(flat), StringComparison.Ordinal);
        Assert.Equal((255, 255), (Inks4(Plates(flat), 70, 50).Cyan, Inks4(Plates(flat), 70, 50).Black));
        Assert.Equal(0, Inks4(Plates(flat), 130, 50).Black);
    }

    [Fact]
    public void An_opaque_page_has_no_transparency() =>
        Assert.DoesNotContain("/Group", Text(Write(Tagged, TestImages.Flat(MagickFormat.Png, 6, 3, 1))), StringComparison.Ordinal);

    [Fact]
    public void A_crop_shows_its_part_and_paints_nothing_beside_it()
    {
        // The left third of the image lies left of the area.
        var file = TestImages.File(MagickFormat.Tiff, 180, 60, (x, _) => x < 60 ? [0, 0, 0, 255] : [255, 0, 0, 0]);
        var item = TestImages.Place(_folder, file, Area, Area with { X = Area.X - new Pt(60_000), Width = new Pt(180_000) });
        var plates = Plates(Write(Tagged, PdfSample.Page(item)));
        Assert.Equal((255, 255, 255, 255), Inks4(plates, 20, 50));
        Assert.Equal((0, 255, 255, 255), Inks4(plates, 45, 50));
        Assert.Equal((0, 255, 255, 255), Inks4(plates, 155, 50));
    }

    [Theory]
    [InlineData(1, 'C', 'M')]
    [InlineData(2, 'M', 'C')]
    [InlineData(3, 'Y', 'K')]
    [InlineData(4, 'K', 'Y')]
    [InlineData(5, 'C', 'K')]
    [InlineData(6, 'K', 'C')]
    [InlineData(7, 'Y', 'M')]
    [InlineData(8, 'M', 'Y')]
    public void An_image_stands_upright_whatever_way_it_is_stored(byte tag, char upperLeft, char upperRight)
    {
        // Stored clockwise from the upper left: cyan, magenta, yellow, black.
        var stored = TestImages.File(MagickFormat.Jpeg, 64, 64, (x, y) => (x < 32, y < 32) switch
        {
            (true, true) => [255, 0, 0, 0],
            (false, true) => [0, 255, 0, 0],
            (false, false) => [0, 0, 255, 0],
            _ => [0, 0, 0, 255],
        });
        var plates = Plates(Write(Tagged, TestImages.Turned(stored, tag)));
        Assert.Equal((upperLeft, upperRight), (Corner(60, 35), Corner(140, 35)));

        char Corner(int x, int y) => "CMYK"[Array.FindIndex([.. plates], plate => plate.At(x, y) < 40)];
    }

    [Fact]
    public void Too_much_ink_is_told_with_its_share()
    {
        // A quarter of the pixels carries 300 %.
        var file = TestImages.File(MagickFormat.Tiff, 40, 40, (x, _) => x < 10 ? [255, 255, 0, 255] : [128, 128, 128, 0]);
        var findings = new DiagnosticBag();
        PdfDocumentWriter.Write([PdfSample.Page(Place(file))], new PdfWriterOptions(), Stream.Null, findings, Tagged);
        var finding = Assert.Single(findings);
        Assert.Equal((DiagnosticCodes.ImageInkSum, "a.md:3:5"), (finding.Code, finding.Span.ToString()));
        Assert.Contains("25 % of the pixels", finding.Message, StringComparison.Ordinal);
        Assert.Contains("at most 300 %", finding.Message, StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
    }

    [Fact]
    public void A_few_dark_pixels_are_warned_of_and_a_press_that_takes_more_ink_takes_them()
    {
        // Five pixels in a thousand carry 300 %.
        var file = TestImages.File(MagickFormat.Tiff, 40, 40, (x, y) => x < 2 && y < 4 ? [255, 255, 0, 255] : [128, 128, 128, 0]);
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(FindingsAt(2400)).Severity);
        Assert.Empty(FindingsAt(3000));

        DiagnosticBag FindingsAt(int limit)
        {
            var findings = new DiagnosticBag();
            PdfDocumentWriter.Write(
                [PdfSample.Page(Place(file)) with { InkLimit = limit }], new PdfWriterOptions(), Stream.Null, findings, Tagged);
            return findings;
        }
    }

    [Fact]
    public void An_image_of_several_pages_is_held_against_the_limit_of_each()
    {
        var file = TestImages.File(MagickFormat.Tiff, 40, 40, (x, y) => x < 2 && y < 4 ? [255, 255, 0, 255] : [128, 128, 128, 0]);
        var findings = new DiagnosticBag();
        using var document = new PdfDocumentBuilder(new PdfDocumentOptions { Images = Tagged }, findings);
        foreach (var (limit, expected) in new[] { (3000, 0), (2400, 1), (3000, 1), (2400, 1), (2000, 2) })
        {
            document.Add(PdfSample.Page(Place(file)) with { InkLimit = limit });
            Assert.Equal(expected, findings.Count);
        }

        using var output = new MemoryStream();
        Assert.True(document.Finish(output));
    }

    [Fact]
    public void A_file_taken_page_by_page_has_the_bytes_of_one_written_at_once()
    {
        PageDisplayList[] pages =
            [PdfSample.Page(), PdfSample.Page(Place(TestImages.Flat(MagickFormat.Png, 6, 3, 1, 2, 3))), PdfSample.Page()];
        using var output = new MemoryStream();
        using var document = new PdfDocumentBuilder(
            new PdfDocumentOptions { Images = Tagged, Bytes = PdfSample.Readable }, new DiagnosticBag());
        Assert.Throws<InvalidOperationException>(() => document.Finish(Stream.Null));
        foreach (var page in pages) document.Add(page);
        Assert.True(document.Finish(output));
        Assert.Equal(Write(Tagged, pages), output.ToArray());
    }

    [Fact]
    public void An_image_that_changed_or_cannot_be_decoded_leaves_no_file()
    {
        var changed = Place(TestImages.Flat(MagickFormat.Png, 6, 3, 1));
        File.AppendAllText(changed.Image.Path, "x");
        var lies = Place((new PngMaker(8, 8, 0, 8) { Sample = (_, _, _) => 0, ClaimedWidth = 4000 }).Make());
        foreach (var (item, options, code) in new[]
        {
            (changed, Tagged, DiagnosticCodes.FileUnreadable), (lies, Tagged, DiagnosticCodes.ImageNotDecoded),
            (Place(TestImages.Flat(MagickFormat.Png, 6, 3, 1, 2, 3)), Inks with { OutputProfile = null }, DiagnosticCodes.ImageNotDecoded),
        })
        {
            using var output = new MemoryStream();
            var findings = new DiagnosticBag();
            Assert.False(PdfDocumentWriter.Write([PdfSample.Page(item)], new PdfWriterOptions(), output, findings, options));
            Assert.Equal([code], findings.Select(f => f.Code));
            Assert.Equal(0, output.Length);
        }
    }

    [Fact]
    public void The_same_image_gives_the_same_bytes()
    {
        var file = TestImages.File(MagickFormat.Png, 50, 50, (x, y) => [(byte)(x * 5), (byte)(y * 5), (byte)(x * y)]);
        Assert.Equal(Write(Inks, file), Write(Inks, file));
        Assert.Equal(Write(Tagged, file), Write(Tagged, file));
    }

    private PlacedImage Place(byte[] file) => TestImages.Place(_folder, file, Area);

    private byte[] Write(PdfImageOptions options, byte[] file) => Write(options, PdfSample.Page(Place(file)));

    private static byte[] Write(PdfImageOptions options, params PageDisplayList[] pages)
    {
        using var output = new MemoryStream();
        var findings = new DiagnosticBag();
        Assert.True(PdfDocumentWriter.Write(pages, PdfSample.Readable, output, findings, options), string.Join("; ", findings));
        Assert.DoesNotContain(findings, finding => finding.Severity == DiagnosticSeverity.Error);
        OutsideTool.Run(output.ToArray(), "qpdf", "--check", "{}");
        return output.ToArray();
    }

    private static string Text(byte[] pdf) => Encoding.Latin1.GetString(pdf);

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    /// <summary>Kind, width, height, colour, components, bits, coding and pixels per inch of the images, as pdfimages tells them.</summary>
    private static string[] List(byte[] pdf) =>
        [.. OutsideTool.Run(pdf, "pdfimages", "-list", "{}").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(words => string.Join(' ', [.. words[2..9], words[12]]))];

    private static (int Cyan, int Magenta, int Yellow, int Black) Inks4(Plate[] plates, int x, int y) =>
        (plates[0].At(x, y), plates[1].At(x, y), plates[2].At(x, y), plates[3].At(x, y));

    /// <summary>The four plates as Ghostscript separates them at 72 ppi; 255 is no ink.</summary>
    private Plate[] Plates(byte[] pdf)
    {
        var name = Path.Combine(_folder, Path.GetRandomFileName());
        OutsideTool.Run(pdf, "gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=tiffsep", "-r72", $"-sOutputFile={name}.tif", "{}");
        return [.. PlateNames.Select(ink => new Plate($"{name}({ink}).tif"))];
    }

    private sealed class Plate
    {
        private readonly byte[] _samples;
        private readonly int _width;

        public Plate(string path)
        {
            using var image = new MagickImage(path);
            _width = (int)image.Width;
            _samples = image.GetPixelsUnsafe().ToByteArray("R")!;
        }

        public int At(int x, int y) => _samples[(y * _width) + x];
    }
}
