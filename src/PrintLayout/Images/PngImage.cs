using System.IO.Compression;
using PrintLayout.Images.Headers;

namespace PrintLayout.Images;

/// <summary>Writes an image as a PNG file, for documents that contain their images.</summary>
internal static class PngImage
{
    /// <summary>Makes the bytes of the file.</summary>
    /// <param name="width">Number of pixels in a row.</param>
    /// <param name="height">Number of rows.</param>
    /// <param name="colour">Meaning of the samples.</param>
    /// <param name="samples">
    /// 8 bits for each sample, row by row, the samples of a pixel side by side. Alpha comes last and is not premultiplied.
    /// </param>
    /// <param name="profile">ICC profile of the colours; null for none.</param>
    public static byte[] Pack(int width, int height, PngColour colour, byte[] samples, byte[]? profile)
    {
        using var file = new MemoryStream();
        var chunks = new PngChunks(file);
        chunks.WriteHead(width, height, colour);
        // The name of the profile has no meaning to programs; the second 0 is the compression method, deflate.
        if (profile is not null) chunks.Write("iCCP"u8, [.. "ICC"u8, 0, 0, .. Deflate(profile)]);
        var channels = samples.Length / (width * height);
        chunks.Write("IDAT"u8, Deflate(PaethFilter.Apply(samples, width * channels, channels)));
        chunks.WriteEnd();
        return file.ToArray();
    }

    private static byte[] Deflate(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(data);
        return packed.ToArray();
    }
}
