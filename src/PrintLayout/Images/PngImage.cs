using System.IO.Compression;
using PrintLayout.Images.Headers;

namespace PrintLayout.Images;

/// <summary>Packs a picture as a PNG file, for documents that hold their images.</summary>
internal static class PngImage
{
    /// <summary>The file.</summary>
    /// <param name="width">Pixels a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="colour">What the samples mean.</param>
    /// <param name="samples">8 bits a sample, row by row, samples of a pixel side by side, alpha last and not multiplied in.</param>
    /// <param name="profile">ICC profile of the colours; null for none.</param>
    public static byte[] Pack(int width, int height, PngColour colour, byte[] samples, byte[]? profile)
    {
        using var file = new MemoryStream();
        var chunks = new PngChunks(file);
        chunks.WriteHead(width, height, colour);
        // The name of a profile is for people; 0 is deflate.
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
