using CsCheck;
using ImageMagick;
using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Images.Magick;
using ImageProfile = PrintLayout.Images.Colour.ImageProfile;

namespace PrintLayout.Tests.Images;

public sealed class MagickImageDecoderTests
{
    private static readonly MagickImageDecoder Decoder = new();

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(4, true)]
    [InlineData(8, true)]
    [InlineData(16, false)]
    [InlineData(16, true)]
    public void Grey_of_every_depth_comes_in_8_bits(byte bits, bool isInterlaced)
    {
        var most = (1 << bits) - 1;
        var image =
            Decode((new PngMaker(13, 11, 0, bits) { Sample = (x, y, _) => (x + y) * most / 22, IsInterlaced = isInterlaced }).Make());
        var expected = TestImages.Samples(13, 11, (x, y) => [(byte)Math.Round((x + y) * most / 22 * 255.0 / most)]);
        Assert.Equal(ImageColour.Grey, image.Colour);
        Assert.Equal(expected, image.Samples);
        Assert.Null(image.Alpha);
    }

    [Theory]
    [InlineData(2, 8, false)]
    [InlineData(2, 16, true)]
    [InlineData(6, 8, true)]
    [InlineData(6, 16, false)]
    public void Rgb_keeps_its_samples_and_alpha_comes_apart(byte type, byte bits, bool isInterlaced)
    {
        var high = bits == 16 ? 257 : 1;
        var maker = new PngMaker(9, 10, type, bits)
        {
            Sample = (x, y, c) => ((x * 20) + (y * 3) + c) * high,
            IsInterlaced = isInterlaced,
        };
        var image = Decode(maker.Make());
        Assert.Equal(TestImages.Samples(
            9, 10, (x, y) => [(byte)((x * 20) + (y * 3)), (byte)((x * 20) + (y * 3) + 1), (byte)((x * 20) + (y * 3) + 2)]), image.Samples);
        Assert.Equal(type == 6 ? TestImages.Samples(9, 10, (x, y) => [(byte)((x * 20) + (y * 3) + 3)]) : null, image.Alpha);
    }

    [Fact]
    public void A_palette_becomes_rgb_also_when_all_its_colours_are_grey()
    {
        var red = Decode(
            (new PngMaker(4, 2, 3, 2) { Sample = (x, _, _) => x % 2, Palette = [200, 10, 20, 0, 0, 255], Transparency = [255, 0] }).Make());
        Assert.Equal(TestImages.Samples(4, 2, (x, _) => x % 2 == 0 ? [200, 10, 20] : [0, 0, 255]), red.Samples);
        Assert.Equal(TestImages.Samples(4, 2, (x, _) => [(byte)(x % 2 == 0 ? 255 : 0)]), red.Alpha);
        var grey = Decode((new PngMaker(4, 2, 3, 1) { Sample = (x, _, _) => x % 2, Palette = [9, 9, 9, 200, 200, 200] }).Make());
        Assert.Equal(TestImages.Samples(4, 2, (x, _) => x % 2 == 0 ? [9, 9, 9] : [200, 200, 200]), grey.Samples);
    }

    [Fact]
    public void An_alpha_channel_that_is_opaque_everywhere_is_none() =>
        Assert.Null(Decode((new PngMaker(4, 4, 4, 8) { Sample = (_, _, c) => c == 1 ? 255 : 40 }).Make()).Alpha);

    [Theory]
    [InlineData(CompressionMethod.NoCompression)]
    [InlineData(CompressionMethod.LZW)]
    public void A_cmyk_tiff_counts_ink(CompressionMethod compression)
    {
        byte[] Pixel(int x, int y) => [(byte)(x * 9), (byte)(y * 9), 3, (byte)(x + y)];
        var image = Decode(TestImages.File(MagickFormat.Tiff, 20, 15, Pixel, compression));
        Assert.Equal(ImageColour.Cmyk, image.Colour);
        Assert.Equal(TestImages.Samples(20, 15, Pixel), image.Samples);
    }

    [Fact]
    public void A_cmyk_jpeg_counts_ink_with_adobes_marker_and_without()
    {
        var adobe = TestImages.Flat(MagickFormat.Jpeg, 16, 16, 200, 40, 0, 10);
        AssertNear([200, 40, 0, 10], Decode(adobe).Samples.AsSpan(0, 4));
        // The same coded samples without the marker mean the opposite. (Black alone: Magick codes the colours as YCC.)
        var at = adobe.AsSpan().IndexOf("Adobe"u8) - 4;
        byte[] plain = [.. adobe[..at], .. adobe[(at + 16)..]];
        Assert.False(TestImages.HeaderOf(plain).HasAdobeMarker);
        AssertNear([245], Decode(plain).Samples.AsSpan(3, 1));
    }

    [Fact]
    public void A_png_with_fewer_pixels_than_it_says_is_a_fault()
    {
        var file = (new PngMaker(8, 8, 0, 8) { Sample = (x, y, _) => x * y, ClaimedWidth = 4000 }).Make();
        Assert.Null(Decoder.Decode(TestImages.HeaderOf(file), file, out var fault));
        Assert.Equal(ImageFaultKind.Damaged, fault?.Kind);
    }

    [Fact]
    public void A_jpeg_with_fewer_rows_than_it_says_is_a_fault()
    {
        var file = TestImages.File(MagickFormat.Jpeg, 64, 64, (x, y) => [(byte)(x * y)]);
        var frame = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        // Marker, length, precision, then the height in two bytes.
        file[frame + 5] = 4;
        Assert.Equal(1024 + 64, TestImages.HeaderOf(file).Height);
        Assert.Null(Decoder.Decode(TestImages.HeaderOf(file), file, out var fault));
        Assert.Equal(ImageFaultKind.Damaged, fault?.Kind);
    }

    [Fact]
    public void A_packed_tiff_with_fewer_rows_than_it_says_is_a_fault()
    {
        var file = TestImages.File(MagickFormat.Tiff, 64, 64, (x, y) => [(byte)(x * y)], CompressionMethod.LZW);
        // Tag 257, type short or long, one value: the height.
        var entry = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[1, 1, 3, 0, 1, 0, 0, 0, 64]);
        file[entry + 9] = 4;
        Assert.Equal(1024 + 64, TestImages.HeaderOf(file).Height);
        Assert.Null(Decoder.Decode(TestImages.HeaderOf(file), file, out var fault));
        Assert.Equal(ImageFaultKind.Damaged, fault?.Kind);
    }

    [Fact]
    public void Spoiled_files_give_pixels_or_a_fault_and_never_throw()
    {
        byte[][] files =
        [
            TestImages.File(MagickFormat.Jpeg, 24, 24, (x, y) => [(byte)(x * y), 4, 5]),
            (new PngMaker(24, 24, 6, 8) { Sample = (x, y, c) => (x * y * c) & 255 }).Make(),
            TestImages.File(MagickFormat.Tiff, 24, 24, (x, y) => [(byte)(x * y)], CompressionMethod.LZW),
        ];
        (from file in Gen.Int[0, files.Length - 1].Select(i => files[i])
         from at in Gen.Int[20, file.Length - 1]
         from value in Gen.Byte
         select (byte[])[.. file[..at], value, .. file[(at + 1)..]]).Sample(file =>
        {
            if (ImageHeaderReader.Read(file, new ImageLimits(1 << 20, 1_000_000, 2_000)).Header is not { } header) return true;
            var image = Decoder.Decode(header, file, out var fault);
            return image is null != fault is null;
        }, iter: 300);
    }

    [Fact]
    public void Rgb_is_converted_through_the_profile_of_the_press()
    {
        // White, mid grey of L* 53.6, black; this press prints in black only, as much as the lightness asks for.
        byte[] samples = [255, 255, 255, 128, 128, 128, 0, 0, 0];
        var inks = Decoder.ToCmyk(
            new DecodedImage(3, 1, ImageColour.Rgb, samples, null, null), ImageProfile.Srgb, BlackPress.Profile(), out var fault);
        Assert.Null(fault);
        AssertNear([0, 0, 0, 0, 0, 0, 0, 118, 0, 0, 0, 255], inks);
    }

    [Fact]
    public void A_profile_that_is_no_press_is_a_fault()
    {
        var image = new DecodedImage(1, 1, ImageColour.Rgb, [1, 2, 3], null, null);
        Assert.Null(Decoder.ToCmyk(image, ImageProfile.Srgb, [1, 2, 3, 4], out var fault));
        Assert.NotNull(fault);
        Assert.Null(Decoder.ToCmyk(image, ImageProfile.Srgb, ImageProfile.Srgb, out fault));
        Assert.NotNull(fault);
    }

    [Fact]
    public void Our_srgb_is_srgb()
    {
        Assert.True(ImageProfile.IsFor(ImageProfile.Srgb, "RGB "u8));
        // Through our profile and Magick's own back: nothing may change by more than rounding.
        using var image = new MagickImage(MagickColor.FromRgb(200, 100, 30), 1, 1);
        Assert.True(image.TransformColorSpace(new ColorProfile(ImageProfile.Srgb), ColorProfiles.SRGB));
        AssertNear([200, 100, 30], image.GetPixelsUnsafe().ToByteArray("RGB"), 1);
    }

    private static void AssertNear(byte[] expected, ReadOnlySpan<byte> actual, int tolerance = 3)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++) Assert.InRange(actual[i], expected[i] - tolerance, expected[i] + tolerance);
    }

    private static DecodedImage Decode(byte[] file)
    {
        var image = Decoder.Decode(TestImages.HeaderOf(file), file, out var fault);
        Assert.Null(fault?.Message);
        return image!;
    }
}
