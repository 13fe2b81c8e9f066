using System.Runtime.InteropServices;
using PrintLayout.Images;
using PrintLayout.Images.Colour;
using PrintLayout.Images.Headers;
using PrintLayout.Preflight.Pictures;
using PrintLayout.Sources;

namespace PrintLayout.Production.Plates;

/// <summary>JPEG and colours of PDF files, decoded and converted as those of our own pages are.</summary>
/// <param name="decoder">Decodes and converts.</param>
/// <param name="output">CMYK ICC profile of the press; null for none, and then RGB is converted by a formula.</param>
public sealed class PlatePictures(IImageDecoder decoder, byte[]? output) : IPlatePictures
{
    // Those of pictures that editions place.
    private static readonly ImageLimits Limits = new(
        LayoutLimits.Default.ImageFileBytes, LayoutLimits.Default.ImagePixels, LayoutLimits.Default.ImageSide,
        LayoutLimits.Default.ImageScans, LayoutLimits.Default.ImageJpegPixels);

    /// <inheritdoc/>
    public JpegPixels? ReadJpeg(ReadOnlyMemory<byte> data)
    {
        var file = MemoryMarshal.TryGetArray(data, out var whole) && whole.Offset == 0 && whole.Count == whole.Array!.Length
            ? whole.Array
            : data.ToArray();
        if (ImageHeaderReader.Read(file, Limits).Header is not { Format: ImageFormat.Jpeg } header) return null;
        if (decoder.Decode(header, file, out _) is not { } image) return null;
        var samples = image.Samples;
        // A PDF has the samples as stored: of Adobe's files 0 is full ink, and Decode turns them round (ISO 32000-1 §7.4.8).
        if (header is { Colour: ImageColour.Cmyk, HasAdobeMarker: true }) samples = Array.ConvertAll(samples, value => (byte)(255 - value));
        return new JpegPixels(image.Width, image.Height, image.Channels, samples);
    }

    /// <inheritdoc/>
    public byte[]? ToInks(byte[] rgb, ReadOnlyMemory<byte> profile)
    {
        if (output is null) return null;
        var image = new DecodedImage(rgb.Length / 3, 1, ImageColour.Rgb, rgb, null, null);
        var source = ImageProfile.IsFor(profile.Span, "RGB "u8) ? profile.ToArray() : ImageProfile.Srgb;
        return decoder.ToCmyk(image, source, output, out _);
    }
}
