using System.Buffers.Binary;
using System.Text;

namespace PrintLayout.Testing.SyntheticFont;

/// <summary>Bytes of a font table, big-endian as the OpenType specification ("Data Types") wants them.</summary>
internal sealed class TableBytes
{
    private readonly List<byte> _bytes = [];

    public int Length => _bytes.Count;

    public TableBytes U8(params ReadOnlySpan<int> values)
    {
        foreach (var value in values) _bytes.Add((byte)value);
        return this;
    }

    /// <summary>uint16, int16, FWORD and offsets of 16 bits alike: the low 16 bits of each value.</summary>
    public TableBytes U16(params ReadOnlySpan<int> values)
    {
        Span<byte> two = stackalloc byte[2];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt16BigEndian(two, unchecked((ushort)value));
            _bytes.AddRange(two);
        }

        return this;
    }

    public TableBytes U32(params ReadOnlySpan<long> values)
    {
        Span<byte> four = stackalloc byte[4];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt32BigEndian(four, unchecked((uint)value));
            _bytes.AddRange(four);
        }

        return this;
    }

    public TableBytes Tag(string tag) => Raw(Encoding.ASCII.GetBytes(tag));

    public TableBytes Raw(ReadOnlySpan<byte> bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    public TableBytes PadTo4()
    {
        while (_bytes.Count % 4 != 0) _bytes.Add(0);
        return this;
    }

    public byte[] ToArray() => _bytes.ToArray();

    /// <summary>The table checksum: the sum of its 32-bit words.</summary>
    public static uint Checksum(byte[] table)
    {
        uint sum = 0;
        for (var at = 0; at < table.Length; at += 4)
        {
            for (var i = 0; i < 4; i++) sum += (uint)(at + i < table.Length ? table[at + i] : 0) << (24 - i * 8);
        }

        return sum;
    }
}
