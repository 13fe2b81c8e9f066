using System.Buffers.Binary;
using System.IO.Compression;

namespace PrintLayout.Fonts.Subsetting;

/// <summary>
/// Packs an OpenType font as WOFF 1.0 (W3C), which browsers accept from a data URI. WOFF 2 would be a fifth smaller, but its glyf
/// transform would need a font compiler of our own.
/// </summary>
internal static class WebFont
{
    private const int HeaderLength = 44;
    private const int EntryLength = 20;
    private const int SfntHeaderLength = 12;
    private const int SfntEntryLength = 16;

    /// <summary>Packs a font as WOFF.</summary>
    /// <param name="font">An OpenType font, as hb-subset writes it.</param>
    public static byte[] Pack(ReadOnlySpan<byte> font)
    {
        var tables = TablesOf(font);
        using var woff = new MemoryStream();
        woff.Write(new byte[HeaderLength + tables.Count * EntryLength]);
        var entries = new byte[tables.Count * EntryLength];
        var plainLength = SfntHeaderLength + tables.Count * SfntEntryLength;
        for (var i = 0; i < tables.Count; i++)
        {
            var (tag, sum, offset, length) = tables[i];
            var packed = Deflate(font.Slice(offset, length));
            var entry = entries.AsSpan(i * EntryLength);
            BinaryPrimitives.WriteUInt32BigEndian(entry, tag);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], (int)woff.Length);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], packed.Length);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], length);
            BinaryPrimitives.WriteUInt32BigEndian(entry[16..], sum);
            woff.Write(packed);
            while (woff.Length % 4 != 0) woff.WriteByte(0);
            plainLength += (length + 3) / 4 * 4;
        }

        var file = woff.ToArray();
        WriteHeader(file, font, tables.Count, plainLength);
        entries.CopyTo(file, HeaderLength);
        return file;
    }

    private static void WriteHeader(Span<byte> file, ReadOnlySpan<byte> font, int count, int plainLength)
    {
        "wOFF"u8.CopyTo(file);
        font[..4].CopyTo(file[4..]);
        BinaryPrimitives.WriteInt32BigEndian(file[8..], file.Length);
        BinaryPrimitives.WriteUInt16BigEndian(file[12..], (ushort)count);
        BinaryPrimitives.WriteInt32BigEndian(file[16..], plainLength);
        file[21] = 1;
    }

    // The directory of a WOFF is in the order of tags, whatever the order of the tables.
    private static List<Table> TablesOf(ReadOnlySpan<byte> font)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(font[4..]);
        var tables = new List<Table>(count);
        for (var i = 0; i < count; i++)
        {
            var entry = font[(SfntHeaderLength + i * SfntEntryLength)..];
            tables.Add(new Table(
                BinaryPrimitives.ReadUInt32BigEndian(entry),
                BinaryPrimitives.ReadUInt32BigEndian(entry[4..]),
                BinaryPrimitives.ReadInt32BigEndian(entry[8..]),
                BinaryPrimitives.ReadInt32BigEndian(entry[12..])));
        }

        tables.Sort((a, b) => a.Tag.CompareTo(b.Tag));
        return tables;
    }

    // A table that compression does not make smaller is stored as it is; its two lengths are then equal.
    private static byte[] Deflate(ReadOnlySpan<byte> table)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) deflate.Write(table);
        return packed.Length < table.Length ? packed.ToArray() : table.ToArray();
    }

    private readonly record struct Table(uint Tag, uint Sum, int Offset, int Length);
}
