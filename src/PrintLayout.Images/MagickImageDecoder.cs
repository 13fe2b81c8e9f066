using ImageMagick;
using PrintLayout.Images.Headers;

namespace PrintLayout.Images.Magick;

/// <summary>
/// Decodes JPEG, PNG and TIFF, and converts colours through ICC (Little CMS), by Magick.NET. One decoder for all three, because
/// it is the only one that keeps grey, CMYK, alpha and the profile of each.
/// </summary>
/// <remarks>
/// The format is always the one that the header was read as, never Magick's own guess: of its two hundred formats some run
/// scripts or open other files.
/// </remarks>
public sealed class MagickImageDecoder : IImageDecoder
{
    private const string SaveAgain = "export the image again from the program that made it";

    /// <inheritdoc/>
    public DecodedImage? Decode(ImageHeader header, byte[] data, out ImageFault? fault)
    {
        MagickSetup.Ensure();
        try
        {
            using var image = new MagickImage();
            var complaint = string.Empty;
            image.Warning += (_, e) => complaint = IsDamage(e.Exception) ? e.Message : complaint;
            image.Read(data, new MagickReadSettings { Format = FormatOf(header.Format), FrameIndex = 0, FrameCount = 1 });
            fault = complaint.Length > 0 ? Damaged(complaint) : SizeFault(image, header);
            return fault is null ? Pixels(image, header) : null;
        }
        catch (MagickException e)
        {
            fault = Damaged(e.Message);
            return null;
        }
    }

    /// <inheritdoc/>
    public byte[]? ToCmyk(DecodedImage image, byte[] source, byte[] output, out ImageFault? fault)
    {
        MagickSetup.Ensure();
        try
        {
            var settings = new MagickReadSettings { Format = MagickFormat.Rgb, Depth = 8, Width = (uint)image.Width, Height = (uint)image.Height };
            using var pixels = new MagickImage(image.Samples, settings)
            {
                RenderingIntent = RenderingIntent.Relative,
                BlackPointCompensation = true,
            };
            var isDone = pixels.TransformColorSpace(new ColorProfile(source), new ColorProfile(output), ColorTransformMode.HighRes);
            fault = isDone && pixels.ColorSpace == ColorSpace.CMYK ? null : Unconvertible("the profiles do not fit it");
            return fault is null ? Export(pixels, "CMYK") : null;
        }
        catch (MagickException e)
        {
            fault = Unconvertible(Short(e.Message));
            return null;
        }
    }

    private static DecodedImage Pixels(MagickImage image, ImageHeader header)
    {
        // A palette or RGB file with grey pixels alone may come as grey; the header says what was asked for.
        if (header.Colour == ImageColour.Rgb && image.ColorSpace is ColorSpace.Gray or ColorSpace.LinearGray) image.ColorSpace = ColorSpace.sRGB;
        var samples = Export(image, header.Colour switch { ImageColour.Grey => "R", ImageColour.Rgb => "RGB", _ => "CMYK" });
        // Magick takes every CMYK JPEG for one of Adobe's, which count paper.
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

    // Tags that a program has made up and odd profiles are warned of too; only damage to the picture counts.
    private static bool IsDamage(MagickException exception) =>
        exception is MagickCorruptImageWarningException or MagickCorruptImageErrorException or MagickResourceLimitWarningException;

    private static ImageFault? SizeFault(MagickImage image, ImageHeader header) =>
        image.Width == header.Width && image.Height == header.Height
            ? null
            : Damaged(FormattableString.Invariant($"it holds {image.Width} × {image.Height} pixels and says {header.Width} × {header.Height}"));

    private static MagickFormat FormatOf(ImageFormat format) => format switch
    {
        ImageFormat.Jpeg => MagickFormat.Jpeg,
        ImageFormat.Png => MagickFormat.Png,
        _ => MagickFormat.Tiff,
    };

    private static ImageFault Damaged(string message) => new(ImageFaultKind.Damaged, $"cannot be decoded: {Short(message)}", SaveAgain);

    private static ImageFault Unconvertible(string message) =>
        new(ImageFaultKind.Unsupported, $"cannot be converted to the inks of the press: {message}", "check its profile and the profile of the press");

    // Magick's sentences end in "@ error/png.c/…", of use to nobody who makes newspapers.
    private static string Short(string message)
    {
        var at = message.IndexOf(" @ ", StringComparison.Ordinal);
        return (at < 0 ? message : message[..at]).Replace(" `'", string.Empty, StringComparison.Ordinal).Trim();
    }
}
