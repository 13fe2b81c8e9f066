using ImageMagick;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Pages.Items;

namespace PrintLayout.Tests.Images;

/// <summary>Images made for one test, by Magick where the test is about something else than their format.</summary>
internal static class TestImages
{
    public static readonly ImageLimits Limits = new(8 << 20, 60_000_000, 30_000);

    /// <summary>Samples of a picture: for each pixel what the function gives.</summary>
    public static byte[] Samples(int width, int height, Func<int, int, byte[]> pixel)
    {
        var samples = new List<byte>();
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++) samples.AddRange(pixel(x, y));
        }

        return [.. samples];
    }

    /// <summary>A file of one colour or of a pattern; the number of samples that the function gives tells grey, RGB, CMYK.</summary>
    public static byte[] File(
        MagickFormat format, int width, int height, Func<int, int, byte[]> pixel,
        CompressionMethod compression = CompressionMethod.NoCompression)
    {
        var kind = pixel(0, 0).Length switch
        {
            1 => MagickFormat.Gray,
            3 => MagickFormat.Rgb,
            4 => MagickFormat.Cmyk,
            _ => throw new ArgumentException("samples"),
        };
        var settings = new MagickReadSettings { Format = kind, Depth = 8, Width = (uint)width, Height = (uint)height };
        using var image = new MagickImage(Samples(width, height, pixel), settings) { Quality = 95 };
        if (format == MagickFormat.Jpeg) image.Settings.SetDefine(MagickFormat.Jpeg, "sampling-factor", "4:4:4");
        else image.Settings.Compression = compression;
        if (kind == MagickFormat.Gray) image.ColorType = ColorType.Grayscale;
        return image.ToByteArray(format);
    }

    public static byte[] Flat(MagickFormat format, int width, int height, params byte[] colour) =>
        File(format, width, height, (_, _) => colour);

    /// <summary>A JPEG that says how it is to be turned, in Exif.</summary>
    public static byte[] Turned(byte[] jpeg, byte tag)
    {
        byte[] exif = [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, tag, 0, 0, 0, 0, 0, 0, 0];
        return [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. jpeg[2..]];
    }

    /// <summary>A header as the reader gives it; the file must be good.</summary>
    public static ImageHeader HeaderOf(byte[] file)
    {
        var reading = ImageHeaderReader.Read(file, Limits);
        Assert.Null(reading.Fault?.Message);
        return reading.Header!;
    }

    /// <summary>An image on the page, from a file written into a folder of the test's.</summary>
    public static PlacedImage Place(string folder, byte[] file, PtRect area, PtRect? whole = null)
    {
        var path = Path.Combine(folder, Path.GetRandomFileName());
        System.IO.File.WriteAllBytes(path, file);
        var image = ImageFile.TryOpen(path, Limits, out var fault);
        Assert.Null(fault?.Message);
        return new PlacedImage(ItemRole.Figure, "s1", new SourceSpan("a.md", 3, 5), image!, area, whole ?? area);
    }
}
