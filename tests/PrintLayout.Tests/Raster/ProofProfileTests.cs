using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using ImageMagick;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images.Headers;
using PrintLayout.Images.Magick;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Images;
using PrintLayout.Raster;
using PrintLayout.Svg;
using PrintLayout.Tests.Images;
using PrintLayout.Tests.Pages;
using PrintLayout.Tests.Pdf;
using ImageProfile = PrintLayout.Images.Colour.ImageProfile;

namespace PrintLayout.Tests.Raster;

/// <summary>An image with a profile of its own has the same colour in the proof as in the PDF.</summary>
[Slow]
public sealed class ProofProfileTests : IDisposable
{
    // Primaries adapted to D50: Display P3 (SMPTE RP 431, D65), Adobe RGB (1998), sRGB.
    private static readonly double[][] P3 = [[0.51512, 0.24120, -0.00105], [0.29198, 0.69225, 0.04189], [0.15710, 0.06657, 0.78407]];
    private static readonly double[][] Adobe = [[0.60974, 0.31111, 0.01947], [0.20528, 0.62567, 0.06087], [0.14919, 0.06322, 0.74457]];
    private static readonly double[][] Srgb = [[0.43607, 0.22249, 0.01392], [0.38515, 0.71687, 0.09708], [0.14307, 0.06061, 0.71410]];

