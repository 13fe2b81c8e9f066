using System.IO.Compression;
using PrintLayout.Images.Headers;

namespace PrintLayout.Raster.Png;

/// <summary>
/// Writes the lightness of a picture in 16 steps, two pixels to a byte, compressed as small as possible. It is for pictures that are kept
/// beside an edition.
/// </summary>
internal static class SmallPng
{
    private const int Bits = 4;
    private const int Steps = 15;

    /// <summary>Writes a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="output">Where to write; left open.</param>
    public static void Write(PixelImage picture, Stream output)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var row = new byte[1 + (picture.Width + 1) / 2];
            for (var y = 0; y < picture.Height; y++)
            {
                row.AsSpan().Clear();
                for (var x = 0; x < picture.Width; x++)
                {
                    var step = (picture.Luminance(x, y) * Steps + 127) / 255;
                    row[1 + x / 2] |= (byte)(x % 2 == 0 ? step << Bits : step);
                }

                deflate.Write(row);
            }
        }

        var chunks = new PngChunks(output);
        chunks.WriteHead(picture.Width, picture.Height, PngColour.Grey, Bits);
        chunks.Write("IDAT"u8, packed.GetBuffer().AsSpan(0, (int)packed.Length));
        chunks.WriteEnd();
    }
}
