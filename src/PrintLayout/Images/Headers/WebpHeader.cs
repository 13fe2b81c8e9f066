using System.Buffers.Binary;

namespace PrintLayout.Images.Headers;

/// <summary>
/// Reads the chunks of a WebP (RFC 9649, section 2): the size of its picture, alpha, profile, and how it was held. Checks that the file is
/// complete.
/// </summary>
internal static class WebpHeader
{
    private const int ChunkHead = 8;
    private const int FileHead = 12;
    private const int Animation = 0x02;
    private const int HasAlpha = 0x10;
    private const int SideMask = 0x3FFF;

    /// <summary>Whether a file says that it is a WebP.</summary>
    /// <param name="data">The file.</param>
    public static bool IsAt(ReadOnlySpan<byte> data) =>
        data.Length >= FileHead && data.StartsWith("RIFF"u8) && data[8..].StartsWith("WEBP"u8);

    /// <summary>Reads the header of a WebP.</summary>
    /// <param name="data">The whole file.</param>
    public static ImageReading Read(ReadOnlySpan<byte> data)
    {
        var length = BinaryPrimitives.ReadUInt32LittleEndian(data[4..]);
        if (length > data.Length - ChunkHead) return ImageReading.Of(ImageFault.CutOff("before its end"));
        ImageHeader? header = null;
        var (alpha, profile, orientation) = (false, false, ImageOrientation.Upright);
        // What is behind the end that the file names is none of it (section 2.3).
        for (var rest = data[FileHead..Math.Max(FileHead, (int)length + ChunkHead)]; rest.Length >= ChunkHead;)
        {
            var size = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            if (size > rest.Length - ChunkHead) return ImageReading.Of(ImageFault.CutOff("inside a chunk"));
            var type = rest[..4];
            var body = rest.Slice(ChunkHead, (int)size);
            if (type.SequenceEqual("VP8X"u8) && body.Length >= 10)
            {
                if ((body[0] & Animation) != 0)
                    return ImageReading.Of(ImageFault.Unsupported("is a moving WebP", "save one picture of it as JPEG or PNG"));
                alpha |= (body[0] & HasAlpha) != 0;
            }
            else if (type.SequenceEqual("VP8 "u8)) header ??= Lossy(body);
            else if (type.SequenceEqual("VP8L"u8)) header ??= Lossless(body);
            else if (type.SequenceEqual("ICCP"u8)) profile = true;
            else if (type.SequenceEqual("EXIF"u8)) orientation = Exif.OrientationIn(body);
            rest = rest[(ChunkHead + (int)size)..];
            // Chunks begin at even places.
            if ((size & 1) != 0 && !rest.IsEmpty) rest = rest[1..];
        }

        return header is null
            ? ImageReading.Of(ImageFault.Damaged("it has no pixels"))
            : ImageReading.Of(header with { HasAlpha = header.HasAlpha || alpha, HasProfile = profile, Orientation = orientation });
    }

    /// <summary>The frame of VP8 (RFC 6386, 9.1): a tag, three fixed bytes, then width and height with 14 bits each.</summary>
    private static ImageHeader? Lossy(ReadOnlySpan<byte> body)
    {
        if (body.Length < 10 || !body[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])) return null;
        var width = BinaryPrimitives.ReadUInt16LittleEndian(body[6..]) & SideMask;
        var height = BinaryPrimitives.ReadUInt16LittleEndian(body[8..]) & SideMask;
        return new ImageHeader(ImageFormat.Webp, width, height, ImageColour.Rgb, 8);
    }

    /// <summary>The frame of VP8L (RFC 9649, 3.4): a byte, then width and height less one with 14 bits each, and a bit for alpha.</summary>
    private static ImageHeader? Lossless(ReadOnlySpan<byte> body)
    {
        if (body.Length < 5 || body[0] != 0x2F) return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(body[1..]);
        var (width, height) = ((int)(bits & SideMask) + 1, (int)((bits >> 14) & SideMask) + 1);
        return new ImageHeader(ImageFormat.Webp, width, height, ImageColour.Rgb, 8) { HasAlpha = (bits >> 28 & 1) != 0 };
    }
}
