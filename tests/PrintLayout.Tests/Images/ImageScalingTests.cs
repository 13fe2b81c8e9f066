using CsCheck;
using ImageMagick;
using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Images.Magick;

namespace PrintLayout.Tests.Images;

/// <summary>Images with fewer pixels: by arithmetic, and from the coefficients of a JPEG.</summary>
public sealed class ImageScalingTests
{
    private static readonly MagickImageDecoder Decoder = new();

    [Fact]
    public void A_pixel_is_the_mean_of_what_it_covers()
    {
        var half = ImageScaling.Down(Grey(4, 2, 10, 20, 30, 50, 20, 30, 50, 70), new PixelSize(2, 1));
        Assert.Equal([20, 50], half.Samples);
        // Of three pixels each of two covers one and a half: (2·10 + 40) / 3 and (40 + 2·70) / 3.
        Assert.Equal([20, 60], ImageScaling.Down(Grey(3, 1, 10, 40, 70), new PixelSize(2, 1)).Samples);
        Assert.Equal([20, 60], ImageScaling.Down(Grey(1, 3, 10, 40, 70), new PixelSize(1, 2)).Samples);
    }

    [Fact]
    public void Pixels_that_are_not_seen_give_no_colour()
    {
        var image = new DecodedImage(2, 1, ImageColour.Rgb, [200, 100, 50, 0, 0, 0], [255, 0], null);
        var one = ImageScaling.Down(image, new PixelSize(1, 1));
        Assert.Equal([200, 100, 50], one.Samples);
        Assert.Equal([128], one.Alpha!);
    }

    [Fact]
    public void The_mean_and_the_size_are_kept() =>
        Gen.Select(Gen.Int[1, 40], Gen.Int[1, 40], Gen.Int[1, 50], Gen.Int[1, 50], Gen.Byte.Array[1600]).Sample(
            (width, height, across, down, bytes) =>
            {
                var image = new DecodedImage(width, height, ImageColour.Grey, bytes[..(width * height)], null, null);
                var small = ImageScaling.Down(image, new PixelSize(across, down));
                Assert.Equal((Math.Min(width, across), Math.Min(height, down)), (small.Width, small.Height));
                Assert.InRange(
                    small.Samples.Average(value => (double)value) - image.Samples.Average(value => (double)value), -0.51, 0.51);
                Assert.InRange(small.Samples.Max(), image.Samples.Min(), image.Samples.Max());
            });

    [Fact]
    public void A_jpeg_is_decoded_at_a_fraction_that_has_the_pixels_needed()
    {
        var file = TestImages.File(MagickFormat.Jpeg, 803, 601, (x, y) => [(byte)(x / 4), (byte)(y / 3), 90]);
        var header = TestImages.HeaderOf(file);
        foreach (var (least, width) in new[]
        {
            (400, 402), (402, 402), (250, 402), (201, 201), (101, 101), (1, 101), (403, 803), (803, 803),
        })
        {
            var image = Decoder.DecodeAtLeast(header, file, new PixelSize(least, least * 601 / 803), out var fault);
            Assert.Null(fault?.Message);
            Assert.True(image!.Width >= least);
            Assert.Equal(width, image.Width);
            // The same picture: its middle has the colours of the middle.
            var middle = ((image.Height / 2 * image.Width) + (image.Width / 2)) * 3;
            Assert.InRange(image.Samples[middle], 97, 103);
            Assert.InRange(image.Samples[middle + 1], 97, 103);
        }
    }

    [Fact]
    public void A_jpeg_that_is_cut_off_is_found_at_any_fraction()
    {
        var file = TestImages.File(MagickFormat.Jpeg, 803, 601, (x, y) => [(byte)(x * y), (byte)y, 90]);
        var header = TestImages.HeaderOf(file);
        var cut = file[..(file.Length / 2)];
        Assert.Null(Decoder.DecodeAtLeast(header, cut, new PixelSize(1, 1), out var fault));
        Assert.Equal(ImageFaultKind.Damaged, fault!.Kind);
    }

    [Theory]
    [InlineData(ImageColour.Grey)]
    [InlineData(ImageColour.Rgb)]
    [InlineData(ImageColour.Cmyk)]
    public void A_jpeg_of_ours_holds_what_went_into_it(ImageColour colour)
    {
        var channels = DecodedImage.ChannelsOf(colour);
        var image = new DecodedImage(
            32, 16, colour, TestImages.Samples(32, 16, (x, _) => [.. Enumerable.Range(0, channels).Select(c => (byte)(x * 2 + c * 30))]),
            null, null);
        var file = Decoder.ToJpeg(image, 95, out var fault)!;
        Assert.Null(fault?.Message);
        var header = TestImages.HeaderOf(file);
        Assert.Equal((32, 16, colour), (header.Width, header.Height, header.Colour));
        var back = Decoder.Decode(header, file, out _)!;
        for (var i = 0; i < image.Samples.Length; i++) Assert.InRange(back.Samples[i] - image.Samples[i], -6, 6);
        Assert.Equal(file, Decoder.ToJpeg(image, 95, out _));
    }

    [Fact]
    public void A_jpeg_may_have_more_pixels_than_others()
    {
        var limits = new ImageLimits(8 << 20, 1000, 30_000, JpegPixels: 2000);
        Assert.Null(ImageHeaderReader.Read(TestImages.Flat(MagickFormat.Jpeg, 50, 40, 90), limits).Fault);
        Assert.Contains("at most 0 million", ImageHeaderReader.Read(TestImages.Flat(MagickFormat.Png, 50, 40, 90), limits).Fault!.Message);
        Assert.NotNull(ImageHeaderReader.Read(TestImages.Flat(MagickFormat.Jpeg, 51, 40, 90), limits).Fault);
    }

    private static DecodedImage Grey(int width, int height, params byte[] samples) =>
        new(width, height, ImageColour.Grey, samples, null, null);
}
