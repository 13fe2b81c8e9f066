using System.Security.Cryptography;
using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Images;

/// <summary>
/// Writes image XObjects (ISO 32000-1 §8.9.5), their soft masks and profiles. Image data is always compressed, also in readable files.
/// </summary>
internal sealed class ImageStreams(PdfBuffer pdf)
{
    private readonly Dictionary<string, PdfRef> _profiles = new(StringComparer.Ordinal);

    /// <summary>The colour space array <c>[/ICCBased …]</c> of an RGB profile; one for all images that share it.</summary>
    public PdfRef Profile(byte[] profile)
    {
        var digest = Convert.ToHexString(SHA256.HashData(profile));
        if (_profiles.TryGetValue(digest, out var known)) return known;
        var stream = pdf.Reserve();
        using (var icc = pdf.StartStream(stream, profile, StreamPacking.FlateBinary)) icc.Entries.Integer("N"u8, 3);
        var space = pdf.Reserve();
        using (var array = pdf.StartArray(space))
        {
            array.Name("ICCBased"u8);
            array.Ref(stream);
        }

        _profiles.Add(digest, space);
        return space;
    }

    /// <summary>Writes a JPEG as it is (DCTDecode, §7.4.8).</summary>
    /// <param name="header">Its size and colour. CMYK samples are inverted (0 is full ink) in files with Adobe's marker.</param>
    /// <param name="file">The whole file.</param>
    /// <param name="space">Colour space of RGB; null for device colours.</param>
    public PdfRef WriteJpeg(ImageHeader header, byte[] file, PdfRef? space)
    {
        var reference = pdf.Reserve();
        using var stream = pdf.StartStream(reference, JpegCopy.WithoutExtras(file), StreamPacking.Never);
        WriteEntries(stream.Entries, new PixelSize(header.Width, header.Height), header.Colour, space);
        if (header is { Colour: ImageColour.Cmyk, HasAdobeMarker: true })
        {
            using var decode = stream.Entries.Array("Decode"u8);
            for (var channel = 0; channel < 4; channel++)
            {
                decode.Integer(1);
                decode.Integer(0);
            }
        }

        stream.Entries.Name("Filter"u8, "DCTDecode"u8);
        // Table 13: without Adobe's marker three components are taken as transformed unless this says otherwise.
        if (header.HasRgbSamples)
        {
            using var parameters = stream.Entries.Dictionary("DecodeParms"u8);
            parameters.Integer("ColorTransform"u8, 0);
        }

        return reference;
    }

    /// <summary>Writes pixels without loss, with a soft mask when they have alpha.</summary>
    /// <param name="image">The pixels.</param>
    /// <param name="space">Colour space of RGB; null for device colours.</param>
    public PdfRef Write(DecodedImage image, PdfRef? space)
    {
        var mask = image.Alpha is { } alpha ? WriteSamples(image, ImageColour.Grey, alpha, null, null) : default(PdfRef?);
        return WriteSamples(image, image.Colour, image.Samples, space, mask);
    }

    private PdfRef WriteSamples(DecodedImage image, ImageColour colour, byte[] samples, PdfRef? space, PdfRef? mask)
    {
        var channels = DecodedImage.ChannelsOf(colour);
        var reference = pdf.Reserve();
        using var packed = new ByteBuffer(samples.Length / 2 + 1024);
        FlateCoder.Pack(PaethFilter.Apply(samples, image.Width * channels, channels), packed);
        using var stream = pdf.StartStream(reference, packed.Written, StreamPacking.Never);
        WriteEntries(stream.Entries, new PixelSize(image.Width, image.Height), colour, space);
        if (mask is { } soft) stream.Entries.Ref("SMask"u8, soft);
        stream.Entries.Name("Filter"u8, "FlateDecode"u8);
        using var parameters = stream.Entries.Dictionary("DecodeParms"u8);
        // §7.4.4.4: with predictor 15 every row names its PNG filter.
        parameters.Integer("Predictor"u8, 15);
        parameters.Integer("Colors"u8, channels);
        parameters.Integer("Columns"u8, image.Width);
        return reference;
    }

    private static void WriteEntries(PdfDictionaryWriter entries, PixelSize size, ImageColour colour, PdfRef? space)
    {
        entries.Name("Type"u8, "XObject"u8);
        entries.Name("Subtype"u8, "Image"u8);
        entries.Integer("Width"u8, size.Width);
        entries.Integer("Height"u8, size.Height);
        entries.Integer("BitsPerComponent"u8, 8);
        if (space is { } tagged) entries.Ref("ColorSpace"u8, tagged);
        else entries.Name("ColorSpace"u8, colour == ImageColour.Grey ? "DeviceGray"u8 : "DeviceCMYK"u8);
    }
}