    private static readonly MagickImageDecoder Decoder = new();
    private static readonly PtRect Area = PageSamples.Rect(20, 30, 60, 40);
    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(200, 100, 60)]
    [InlineData(80, 140, 90)]
    [InlineData(120, 122, 119)]
    [InlineData(20, 40, 110)]
    [InlineData(255, 255, 255)]
    [InlineData(0, 0, 0)]
    [InlineData(90, 60, 120)]
    public void A_colour_inside_srgb_is_that_of_the_arithmetic_of_the_profile(byte red, byte green, byte blue)
    {
        foreach (var (primaries, gamma) in new[] { (P3, 0.0), (Adobe, 2.19921875), (P3, 1.8) })
        {
            foreach (var format in new[] { MagickFormat.Png, MagickFormat.Tiff, MagickFormat.Jpeg })
            {
                var drawn = Draw(Place(format, Profile(primaries, gamma), red, green, blue));
                var expected = ToSrgb(primaries, gamma, red, green, blue);
                for (var i = 0; i < 3; i++) Assert.InRange(drawn[i], expected[i] - 3, expected[i] + 3);
            }
        }
    }

    [Theory]
    [InlineData(0, 255, 0)]
    [InlineData(255, 0, 0)]
    [InlineData(10, 60, 250)]
    [InlineData(200, 100, 60)]
    public void The_pdf_has_the_same_colour(byte red, byte green, byte blue)
    {
        foreach (var (primaries, gamma) in new[] { (P3, 0.0), (Adobe, 2.19921875) })
        {
            var image = Place(MagickFormat.Png, Profile(primaries, gamma), red, green, blue);
            var (proof, pdf, lcms) = (Draw(image), ByGhostscript(image), ByLittleCms(Profile(primaries, gamma), red, green, blue));
            for (var i = 0; i < 3; i++)
            {
                Assert.InRange(pdf[i], proof[i] - 3, proof[i] + 3);
                Assert.InRange(lcms[i], proof[i] - 2, proof[i] + 2);
            }
        }
    }

    [Fact]
    public void Srgb_itself_hardly_changes()
    {
        Assert.Equal([200, 100, 60], Draw(Place(MagickFormat.Png, ImageProfile.Srgb, 200, 100, 60)));
        var drawn = Draw(Place(MagickFormat.Png, ColorProfiles.SRGB.ToByteArray()!, 200, 100, 60));
        foreach (var (got, wanted) in drawn.Zip([200, 100, 60])) Assert.InRange(got, wanted - 1, wanted + 1);
    }

    [Fact]
    public void Grey_and_cmyk_go_by_their_numbers_in_both()
    {
        var grey = With(TestImages.Flat(MagickFormat.Tiff, 30, 20, 100), MagickFormat.Tiff, GreyProfile());
        var cmyk = With(TestImages.Flat(MagickFormat.Tiff, 30, 20, 0, 128, 0, 128), MagickFormat.Tiff, BlackPress.Profile());
        Assert.Equal(ImageColour.Grey, TestImages.HeaderOf(grey).Colour);
        Assert.True(TestImages.HeaderOf(cmyk).HasProfile);
        Assert.Equal([100, 100, 100], Draw(TestImages.Place(_folder, grey, Area)));
        Assert.Equal([0x7F, 0x3F, 0x7F], Draw(TestImages.Place(_folder, cmyk, Area)));
        Assert.Contains("/DeviceGray", Readable(TestImages.Place(_folder, grey, Area)), StringComparison.Ordinal);
        Assert.Contains("/DeviceCMYK", Readable(TestImages.Place(_folder, cmyk, Area)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_that_is_not_for_rgb_is_left_out_as_in_the_pdf_and_both_say_so()
    {
        var image = Place(MagickFormat.Tiff, Profile(P3, 0).AsSpan(0, 200).ToArray(), 200, 100, 60);
        Assert.Equal([200, 100, 60], Draw(image, findings: DiagnosticCodes.ImageProfileIgnored));
        foreach (var paper in new[] { ProofPaper.Plain, ProofPaper.Newsprint })
        {
            var findings = new DiagnosticBag();
            SvgWriter.Write(PageSamples.Page(image), new SvgOptions { Paper = paper, Decoder = Decoder }, Stream.Null, findings);
            Assert.Equal([DiagnosticCodes.ImageProfileIgnored], findings.Select(finding => finding.Code));
        }
    }

    [Fact]
    public void A_profile_that_the_decoder_drops_is_named_too()
    {
        // A profile for inks in an RGB file: libpng leaves it out without a word.
        var plain = TestImages.Flat(MagickFormat.Png, 30, 20, 200, 100, 60);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(BlackPress.Profile());
        byte[] chunk = [.. "iCCPx\0\0"u8, .. packed.ToArray()];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, chunk.Length - 4);
        BinaryPrimitives.WriteUInt32BigEndian(sum, ~Crc32.Add(uint.MaxValue, chunk));
        const int BehindHeader = 8 + 25;
        byte[] file = [.. plain[..BehindHeader], .. length, .. chunk, .. sum, .. plain[BehindHeader..]];
        var image = TestImages.Place(_folder, file, Area);
        Assert.True(image.Image.Header.HasProfile);
        Assert.Equal([200, 100, 60], Draw(image, findings: DiagnosticCodes.ImageProfileIgnored));
        var findings = new DiagnosticBag();
        var options = PdfSample.X4 with { Images = new PdfImageOptions(Decoder) };
        Assert.True(PdfDocumentWriter.Write([PageSamples.Page(image)], options, Stream.Null, findings));
        Assert.Equal([DiagnosticCodes.ImageProfileIgnored], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Newsprint_mixes_with_the_paper_after_the_profile()
    {
        var image = Place(MagickFormat.Png, Profile(P3, 0), 60, 150, 70);
        var screen = ToSrgb(P3, 0, 60, 150, 70);
        var expected = ScreenColour.OfPicture(new ScreenColour((byte)screen[0], (byte)screen[1], (byte)screen[2]), ProofPaper.Newsprint);
        var drawn = Draw(image, ProofPaper.Newsprint);
        foreach (var (got, wanted) in drawn.Zip([expected.Red, expected.Green, expected.Blue])) Assert.InRange(got, wanted - 3, wanted + 3);
        // The SVG holds pixels that are mixed already: a profile beside them would change them again.
        using var svg = new MemoryStream();
        Assert.True(SvgWriter.Write(
            PageSamples.Page(image), new SvgOptions { Paper = ProofPaper.Newsprint, Decoder = Decoder }, svg, new DiagnosticBag()));
        var text = System.Text.Encoding.UTF8.GetString(svg.ToArray());
        const string Start = "data:image/png;base64,";
        var at = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var png = Convert.FromBase64String(text[at..text.IndexOf('"', at)]);
        Assert.Equal(-1, png.AsSpan().IndexOf("iCCP"u8));
        using var picture = Picture.Of(png);
        foreach (var (got, wanted) in Hex(picture.At(5, 5)).Zip(drawn)) Assert.InRange(got, wanted - 1, wanted + 1);
    }

    private PlacedImage Place(MagickFormat format, byte[] profile, params byte[] colour) =>
        TestImages.Place(_folder, With(TestImages.Flat(format, 30, 20, colour), format, profile), Area);

    private static byte[] With(byte[] file, MagickFormat format, byte[] profile)
    {
        using var image = new MagickImage(file) { Quality = 100 };
        // Magick refuses a profile that does not fit, so one that does takes its place and is then written over.
        var isWhole = BinaryPrimitives.ReadInt32BigEndian(profile) == profile.Length;
        var valid = isWhole ? profile : Profile(P3, 0);
        image.SetProfile(new ImageMagick.ImageProfile("icc", valid));
        var made = image.ToByteArray(format);
        if (!isWhole) made.AsSpan(made.AsSpan().IndexOf(valid.AsSpan(0, 64)) + 36, 4).Clear();
        return made;
    }

    private static int[] Draw(PlacedImage image, ProofPaper paper = ProofPaper.Plain, params string[] findings)
    {
        var found = new DiagnosticBag();
        using var output = new MemoryStream();
        using var writer = new PngWriter(Decoder);
        writer.Write(PageSamples.Page(image), new RasterOptions(72) { Paper = paper }, output, found);
        Assert.Equal(findings, found.Select(finding => finding.Code));
        using var picture = Picture.Of(output.ToArray());
        return Hex(picture.At(50, 50));
    }

    private static int[] Hex(string colour) =>
        [.. Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];

    private static int[] ByLittleCms(byte[] profile, params byte[] colour) =>
    [
        .. OutsideTool.RunOn(
            profile, ".icc", string.Join('\n', colour) + "\n", "transicc", "-n", "-s", "-t1", "-b", "-i{}", "-o*sRGB")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(value => (int)Math.Round(double.Parse(value, CultureInfo.InvariantCulture))),
    ];

    // MuPDF as Debian builds it knows no profiles, and Poppler converts without black point compensation.
    private static int[] ByGhostscript(PlacedImage image)
    {
        var folder = Directory.CreateTempSubdirectory("printlayout-").FullName;
        try
        {
            var path = Path.Combine(folder, "page.ppm");
            OutsideTool.Run(
                Pdf(image), "gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=ppmraw", "-r72", "-sOutputFile=" + path, "{}");
            using var picture = new MagickImage(path);
            return Hex(Convert.ToHexString(picture.GetPixelsUnsafe().GetArea(50, 50, 1, 1)!));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] Pdf(PlacedImage image, bool isReadable = false)
    {
        using var output = new MemoryStream();
        var options = PdfSample.X4 with { Images = new PdfImageOptions(Decoder) };
        if (isReadable) options = options with { Bytes = PdfSample.Readable };
        Assert.True(PdfDocumentWriter.Write([PageSamples.Page(image)], options, output, new DiagnosticBag()));
        return output.ToArray();
    }

    private static string Readable(PlacedImage image) => System.Text.Encoding.Latin1.GetString(Pdf(image, isReadable: true));

    // By the letter of ICC.1: curves to light, primaries to D50, and back through sRGB.
    private static int[] ToSrgb(double[][] primaries, double gamma, params byte[] colour)
    {
        var light = colour.Select(value => Light(value / 255.0, gamma)).ToArray();
        var xyz = Enumerable.Range(0, 3).Select(i => Enumerable.Range(0, 3).Sum(c => primaries[c][i] * light[c])).ToArray();
        return [.. Solve(Srgb, xyz).Select(value => (int)Math.Round(255 * Coded(Math.Clamp(value, 0, 1))))];
    }

    private static double Light(double x, double gamma) =>
        gamma > 0 ? Math.Pow(x, gamma) : x <= 0.04045 ? x / 12.92 : Math.Pow((x + 0.055) / 1.055, 2.4);

    private static double Coded(double x) => x <= 0.0031308 ? x * 12.92 : 1.055 * Math.Pow(x, 1 / 2.4) - 0.055;

    // Cramer's rule.
    private static double[] Solve(double[][] columns, double[] right)
    {
        var whole = Determinant(columns);
        return [.. Enumerable.Range(0, 3).Select(c => Determinant([.. columns.Select((column, i) => i == c ? right : column)]) / whole)];
    }

    private static double Determinant(double[][] m) =>
        m[0][0] * (m[1][1] * m[2][2] - m[2][1] * m[1][2])
        - m[1][0] * (m[0][1] * m[2][2] - m[2][1] * m[0][2])
        + m[2][0] * (m[0][1] * m[1][2] - m[1][1] * m[0][2]);

    /// <summary>Our profile for sRGB with other primaries, and with another curve where gamma is not zero.</summary>
    private static byte[] Profile(double[][] primaries, double gamma)
    {
        var profile = ImageProfile.Srgb.ToArray();
        // Some programs take a profile of that name for sRGB without a look into it.
        "wide"u8.CopyTo(profile.AsSpan(TagOf(profile, "desc") + 12));
        for (var i = 0; i < 3; i++)
        {
            var at = TagOf(profile, "rgb"[i] + "XYZ") + 8;
            for (var k = 0; k < 3; k++)
                BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(at + k * 4), (int)Math.Round(primaries[i][k] * 65_536));
        }

        if (gamma == 0) return profile;
        var curve = TagOf(profile, "rTRC") + 12;
        for (var i = 0; i < 1024; i++)
            BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(curve + i * 2), (ushort)Math.Round(65_535 * Math.Pow(i / 1023.0, gamma)));
        return profile;
    }

    // A profile of one curve, gamma 1.0: converted by it, grey would become much lighter.
    private static byte[] GreyProfile()
    {
        var profile = ImageProfile.Srgb.ToArray();
        "GRAY"u8.CopyTo(profile.AsSpan(16));
        var entry = 132;
        while (System.Text.Encoding.ASCII.GetString(profile, entry, 4) != "rTRC") entry += 12;
        "kTRC"u8.CopyTo(profile.AsSpan(entry));
        var curve = BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(entry + 4)) + 12;
        for (var i = 0; i < 1024; i++) BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(curve + i * 2), (ushort)(i * 65_535 / 1023));
        return profile;
    }

    private static int TagOf(byte[] profile, string tag)
    {
        for (var entry = 132; ; entry += 12)
        {
            if (System.Text.Encoding.ASCII.GetString(profile, entry, 4) == tag)
                return BinaryPrimitives.ReadInt32BigEndian(profile.AsSpan(entry + 4));
        }
    }
}
