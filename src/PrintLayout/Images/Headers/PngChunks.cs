using System.Buffers.Binary;

namespace PrintLayout.Images.Headers;

/// <summary>Writes the chunks of a PNG that is not interlaced (ISO/IEC 15948, clause 5).</summary>
/// <param name="output">The stream to write to; it stays open.</param>
public sealed class PngChunks(Stream output)
{
    /// <summary>Writes the signature and the header.</summary>
    /// <param name="width">Number of pixels in a row.</param>
    /// <param name="height">Number of rows.</param>
    /// <param name="colour">Meaning of the samples.</param>
    /// <param name="bits">Bits of a sample.</param>
    public void WriteHead(int width, int height, PngColour colour, int bits = 8)
    {
        output.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        header[8] = (byte)bits;
        header[9] = (byte)colour;
        header[10..].Clear(); // deflate, the five standard filters, not interlaced
        Write("IHDR"u8, header);
    }

    /// <summary>Writes the end of the file.</summary>
    public void WriteEnd() => Write("IEND"u8, []);

    /// <summary>Writes a chunk.</summary>
    /// <param name="type">Its four letters.</param>
    /// <param name="data">Its content.</param>
    public void Write(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        output.Write(number);
        output.Write(type);
        output.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc32.Add(Crc32.Add(uint.MaxValue, type), data));
        output.Write(number);
    }
}
