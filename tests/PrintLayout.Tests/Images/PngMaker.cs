using System.Buffers.Binary;
using System.IO.Compression;

namespace PrintLayout.Tests.Images;

/// <summary>Writes PNG of every kind by the letter of ISO/IEC 15948, chunk by chunk, also such as lie.</summary>
internal sealed record PngMaker(int Width, int Height, byte ColourType, byte Bits)
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>The sample of a channel at x, y, as many bits as the image has.</summary>
    public required Func<int, int, int, int> Sample { get; init; }

    public bool IsInterlaced { get; init; }

    public byte[]? Palette { get; init; }

    public byte[]? Transparency { get; init; }

    /// <summary>Width that the header claims.</summary>
    public int? ClaimedWidth { get; init; }

    private int Channels => ColourType switch { 0 or 3 => 1, 2 => 3, 4 => 2, _ => 4 };

    public byte[] Make()
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, ClaimedWidth ?? Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9], header[12]) = (Bits, ColourType, (byte)(IsInterlaced ? 1 : 0));
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        Chunk(file, "IHDR"u8, header);
        if (Palette is not null) Chunk(file, "PLTE"u8, Palette);
        if (Transparency is not null) Chunk(file, "tRNS"u8, Transparency);
        Chunk(file, "IDAT"u8, Pixels());
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private byte[] Pixels()
    {
        using var raw = new MemoryStream();
        foreach (var (x, y, stepX, stepY) in IsInterlaced ? Adam7 : [(0, 0, 1, 1)])
        {
            if (x >= Width || y >= Height) continue;
            for (var row = y; row < Height; row += stepY)
            {
                raw.WriteByte(0);
                Row(raw, Enumerable.Range(0, (Width - x + stepX - 1) / stepX).Select(i => x + i * stepX), row);
            }
        }

        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(raw.ToArray());
        return packed.ToArray();
    }

    private void Row(MemoryStream raw, IEnumerable<int> columns, int row)
    {
        var (held, bits) = (0, 0);
        foreach (var column in columns)
        {
            for (var channel = 0; channel < Channels; channel++)
            {
                held = (held << Bits) | Sample(column, row, channel);
                for (bits += Bits; bits >= 8; bits -= 8) raw.WriteByte((byte)(held >> (bits - 8)));
            }
        }

        if (bits > 0) raw.WriteByte((byte)(held << (8 - bits)));
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Sum([.. type, .. data]));
        file.Write(number);
    }

    private static uint Sum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var b in bytes)
        {
            sum ^= b;
            for (var bit = 0; bit < 8; bit++) sum = (sum >> 1) ^ ((sum & 1) == 0 ? 0 : 0xEDB88320);
        }

        return ~sum;
    }
}
