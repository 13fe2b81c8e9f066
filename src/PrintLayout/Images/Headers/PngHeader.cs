using System.Buffers.Binary;

namespace PrintLayout.Images.Headers;

/// <summary>Reads the chunks of a PNG (ISO/IEC 15948, clause 5): their order and lengths, and the content of IHDR.</summary>
/// <remarks>The decoder checks the checksums, since it reads every byte in any case.</remarks>
internal static class PngHeader
{
    private const int ChunkFrame = 12;
    private const int HeaderLength = 13;

    /// <summary>The eight bytes with which every PNG starts.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reads the header of a PNG.</summary>
    /// <param name="data">The whole file.</param>
    public static ImageReading Read(ReadOnlySpan<byte> data)
    {
        ImageHeader? header = null;
        var hasPixels = false;
        var hasPalette = false;
        for (var at = Signature.Length; at <= data.Length - ChunkFrame;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(data[at..]);
            if (length > data.Length - at - ChunkFrame) return ImageReading.Of(ImageFault.CutOff("inside a chunk"));
            var type = data.Slice(at + 4, 4);
            var body = data.Slice(at + 8, (int)length);
            if (header is null && !type.SequenceEqual("IHDR"u8))
                return ImageReading.Of(ImageFault.Damaged("it does not start with its header"));
            if (type.SequenceEqual("IHDR"u8))
            {
                header = header is null ? Header(body) : null;
                if (header is null) return ImageReading.Of(ImageFault.Damaged("its header makes no sense"));
            }
            else if (type.SequenceEqual("IDAT"u8)) hasPixels = true;
            else if (type.SequenceEqual("PLTE"u8)) hasPalette = true;
            else if (type.SequenceEqual("IEND"u8)) return End(header!, hasPixels, hasPalette);
            else if (!hasPixels) header = WithExtra(header!, type, body);
            at += ChunkFrame + (int)length;
        }

        return ImageReading.Of(ImageFault.CutOff("before its end"));
    }

    private static ImageReading End(ImageHeader header, bool hasPixels, bool hasPalette)
    {
        if (!hasPixels) return ImageReading.Of(ImageFault.Damaged("it has no pixels"));
        return header.IsIndexed && !hasPalette ? ImageReading.Of(ImageFault.Damaged("it has no palette")) : ImageReading.Of(header);
    }

    private static ImageHeader? Header(ReadOnlySpan<byte> body)
    {
        if (body.Length != HeaderLength) return null;
        var width = BinaryPrimitives.ReadUInt32BigEndian(body);
        var height = BinaryPrimitives.ReadUInt32BigEndian(body[4..]);
        var (bits, type) = (body[8], body[9]);
        var isKnown = type switch
        {
            0 => bits is 1 or 2 or 4 or 8 or 16,
            3 => bits is 1 or 2 or 4 or 8,
            2 or 4 or 6 => bits is 8 or 16,
            _ => false,
        };
        if (!isKnown || width > int.MaxValue || height > int.MaxValue || body[10] != 0 || body[11] != 0 || body[12] > 1) return null;
        return new ImageHeader(ImageFormat.Png, (int)width, (int)height, type is 0 or 4 ? ImageColour.Grey : ImageColour.Rgb, bits)
        {
            HasAlpha = type is 4 or 6,
            IsIndexed = type == 3,
        };
    }

    private static ImageHeader WithExtra(ImageHeader header, ReadOnlySpan<byte> type, ReadOnlySpan<byte> body)
    {
        if (type.SequenceEqual("tRNS"u8)) return header with { HasAlpha = true };
        if (type.SequenceEqual("iCCP"u8)) return header with { HasProfile = true };
        if (type.SequenceEqual("eXIf"u8)) return header with { Orientation = Exif.OrientationIn(body) };
        if (!type.SequenceEqual("pHYs"u8) || body.Length != 9 || body[8] != 1) return header;
        // The chunk gives pixels per metre. 10,000 inches are 254 metres.
        var ppi = (BinaryPrimitives.ReadUInt32BigEndian(body) * 254L + 5_000) / 10_000;
        return ppi is > 0 and < 100_000 ? header with { Ppi = (int)ppi } : header;
    }
}
