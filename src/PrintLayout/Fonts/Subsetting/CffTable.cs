using System.Buffers.Binary;

namespace PrintLayout.Fonts.Subsetting;

/// <summary>
/// Reads the parts of a CFF table that a subset for a PDF needs: the Top DICT and the charset (Adobe Technical Note 5176).
/// </summary>
internal static class CffTable
{
    private const int CharsetOperator = 15;
    private const int CharStringsOperator = 17;
    private const int RosOperator = 0x0C1E;

    /// <summary>
    /// Makes the CID of every glyph its glyph index, in place. PDF readers find glyphs by the charset in a CFF keyed by CID, and by
    /// index in one keyed by name (ISO 32000-1, 9.7.4.2). Some readers use the index for both. If CIDs are indices, all readers
    /// find the right glyph.
    /// </summary>
    /// <returns>False when the table cannot be read. A table that is keyed by name is not changed.</returns>
    public static bool TryMakeCidsGlyphIndices(Span<byte> cff)
    {
        try
        {
            var top = TopDict.Read(cff);
            if (!top.IsCidKeyed) return true;
            var count = BinaryPrimitives.ReadUInt16BigEndian(cff[top.CharStrings..]);
            // Values 0 to 2 are predefined charsets. In a font keyed by CID, readers take 0 to mean that CIDs are indices.
            if (top.Charset > 2) WriteIdentity(cff[top.Charset..], count - 1);
            return top.Charset is 0 or > 2;
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            return false;
        }
    }

    // The CIDs 1 to count never take more space than the old charset: a list has the same length, and there are no more ranges.
    private static void WriteIdentity(Span<byte> charset, int count)
    {
        var format = charset[0];
        var at = 1;
        var most = format switch { 0 => 1, 1 => 1 << 8, _ => 1 << 16 };
        for (var first = 1; first <= count; first += most)
        {
            BinaryPrimitives.WriteUInt16BigEndian(charset[at..], (ushort)first);
            at += 2;
            var left = Math.Min(most, count - first + 1) - 1;
            if (format == 1) charset[at++] = (byte)left;
            if (format != 2) continue;
            BinaryPrimitives.WriteUInt16BigEndian(charset[at..], (ushort)left);
            at += 2;
        }
    }

    /// <summary>The operators needed of the Top DICT of the table's only font.</summary>
    private readonly record struct TopDict(bool IsCidKeyed, int Charset, int CharStrings)
    {
        /// <summary>Reads the Top DICT of a table; throws when an offset lies outside the table.</summary>
        public static TopDict Read(ReadOnlySpan<byte> cff)
        {
            var names = cff[2];
            var index = cff[EndOfIndex(cff, names)..];
            var offsetSize = index[2];
            var start = 3 + 2 * offsetSize;
            var dict = index.Slice(start, Number(index.Slice(3 + offsetSize, offsetSize)) - 1);
            var result = default(TopDict);
            var last = 0;
            while (!dict.IsEmpty)
            {
                var first = dict[0];
                if (first > 21)
                {
                    dict = dict[Operand(dict, out last)..];
                    continue;
                }

                var name = first == 12 ? first << 8 | dict[1] : first;
                if (name == RosOperator) result = result with { IsCidKeyed = true };
                if (name == CharsetOperator) result = result with { Charset = last };
                if (name == CharStringsOperator) result = result with { CharStrings = last };
                dict = dict[(first == 12 ? 2 : 1)..];
            }

            return result;
        }

        private static int EndOfIndex(ReadOnlySpan<byte> cff, int at)
        {
            var count = BinaryPrimitives.ReadUInt16BigEndian(cff[at..]);
            if (count == 0) return at + 2;
            var offsetSize = cff[at + 2];
            var data = at + 3 + (count + 1) * offsetSize;
            return data + Number(cff.Slice(at + 3 + count * offsetSize, offsetSize)) - 1;
        }

        private static int Number(ReadOnlySpan<byte> bytes)
        {
            var value = 0;
            foreach (var b in bytes) value = value << 8 | b;
            return value;
        }

        /// <summary>Reads a number. A real number (30) is skipped, since no operator needed here has one.</summary>
        private static int Operand(ReadOnlySpan<byte> dict, out int value)
        {
            int first = dict[0];
            value = 0;
            switch (first)
            {
                case 28:
                    value = BinaryPrimitives.ReadInt16BigEndian(dict[1..]);
                    return 3;
                case 29:
                    value = BinaryPrimitives.ReadInt32BigEndian(dict[1..]);
                    return 5;
                case 30:
                    var length = 1;
                    while ((dict[length] & 0x0F) != 0x0F) length++;
                    return length + 1;
                case <= 246:
                    value = first - 139;
                    return 1;
                case <= 250:
                    value = (first - 247) * 256 + dict[1] + 108;
                    return 2;
                default:
                    value = -(first - 251) * 256 - dict[1] - 108;
                    return 2;
            }
        }
    }
}
