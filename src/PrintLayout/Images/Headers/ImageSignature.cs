using PrintLayout.Vectors.Reading;

namespace PrintLayout.Images.Headers;

/// <summary>Tells what picture a file is by its first bytes, whatever its name and whether or not it is whole.</summary>
internal static class ImageSignature
{
    /// <summary>The format of a picture that can be placed; null for other files. Pages of PDF are told where documents are read.</summary>
    /// <param name="data">The file.</param>
    public static ImageFormat? FormatOf(ReadOnlySpan<byte> data)
    {
        if (data.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return ImageFormat.Jpeg;
        if (data.StartsWith(PngHeader.Signature)) return ImageFormat.Png;
        if (data.StartsWith("II*\0"u8) || data.StartsWith("MM\0*"u8)) return ImageFormat.Tiff;
        if (WebpHeader.IsAt(data)) return ImageFormat.Webp;
        return HeifHeader.FormatOf(data) ?? (SvgReader.HasRoot(data) ? ImageFormat.Svg : null);
    }

    /// <summary>What a picture is called that cannot be placed; null for other files.</summary>
    /// <param name="data">The file.</param>
    public static string? Unplaced(ReadOnlySpan<byte> data)
    {
        if (data.StartsWith(PngHeader.Signature[..4])) return "a PNG that was damaged on its way";
        if (data.StartsWith("GIF8"u8)) return "a GIF";
        if (data.StartsWith("8BPS\0"u8)) return "a Photoshop file";
        if (data.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x0A])) return "a JPEG XL";
        if (data.Length > 12 && data[4..].StartsWith("JXL "u8)) return "a JPEG XL";
        if (data.Length > 12 && data[4..].StartsWith("jP  "u8)) return "a JPEG 2000";
        // Two letters begin many a text; of a BMP four bytes behind its length are zero.
        if (data.StartsWith("BM"u8) && data.Length >= 10 && data[6..].StartsWith("\0\0\0\0"u8)) return "a BMP";
        return data.StartsWith("II+\0"u8) || data.StartsWith("MM\0+"u8) ? "a BigTIFF" : null;
    }
}
