using CsCheck;
using ImageMagick;
using PrintLayout.Images;
using PrintLayout.Images.Headers;

namespace PrintLayout.Tests.Images;

public sealed class ImageHeaderReaderTests
{
    [Fact]
    public void A_jpeg_tells_size_colour_and_adobes_marker()
    {
        var grey = TestImages.HeaderOf(TestImages.Flat(MagickFormat.Jpeg, 20, 10, 90));
        Assert.Equal((ImageFormat.Jpeg, 20, 10, ImageColour.Grey, 8, false),
            (grey.Format, grey.Width, grey.Height, grey.Colour, grey.BitsPerSample, grey.HasAdobeMarker));
        Assert.Equal(ImageColour.Rgb, TestImages.HeaderOf(TestImages.Flat(MagickFormat.Jpeg, 20, 10, 200, 0, 0)).Colour);
        var cmyk = TestImages.HeaderOf(TestImages.Flat(MagickFormat.Jpeg, 20, 10, 200, 0, 0, 0));
        Assert.Equal((ImageColour.Cmyk, true), (cmyk.Colour, cmyk.HasAdobeMarker));
    }

    [Theory]
    [InlineData(0, 1, ImageColour.Grey, false, false)]
    [InlineData(0, 16, ImageColour.Grey, false, false)]
    [InlineData(2, 8, ImageColour.Rgb, false, false)]
    [InlineData(3, 4, ImageColour.Rgb, true, false)]
    [InlineData(4, 8, ImageColour.Grey, false, true)]
    [InlineData(6, 16, ImageColour.Rgb, false, true)]
    public void A_png_tells_its_colour_type(byte type, byte bits, ImageColour colour, bool isIndexed, bool hasAlpha)
    {
        var header = TestImages.HeaderOf(Png(type, bits));
        Assert.Equal((9, 7, bits), (header.Width, header.Height, header.BitsPerSample));
        Assert.Equal((colour, isIndexed, hasAlpha), (header.Colour, header.IsIndexed, header.HasAlpha));
    }

    [Theory]
    [InlineData(CompressionMethod.NoCompression, 1)]
    [InlineData(CompressionMethod.LZW, 3)]
    [InlineData(CompressionMethod.NoCompression, 4)]
    [InlineData(CompressionMethod.LZW, 4)]
    public void A_tiff_tells_size_and_colour(CompressionMethod compression, int channels)
    {
        var file = TestImages.File(
            MagickFormat.Tiff, 30, 20, (x, _) => [.. Enumerable.Range(x, channels).Select(value => (byte)(value * 7))], compression);
        var header = TestImages.HeaderOf(file);
        Assert.Equal(
            (ImageFormat.Tiff, 30, 20, channels), (header.Format, header.Width, header.Height, DecodedImage.ChannelsOf(header.Colour)));
    }

    [Fact]
    public void An_image_that_a_camera_held_upright_swaps_its_sides()
    {
        var header = TestImages.HeaderOf(TestImages.Turned(TestImages.Flat(MagickFormat.Jpeg, 20, 10, 90), 6));
        Assert.Equal((20, 10, 10, 20), (header.Width, header.Height, header.UprightWidth, header.UprightHeight));
        Assert.Equal(ImageOrientation.Upright,
            TestImages.HeaderOf(TestImages.Turned(TestImages.Flat(MagickFormat.Jpeg, 20, 10, 90), 77)).Orientation);
    }

    [Fact]
    public void Turning_a_stored_pixel_upright_and_back_is_the_same_pixel()
    {
        for (var tag = 1; tag <= 8; tag++)
        {
            var orientation = new ImageOrientation(tag);
            var (width, height) = orientation.SwapsSides ? (3, 5) : (5, 3);
            var seen = from x in Enumerable.Range(0, width) from y in Enumerable.Range(0, height) select orientation.ToStored(x, y, 5, 3);
            Assert.Equal(15, seen.Distinct().Count(p => p is { X: >= 0 and < 5, Y: >= 0 and < 3 }));
            // The centre of a stored pixel, in units of half pixels of a square of 6, comes to where ToStored looks for it.
            var (upX, upY) = orientation.ToUpright(1, 5, 6);
            Assert.Equal((0, 2), orientation.ToStored(upX / 2, upY / 2, 3, 3));
        }
    }

    [Fact]
    public void A_bomb_is_refused_by_what_its_header_says()
    {
        var bomb = (new PngMaker(8, 8, 0, 1) { Sample = (_, _, _) => 0, ClaimedWidth = 60_000 }).Make();
        Assert.Equal(ImageFaultKind.TooLarge, ImageHeaderReader.Read(bomb, TestImages.Limits).Fault?.Kind);
        var none = (new PngMaker(8, 8, 0, 1) { Sample = (_, _, _) => 0, ClaimedWidth = 0 }).Make();
        Assert.Equal(ImageFaultKind.Damaged, ImageHeaderReader.Read(none, TestImages.Limits).Fault?.Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("GIF89a…………")]
    [InlineData("hello, this is text")]
    [InlineData("%PDF-1.6 …")]
    public void What_is_no_image_is_said_to_be_none(string text) =>
        Assert.Equal(
            ImageFaultKind.Unsupported, ImageHeaderReader.Read(System.Text.Encoding.Latin1.GetBytes(text), TestImages.Limits).Fault?.Kind);

    [Theory]
    [InlineData(MagickFormat.Jpeg)]
    [InlineData(MagickFormat.Png)]
    [InlineData(MagickFormat.Tiff)]
    public void A_file_cut_off_anywhere_is_told(MagickFormat format)
    {
        var file = TestImages.File(format, 16, 16, (x, y) => [(byte)(x * 16), (byte)(y * 16), 0]);
        // What Magick writes behind the pixels of a TIFF (resolution, text) may be missed without harm.
        var end = format == MagickFormat.Tiff ? 8 + (16 * 16 * 3) : file.Length;
        for (var length = 0; length < end; length++)
            Assert.True(ImageHeaderReader.Read(file.AsSpan(0, length), TestImages.Limits).Fault is not null,
                $"the first {length} of {file.Length} bytes pass");
        Assert.Null(ImageHeaderReader.Read(file, TestImages.Limits).Fault);
    }

    [Fact]
    public void No_bytes_throw()
    {
        byte[][] files =
        [
            TestImages.Turned(TestImages.Flat(MagickFormat.Jpeg, 8, 8, 1, 2, 3), 3), Png(3, 2), Png(6, 8),
            TestImages.Flat(MagickFormat.Tiff, 8, 8, 1, 2, 3, 4), TestImages.Flat(MagickFormat.Tif, 8, 8, 1),
        ];
        var spoiled =
            from file in Gen.Int[0, files.Length - 1].Select(i => files[i])
            from places in Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte).Array[1, 12]
            from cut in Gen.Int[0, file.Length]
            select Spoil(file, places, cut);
        spoiled.Sample(file =>
        {
            var reading = ImageHeaderReader.Read(file, TestImages.Limits);
            return reading.Header is null != reading.Fault is null;
        }, iter: 20_000);
    }

    private static byte[] Spoil(byte[] file, (int At, byte Value)[] places, int cut)
    {
        var copy = (byte[])file.Clone();
        foreach (var (at, value) in places) copy[at] = value;
        return cut % 3 == 0 ? copy[..cut] : copy;
    }

    private static byte[] Png(byte type, byte bits) => (new PngMaker(9, 7, type, bits)
    {
        Sample = (x, y, _) => (x + y) % 2,
        Palette = type == 3 ? [255, 0, 0, 0, 0, 255] : null,
    }).Make();
}
