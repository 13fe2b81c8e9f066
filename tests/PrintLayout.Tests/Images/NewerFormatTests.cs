using ImageMagick;
using PrintLayout.Images.Headers;
using PrintLayout.Images.Magick;

namespace PrintLayout.Tests.Images;

/// <summary>WebP, AVIF and HEIC: their heads say what their decoder gives, and what is not read is refused by its name.</summary>
public sealed class NewerFormatTests
{
    // 24 x 16 pixels from red to blue, made with heif-enc of libheif 1.15 and x265.
    private const string Heic =
        "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAa1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAA"
        + "AAAAACAAAAEGlkYXQAAAAAABgAEAAAADhpbG9jAQAAAERAAAIAAQAAAAAAAAHRAAEAAAAAAAAAOQACAAEAAAAAAAAAAQAAAAAAAAAIAAAAOGlp"
        + "bmYAAAAAAAIAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQIAAAAAAgAAZ3JpZAAAAADYaXBycAAAALZpcGNvAAAAdmh2Y0MBA3AAAAAAAA"
        + "AAAAAe8AD8/fj4AAAPAyAAAQAYQAEMAf//A3AAAAMAkAAAAwAAAwAeugJAIQABACpCAQEDcAAAAwCQAAADAAADAB6gIIEFluqumubgQEDAgAAA"
        + "AwCAAAADAIQiAAEABkQBwXPBiQAAABRpc3BlAAAAAAAAAEAAAABAAAAAFGlzcGUAAAAAAAAAGAAAABAAAAAQcGl4aQAAAAADCAgIAAAAGmlwbW"
        + "EAAAAAAAAAAgABAoECAAICA4QAAAAaaXJlZgAAAAAAAAAOZGltZwACAAEAAQAAAEFtZGF0AAAANSgBr1IWrSTm/iGIclHVGEyWT+ofU3CPUbZe"
        + "EMuoc63SUvn5dfXZVxxS1aCfQiu/MpEgS6NA";

