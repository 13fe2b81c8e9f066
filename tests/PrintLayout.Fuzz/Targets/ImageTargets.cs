using ImageMagick;
using PrintLayout.Fuzz.Mutation;
using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Images.Magick;
using PrintLayout.Sources;
using PrintLayout.Tests.Images;
using ImageProfile = PrintLayout.Images.Colour.ImageProfile;

namespace PrintLayout.Fuzz.Targets;

/// <summary>JPEG, PNG and TIFF of all kinds that are placed, small.</summary>
public abstract class ImageTarget(string name)
    : FuzzTarget(name, ".image", new MixedMutator(new PngMutator(), new JpegMutator(), new TiffMutator()))
{
    /// <summary>The limits of the program.</summary>
    protected static ImageLimits Limits =>
        new(LayoutLimits.Default.ImageFileBytes, LayoutLimits.Default.ImagePixels, LayoutLimits.Default.ImageSide);

    protected override IEnumerable<byte[]> Sound()
    {
        foreach (var colours in new[] { ColorSpace.Gray, ColorSpace.sRGB, ColorSpace.CMYK })
        {
            yield return Make(MagickFormat.Jpeg, colours);
            yield return Make(MagickFormat.Pjpeg, colours);
            yield return Make(MagickFormat.Tiff, colours, CompressionMethod.NoCompression);
            yield return Make(MagickFormat.Tiff, colours, CompressionMethod.LZW);
            yield return Make(MagickFormat.Tiff, colours, CompressionMethod.Zip);
        }

        yield return Make(MagickFormat.Tiff, ColorSpace.sRGB, CompressionMethod.JPEG);
        yield return Make(MagickFormat.Tiff, ColorSpace.Gray, CompressionMethod.Group4);
        foreach (var format in new[] { MagickFormat.Png8, MagickFormat.Png24, MagickFormat.Png32, MagickFormat.Png48, MagickFormat.Png64 })
            yield return Make(format, ColorSpace.sRGB);
        yield return Make(MagickFormat.Png, ColorSpace.Gray);
        yield return Make(MagickFormat.Png24, ColorSpace.sRGB, CompressionMethod.Undefined, Interlace.Png);
    }

    private static byte[] Make(MagickFormat format, ColorSpace colours, CompressionMethod compression = CompressionMethod.Undefined,
        Interlace interlace = Interlace.Undefined)
    {
        const int Side = 24;
        var samples = new byte[Side * Side * 3];
        for (var i = 0; i < samples.Length; i++) samples[i] = (byte)(i * 7 ^ i >> 3);
        using var image = new MagickImage(
            samples, new MagickReadSettings { Format = MagickFormat.Rgb, Depth = 8, Width = Side, Height = Side });
        image.Quality = 80;
        if (colours == ColorSpace.sRGB && format is MagickFormat.Jpeg or MagickFormat.Png24)
            image.SetProfile(new ColorProfile(ImageProfile.Srgb));
        if (colours == ColorSpace.Gray) image.Grayscale();
        else image.ColorSpace = colours;
        if (format is MagickFormat.Png32 or MagickFormat.Png64) image.Evaluate(Channels.Alpha, EvaluateOperator.Set, 99);
        if (compression != CompressionMethod.Undefined) image.Settings.Compression = compression;
        if (interlace != Interlace.Undefined) image.Settings.Interlace = interlace;
        return image.ToByteArray(format);
    }
}

/// <summary>What image files say of themselves.</summary>
public sealed class ImageHeadTarget() : ImageTarget("image-head")
{
    /// <inheritdoc/>
    public override void Run(byte[] input)
    {
        var reading = ImageHeaderReader.Read(input, Limits);
        Must(reading.Header is null != reading.Fault is null, "neither header nor fault, or both");
        if (reading.Header is not { } header) return;
        Must(header is { Width: > 0, Height: > 0 } && (long)header.Width * header.Height <= Limits.Pixels, "a size over the limits");
        if (header.Format == ImageFormat.Jpeg) Must(JpegCopy.WithoutExtras(input).Length <= input.Length, "a copy longer than the file");
    }
}

/// <summary>Their pixels: what has a sound head is decoded and converted to inks.</summary>
public sealed class ImagePixelsTarget() : ImageTarget("image-pixels")
{
    private static readonly byte[] Press = BlackPress.Profile();
    private static readonly MagickImageDecoder Decoder = new();

    /// <inheritdoc/>
    public override void Run(byte[] input)
    {
        if (ImageHeaderReader.Read(input, Limits).Header is not { } header) return;
        var image = Decoder.Decode(header, input, out var fault);
        Must(image is null != fault is null, "neither pixels nor fault, or both");
        if (image is null) return;
        Must(image.Samples.Length == image.Width * image.Height * image.Channels, "the wrong number of samples");
        Must(image.Alpha is null || image.Alpha.Length == image.Width * image.Height, "the wrong number of alpha samples");
        if (image.Colour != ImageColour.Rgb) return;
        var source = image.Profile is { } own && ImageProfile.IsFor(own, "RGB "u8) ? own : ImageProfile.Srgb;
        var inks = Decoder.ToCmyk(image, source, Press, out fault);
        Must(inks is null != fault is null, "neither inks nor fault, or both");
        Must(inks is null || inks.Length == image.Width * image.Height * 4, "the wrong number of inks");
    }
}
