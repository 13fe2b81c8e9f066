using System.Buffers.Binary;
using System.Text;

namespace PrintLayout.Fuzz.Mutation;

/// <summary>Spoils single tables of a font and writes a directory that is right again; or the directory alone.</summary>
public sealed class SfntMutator : IMutator
{
    private static readonly ByteMutator Bytes = new();
    private static readonly string[] Tags =
        ["cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "glyf", "loca", "CFF ", "CFF2", "GSUB", "GPOS", "GDEF", "BASE",
            "vhea", "vmtx", "VORG", "kern", "morx", "fvar", "gvar", "HVAR", "COLR", "sbix"];

    /// <inheritdoc/>
    public byte[] Mutate(byte[] input, byte[] other, FuzzRandom random)
    {
        var tables = Read(input);
        if (tables.Count == 0) return input;
        var at = random.Below(tables.Count);
        switch (random.Below(8))
        {
            case 0:
                tables.RemoveAt(at);
                break;
            case 1:
                tables[at] = (random.Pick(Tags), tables[at].Body);
                break;
            case 2 when Read(other) is { Count: > 0 } others:
                tables[at] = random.Pick(others);
                break;
            case 3:
                return Directory(input, tables.Count, random);
            case 4 or 5:
                tables[at] = (tables[at].Tag, ByteMutator.WriteNumber(tables[at].Body, random));
                break;
            default:
                tables[at] = (tables[at].Tag, Bytes.Mutate(tables[at].Body, other, random));
                break;
        }

        return Write(input.AsSpan(0, 4), tables);
    }

    /// <summary>Both faces as one collection.</summary>
    public static byte[] Collection(byte[] first, byte[] second)
    {
        const int Header = 12 + 8;
        byte[] head = [.. "ttcf"u8, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, Header, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(16), Header + first.Length);
        return [.. head, .. Shifted(first, Header), .. Shifted(second, Header + first.Length)];
    }

    private static byte[] Shifted(byte[] font, int by)
    {
        var shifted = (byte[])font.Clone();
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)); i++)
        {
            var offset = shifted.AsSpan(12 + i * 16 + 8);
            BinaryPrimitives.WriteUInt32BigEndian(offset, BinaryPrimitives.ReadUInt32BigEndian(offset) + (uint)by);
        }

        return shifted;
    }

    private static byte[] Directory(byte[] input, int tables, FuzzRandom random)
    {
        var changed = (byte[])input.Clone();
        var entry = changed.AsSpan(12 + random.Below(tables) * 16, 16);
        BinaryPrimitives.WriteUInt32BigEndian(
            entry[(random.Once(2) ? 8 : 12)..], random.Once(2) ? random.Pick(ByteMutator.Numbers) : (uint)random.Below(input.Length));
        return changed;
    }

    private static List<(string Tag, byte[] Body)> Read(byte[] font)
    {
        var tables = new List<(string, byte[])>();
        if (font.Length < 12) return tables;
        int count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        for (var i = 0; i < count && 28 + i * 16 <= font.Length; i++)
        {
            var entry = font.AsSpan(12 + i * 16, 16);
            var (offset, length) = (BinaryPrimitives.ReadUInt32BigEndian(entry[8..]), BinaryPrimitives.ReadUInt32BigEndian(entry[12..]));
            if ((long)offset + length > font.Length) break;
            tables.Add((Encoding.Latin1.GetString(entry[..4]), font.AsSpan((int)offset, (int)length).ToArray()));
        }

        return tables;
    }

    private static byte[] Write(ReadOnlySpan<byte> version, List<(string Tag, byte[] Body)> tables)
    {
        using var file = new MemoryStream();
        var head = new byte[12 + tables.Count * 16];
        version.CopyTo(head);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(4), (ushort)tables.Count);
        file.Write(head);
        for (var i = 0; i < tables.Count; i++)
        {
            var entry = head.AsSpan(12 + i * 16, 16);
            Encoding.Latin1.GetBytes(tables[i].Tag).CopyTo(entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], (int)file.Length);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], tables[i].Body.Length);
            file.Write(tables[i].Body);
            while (file.Length % 4 != 0) file.WriteByte(0);
        }

        file.Position = 0;
        file.Write(head);
        return file.ToArray();
    }
}