    [Theory]
    [InlineData(MagickFormat.WebP, ImageFormat.Webp, 30, 20)]
    [InlineData(MagickFormat.WebP, ImageFormat.Webp, 1, 1)]
    [InlineData(MagickFormat.Avif, ImageFormat.Avif, 30, 20)]
    [InlineData(MagickFormat.Avif, ImageFormat.Avif, 17, 65)]
    public void The_head_has_the_size_that_the_decoder_gives(MagickFormat format, ImageFormat expected, int width, int height)
    {
        var file = TestImages.Flat(format, width, height, 200, 60, 20);
        var header = TestImages.HeaderOf(file);
        Assert.Equal((expected, width, height, ImageColour.Rgb), (header.Format, header.Width, header.Height, header.Colour));
        var image = new MagickImageDecoder().Decode(header, file, out var fault);
        Assert.Null(fault);
        Assert.Equal((width, height), (image!.Width, image.Height));
        Assert.InRange(image.Samples[0], 190, 210);
        Assert.InRange(image.Samples[2], 10, 30);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_webp_tells_its_alpha_and_profile(bool isLossless)
    {
        using var image = new MagickImage(MagickColors.Transparent, 20, 10);
        image.SetProfile(ColorProfiles.SRGB);
        image.Settings.SetDefine(MagickFormat.WebP, "lossless", isLossless ? "true" : "false");
        var header = TestImages.HeaderOf(image.ToByteArray(MagickFormat.WebP));
        Assert.Equal((20, 10, true, true), (header.Width, header.Height, header.HasAlpha, header.HasProfile));
    }

    [Fact]
    public void A_heic_of_another_program_is_read_and_decoded()
    {
        var file = Convert.FromBase64String(Heic);
        var header = TestImages.HeaderOf(file);
        Assert.Equal((ImageFormat.Heic, 24, 16), (header.Format, header.Width, header.Height));
        var image = new MagickImageDecoder().Decode(header, file, out var fault);
        Assert.Null(fault);
        Assert.True(image!.Samples[0] > 180 && image.Samples[2] < 80, "the top is red");
        Assert.True(image.Samples[^3] < 80 && image.Samples[^1] > 180, "the foot is blue");
    }

    [Fact]
    public void A_heic_that_is_turned_has_the_size_of_its_upright_picture()
    {
        // libheif writes the turn as its own property; the file is turned by hand here: the box of the size becomes one of a turn.
        var file = Convert.FromBase64String(Heic);
        Assert.Equal((24, 16), (TestImages.HeaderOf(file).Width, TestImages.HeaderOf(file).Height));
        var turned = WithTurn(file);
        Assert.Equal((16, 24), (TestImages.HeaderOf(turned).Width, TestImages.HeaderOf(turned).Height));
    }

    [Fact]
    public void A_png_may_say_in_its_exif_how_it_was_held()
    {
        byte[] exif = [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0];
        var png = TestImages.Flat(MagickFormat.Png24, 20, 10, 200, 0, 0);
        // Behind the signature and the header, which is 25 bytes long. The reader leaves checksums to the decoder.
        byte[] chunk = [0, 0, 0, (byte)exif.Length, .. "eXIf"u8, .. exif, 0, 0, 0, 0];
        var header = TestImages.HeaderOf([.. png[..33], .. chunk, .. png[33..]]);
        Assert.Equal((10, 20), (header.UprightWidth, header.UprightHeight));
    }

    [Theory]
    [InlineData("GIF89a", "it is a GIF")]
    [InlineData("RIFF\0\0\0\0AVI ", "it is a sound or a film")]
    [InlineData("\0\0\0\u0014ftypqt  \0\0\0\0qt  ", "it is a film")]
    [InlineData("\0\0\0\u000cJXL \r\n", "it is a JPEG XL")]
    [InlineData("\0\0\0\u000cjP  \r\n\0\0", "it is a JPEG 2000")]
    [InlineData("BM", "it is a BMP")]
    public void What_is_not_read_is_refused_by_its_name(string head, string name)
    {
        var reading = ImageHeaderReader.Read([.. System.Text.Encoding.Latin1.GetBytes(head), .. new byte[8]], TestImages.Limits);
        Assert.Contains(name, reading.Fault!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0xFFFF_FFFF)]
    [InlineData(0xFFFF_FFF7)]
    [InlineData(0x8000_0000)]
    [InlineData(0x7FFF_FFFF)]
    [InlineData(0x7FFF_FFF7)]
    public void A_webp_that_names_more_bytes_than_it_has_is_cut_off(uint size)
    {
        var picture = TestImages.Flat(MagickFormat.WebP, 30, 20, 200, 60, 20);
        AssertCut([.. "RIFF"u8, .. BitConverter.GetBytes(size), .. picture[8..]]);
        AssertCut(WithChunk(picture, size, new byte[9]));
        AssertCut(WithChunk(picture, 10, new byte[9]));

        static void AssertCut(byte[] file) => Assert.Contains(
            "cut off", ImageHeaderReader.Read(file, TestImages.Limits).Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_webp_ends_where_it_says_and_its_last_chunk_may_lack_the_byte_that_makes_it_even()
    {
        var picture = TestImages.Flat(MagickFormat.WebP, 30, 20, 200, 60, 20);
        Assert.Equal(30, TestImages.HeaderOf(WithChunk(picture, 9, new byte[9])).Width);
        Assert.Equal(30, TestImages.HeaderOf([.. picture, .. "a mail program's foot"u8]).Width);
    }

    [Fact]
    public void A_moving_webp_is_refused()
    {
        using var frames = new MagickImageCollection { new MagickImage(MagickColors.Red, 8, 8), new MagickImage(MagickColors.Blue, 8, 8) };
        var reading = ImageHeaderReader.Read(frames.ToByteArray(MagickFormat.WebP), TestImages.Limits);
        Assert.Contains("moving", reading.Fault!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(16, 9, "bright screens")]
    [InlineData(18, 9, "bright screens")]
    [InlineData(13, 12, "wide colours")]
    [InlineData(13, 1, null)]
    public void Colours_that_would_look_wrong_are_refused(byte transfer, byte primaries, string? fault)
    {
        byte[] size = Box("ispe", 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 8);
        byte[] colour = Box("colr", [.. "nclx"u8, 0, primaries, 0, transfer, 0, 6, 0x80]);
        byte[] of = Box("ipma", 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 2, 1, 2);
        byte[] meta = [0, 0, 0, 0, .. Box("pitm", 0, 0, 0, 0, 0, 1), .. Box("iprp", [.. Box("ipco", [.. size, .. colour]), .. of])];
        byte[] file = [.. Box("ftyp", [.. "avif\0\0\0\0avif"u8]), .. Box("meta", meta), .. Box("mdat", 1, 2, 3)];
        var reading = ImageHeaderReader.Read(file, TestImages.Limits);
        if (fault is null) Assert.NotNull(reading.Header);
        else Assert.Contains(fault, reading.Fault!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MagickFormat.WebP)]
    [InlineData(MagickFormat.Avif)]
    public void A_file_that_is_cut_off_or_changed_anywhere_gives_a_fault_or_a_header(MagickFormat format)
    {
        var file = TestImages.Flat(format, 40, 30, 200, 60, 20);
        for (var length = 0; length < file.Length; length++)
        {
            var reading = ImageHeaderReader.Read(file.AsSpan(0, length), TestImages.Limits);
            Assert.True(reading.Header is null, $"cut off behind {length} bytes");
        }

        for (var at = 0; at < file.Length; at++)
        {
            foreach (var value in new byte[] { 0, 1, 0x7F, 0xFF })
            {
                var changed = file.ToArray();
                changed[at] = value;
                var reading = ImageHeaderReader.Read(changed, TestImages.Limits);
                Assert.True(reading.Header is null != reading.Fault is null);
            }
        }
    }

    /// <summary>A WebP with a chunk more.</summary>
    private static byte[] WithChunk(byte[] picture, uint size, byte[] body)
    {
        byte[] file = [.. picture, .. "XMP "u8, .. BitConverter.GetBytes(size), .. body];
        BitConverter.GetBytes(file.Length - 8).CopyTo(file, 4);
        return file;
    }

    private static byte[] Box(string type, params byte[] content) =>
        [0, 0, (byte)((content.Length + 8) >> 8), (byte)(content.Length + 8), .. System.Text.Encoding.ASCII.GetBytes(type), .. content];

    /// <summary>The same file with a property more: a turn by a quarter.</summary>
    private static byte[] WithTurn(byte[] file)
    {
        // The first free property in ipco of this file is its pixi, which is 16 bytes long; a turn has 9, and 7 of a free box.
        var at = file.AsSpan().IndexOf("pixi"u8) - 4;
        Assert.True(at > 0);
        byte[] turn = [0, 0, 0, 9, .. "irot"u8, 1];
        var turned = file.ToArray();
        turn.CopyTo(turned, at);
        return turned;
    }
}
