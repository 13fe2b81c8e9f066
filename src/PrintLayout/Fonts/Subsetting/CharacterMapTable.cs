using System.Buffers.Binary;

namespace PrintLayout.Fonts.Subsetting;

/// <summary>
/// Writes a character map (OpenType, table cmap): format 4 for the Basic Multilingual Plane, which every program reads, and also
/// format 12 when there are characters beyond that plane.
/// </summary>
internal static class CharacterMapTable
{
    private const int LastOfPlane = 0xFFFE;
    private const ushort Windows = 3;
    private const ushort BasicPlane = 1;
    private const ushort AllPlanes = 10;

    /// <summary>Writes the table.</summary>
    /// <param name="map">Glyphs by character (Unicode scalar value), in ascending order.</param>
    public static byte[] Write(IReadOnlyList<KeyValuePair<int, uint>> map)
    {
        var ranges = Ranges(map);
        var basic = Format4(ranges.FindAll(range => range.Last <= LastOfPlane));
        var all = ranges.Exists(range => range.Last > LastOfPlane) ? Format12(ranges) : [];
        var count = all.Length == 0 ? 1 : 2;
        var head = 4 + count * 8;
        var table = new byte[head + basic.Length + all.Length];
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(2), (ushort)count);
        WriteRecord(table.AsSpan(4), BasicPlane, head);
        if (count == 2) WriteRecord(table.AsSpan(12), AllPlanes, head + basic.Length);
        basic.CopyTo(table, head);
        all.CopyTo(table, head + basic.Length);
        return table;
    }

    private static void WriteRecord(Span<byte> to, ushort encoding, int offset)
    {
        BinaryPrimitives.WriteUInt16BigEndian(to, Windows);
        BinaryPrimitives.WriteUInt16BigEndian(to[2..], encoding);
        BinaryPrimitives.WriteInt32BigEndian(to[4..], offset);
    }

    // A range holds consecutive characters with consecutive glyphs. None spans two planes, since format 4 has only the first.
    private static List<Range> Ranges(IReadOnlyList<KeyValuePair<int, uint>> map)
    {
        var ranges = new List<Range>();
        foreach (var (character, glyph) in map)
        {
            if (ranges.Count > 0 && ranges[^1] is var last && character == last.Last + 1 && character != LastOfPlane + 1
                && glyph == last.Glyph + (uint)(character - last.First)) ranges[^1] = last with { Last = character };
            else ranges.Add(new Range(character, character, glyph));
        }

        return ranges;
    }

    private static byte[] Format4(List<Range> ranges)
    {
        // Format 4 must end with a segment for U+FFFF.
        var segments = (List<Range>)[.. ranges, new Range(0xFFFF, 0xFFFF, 0)];
        var count = segments.Count;
        var (power, log) = (1, 0);
        while (power * 2 <= count) (power, log) = (power * 2, log + 1);
        var table = new byte[16 + count * 8];
        Put(0, 4);
        Put(2, table.Length);
        Put(6, count * 2);
        Put(8, power * 2);
        Put(10, log);
        Put(12, (count - power) * 2);
        for (var i = 0; i < count; i++)
        {
            Put(14 + i * 2, segments[i].Last);
            Put(16 + (count + i) * 2, segments[i].First);
            Put(16 + (2 * count + i) * 2, (int)segments[i].Glyph - segments[i].First);
        }

        return table;

        void Put(int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(at), (ushort)value);
    }

    private static byte[] Format12(List<Range> ranges)
    {
        var table = new byte[16 + ranges.Count * 12];
        BinaryPrimitives.WriteUInt16BigEndian(table, 12);
        BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(4), table.Length);
        BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(12), ranges.Count);
        for (var i = 0; i < ranges.Count; i++)
        {
            var group = table.AsSpan(16 + i * 12);
            BinaryPrimitives.WriteInt32BigEndian(group, ranges[i].First);
            BinaryPrimitives.WriteInt32BigEndian(group[4..], ranges[i].Last);
            BinaryPrimitives.WriteUInt32BigEndian(group[8..], ranges[i].Glyph);
        }

        return table;
    }

    private readonly record struct Range(int First, int Last, uint Glyph);
}
