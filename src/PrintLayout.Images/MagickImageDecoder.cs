using ImageMagick;
using PrintLayout.Images.Headers;

namespace PrintLayout.Images.Magick;

/// <summary>
/// Decodes JPEG, PNG, TIFF, WebP, AVIF and HEIC, and converts colours through ICC profiles (Little CMS), by Magick.NET. It decodes all of
/// these formats and keeps grey, CMYK, alpha and profiles.
/// </summary>
/// <remarks>
/// The format is always the one of the header that was read before, never Magick's own guess. Some of Magick's two hundred formats run
/// scripts or open other files.
/// </remarks>
public sealed class MagickImageDecoder : IImageDecoder
{
    private const string Press = "the inks of the press";
    private const string Screen = "the colours of a screen";
    private const string SaveAgain = "export the image again from the program that made it";

    /// <inheritdoc/>
    public DecodedImage? Decode(ImageHeader header, byte[] data, out ImageFault? fault) =>
        DecodeAtLeast(header, data, new PixelSize(header.Width, header.Height), out fault);

    /// <inheritdoc/>
    public DecodedImage? DecodeAtLeast(ImageHeader header, byte[] data, PixelSize least, out ImageFault? fault)
    {
        MagickSetup.Ensure();
        try
        {
            using var image = new MagickImage();
            var damage = string.Empty;
            image.Warning += (_, e) => damage = IsDamage(e.Exception) ? e.Message : damage;
            var settings = new MagickReadSettings { Format = FormatOf(header.Format), FrameIndex = 0, FrameCount = 1 };
            // A JPEG is decoded at a part of its size, from the coefficients: the work and the memory are those of the smaller picture.
            var part = PartOf(header, least);
            if (part > 1)
            {
                // Magick divides the whole by this and takes the nearest part that the library for JPEG has.
                var (width, height) = (Math.Max(1, header.Width / part), Math.Max(1, header.Height / part));
                settings.SetDefine(MagickFormat.Jpeg, "size", FormattableString.Invariant($"{width}x{height}"));
            }

            image.Read(data, settings);
            fault = damage.Length > 0 ? Damaged(damage) : SizeFault(image, header, part);
            return fault is null ? Pixels(image, header) : null;
        }
        catch (MagickException e)
        {
            fault = Damaged(e.Message);
            return null;
        }
    }

    /// <inheritdoc/>
    public byte[]? ToCmyk(DecodedImage image, byte[] source, byte[] output, out ImageFault? fault) =>
        Convert(image, source, output, (ColorSpace.CMYK, "CMYK", Press), out fault);

    /// <inheritdoc/>
    public byte[]? ToSrgb(DecodedImage image, byte[] source, out ImageFault? fault) =>
        Convert(image, source, ColorProfiles.SRGB.ToByteArray()!, (ColorSpace.sRGB, "RGB", Screen), out fault);

    /// <inheritdoc/>
    public byte[]? ToJpeg(DecodedImage image, int quality, out ImageFault? fault)
    {
        MagickSetup.Ensure();
        try
        {
            using var pixels = Raw(image);
            pixels.Quality = (uint)quality;
            if (image.Colour == ImageColour.Grey) pixels.ColorType = ColorType.Grayscale;
            pixels.Settings.SetDefine(MagickFormat.Jpeg, "sampling-factor", "4:4:4");
            fault = null;
            return pixels.ToByteArray(MagickFormat.Jpeg);
        }
        catch (MagickException e)
        {
            fault = new ImageFault(ImageFaultKind.Unsupported, $"cannot be coded as JPEG: {Short(e.Message)}", SaveAgain);
            return null;
        }
    }

    private static byte[]? Convert(
        DecodedImage image, byte[] source, byte[] output, (ColorSpace Space, string Samples, string Name) to, out ImageFault? fault)
    {
        MagickSetup.Ensure();
        try
        {
            using var pixels = Raw(image);
            pixels.RenderingIntent = RenderingIntent.Relative;
            pixels.BlackPointCompensation = true;
            var isDone = pixels.TransformColorSpace(new ColorProfile(source), new ColorProfile(output), ColorTransformMode.HighRes);
            fault = isDone && pixels.ColorSpace == to.Space ? null : Unconvertible(to.Name, "the profiles do not fit it");
            return fault is null ? Export(pixels, to.Samples) : null;
        }
        catch (MagickException e)
        {
            fault = Unconvertible(to.Name, Short(e.Message));
            return null;
        }
    }

