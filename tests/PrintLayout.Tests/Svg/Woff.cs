using System.Buffers.Binary;
using System.IO.Compression;

namespace PrintLayout.Tests.Svg;

/// <summary>Unpacks WOFF 1.0 by the letter of the specification, and complains of what breaks it.</summary>
internal static class Woff
{
    /// <summary>The OpenType font in it.</summary>
    public static byte[] Unpack(byte[] woff)
    {
        uint Whole(int at) => BinaryPrimitives.ReadUInt32BigEndian(woff.AsSpan(at));
        Assert.Equal(0x774F4646u, Whole(0));
        Assert.Equal((uint)woff.Length, Whole(8));
        var count = BinaryPrimitives.ReadUInt16BigEndian(woff.AsSpan(12));
        var font = new byte[Whole(16)];
        woff.AsSpan(4, 4).CopyTo(font);
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(4), count);
        var (end, last) = (12 + count * 16, 0u);
        for (var i = 0; i < count; i++)
        {
            var entry = 44 + i * 20;
            Assert.True(Whole(entry) > last, "the directory is in the order of tags");
            Assert.Equal(0u, Whole(entry + 4) % 4);
            last = Whole(entry);
            var (packed, length) = ((int)Whole(entry + 8), (int)Whole(entry + 12));
            var table = woff.AsSpan((int)Whole(entry + 4), packed).ToArray();
            if (packed < length) table = Inflate(table);
            Assert.Equal(length, table.Length);
            table.CopyTo(font, end);
            woff.AsSpan(entry, 4).CopyTo(font.AsSpan(12 + i * 16));
            woff.AsSpan(entry + 16, 4).CopyTo(font.AsSpan(16 + i * 16));
            BinaryPrimitives.WriteInt32BigEndian(font.AsSpan(20 + i * 16), end);
            BinaryPrimitives.WriteInt32BigEndian(font.AsSpan(24 + i * 16), length);
            end += (length + 3) / 4 * 4;
        }

        Assert.Equal(font.Length, end);
        return font;
    }

    private static byte[] Inflate(byte[] packed)
    {
        using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        zlib.CopyTo(plain);
        return plain.ToArray();
    }
}