    /// <summary>Pixels without alpha and profile as Magick takes them.</summary>
    private static MagickImage Raw(DecodedImage image) => new(image.Samples, new MagickReadSettings
    {
        Format = image.Colour switch
        {
            ImageColour.Grey => MagickFormat.Gray,
            ImageColour.Rgb => MagickFormat.Rgb,
            _ => MagickFormat.Cmyk,
        },
        Depth = 8,
        Width = (uint)image.Width,
        Height = (uint)image.Height,
    });

    private static DecodedImage Pixels(MagickImage image, ImageHeader header)
    {
        // Magick may decode a palette or RGB file as grey when all its pixels are grey; the header decides.
        if (header.Colour == ImageColour.Rgb && image.ColorSpace is ColorSpace.Gray or ColorSpace.LinearGray)
            image.ColorSpace = ColorSpace.sRGB;
        var samples = Export(image, header.Colour switch { ImageColour.Grey => "R", ImageColour.Rgb => "RGB", _ => "CMYK" });
        // Magick inverts every CMYK JPEG, as files with Adobe's marker need (there 0 is full ink). For others that is undone here.
        if (header is { Format: ImageFormat.Jpeg, Colour: ImageColour.Cmyk, HasAdobeMarker: false }) Invert(samples);
        var alpha = image.HasAlpha ? Export(image, "A") : null;
        if (alpha is not null && !alpha.AsSpan().ContainsAnyExcept((byte)255)) alpha = null;
        return new DecodedImage((int)image.Width, (int)image.Height, header.Colour, samples, alpha, image.GetColorProfile()?.ToByteArray());
    }

    private static byte[] Export(MagickImage image, string mapping)
    {
        using var pixels = image.GetPixelsUnsafe();
        return pixels.ToByteArray(mapping) ?? [];
    }

    private static void Invert(byte[] samples)
    {
        for (var i = 0; i < samples.Length; i++) samples[i] = (byte)(255 - samples[i]);
    }

    // Magick also warns of unknown tags and unusual profiles; only damage to the picture counts.
    private static bool IsDamage(MagickException exception) =>
        exception is MagickCorruptImageWarningException or MagickCorruptImageErrorException or MagickResourceLimitWarningException;

    private static ImageFault? SizeFault(MagickImage image, ImageHeader header, int part) =>
        image.Width == Divided(header.Width, part) && image.Height == Divided(header.Height, part)
            ? null
            : Damaged(FormattableString.Invariant(
                $"it holds {image.Width * part} × {image.Height * part} pixels and says {header.Width} × {header.Height}"));

    /// <summary>The part of its size at which an image can be decoded: a half, a quarter, an eighth of a JPEG; 1 for all of it.</summary>
    private static int PartOf(ImageHeader header, PixelSize least)
    {
        if (header.Format != ImageFormat.Jpeg) return 1;
        foreach (var part in (ReadOnlySpan<int>)[8, 4, 2])
        {
            if (Divided(header.Width, part) >= least.Width && Divided(header.Height, part) >= least.Height) return part;
        }

        return 1;
    }

    private static int Divided(int pixels, int part) => (pixels + part - 1) / part;

    private static MagickFormat FormatOf(ImageFormat format) => format switch
    {
        ImageFormat.Jpeg => MagickFormat.Jpeg,
        ImageFormat.Png => MagickFormat.Png,
        ImageFormat.Webp => MagickFormat.WebP,
        ImageFormat.Avif => MagickFormat.Avif,
        ImageFormat.Heic => MagickFormat.Heic,
        _ => MagickFormat.Tiff,
    };

    private static ImageFault Damaged(string message) => new(ImageFaultKind.Damaged, $"cannot be decoded: {Short(message)}", SaveAgain);

    private static ImageFault Unconvertible(string to, string message) =>
        new(
            ImageFaultKind.Unsupported,
            $"cannot be converted to {to}: {message}",
            to == Press ? "check its profile and the profile of the press" : "embed the right profile again, or none");

    // Magick's messages end in "@ error/png.c/…", the place in its source, which does not help a user.
    private static string Short(string message)
    {
        var at = message.IndexOf(" @ ", StringComparison.Ordinal);
        return (at < 0 ? message : message[..at]).Replace(" `'", string.Empty, StringComparison.Ordinal).Trim();
    }
}
