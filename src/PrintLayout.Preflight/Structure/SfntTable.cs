using System.Buffers.Binary;

namespace PrintLayout.Preflight.Structure;

/// <summary>Where a table of a TrueType or OpenType program is (OpenType, table directory).</summary>
/// <param name="Start">Its place in bytes.</param>
/// <param name="Length">Its length, as far as the program has it; 0 where there is no such table.</param>
internal readonly record struct SfntTable(int Start, int Length)
{
    private const int HeaderLength = 12;
    private const int EntryLength = 16;

    /// <summary>Finds a table by its tag of four bytes.</summary>
    public static SfntTable Find(ReadOnlySpan<byte> program, ReadOnlySpan<byte> tag)
    {
        if (program.Length < HeaderLength) return default;
        var count = BinaryPrimitives.ReadUInt16BigEndian(program[4..]);
        for (var i = 0; i < count && HeaderLength + EntryLength * (i + 1) <= program.Length; i++)
        {
            var entry = program.Slice(HeaderLength + EntryLength * i, EntryLength);
            if (!entry.StartsWith(tag)) continue;
            long start = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            return start < program.Length
                ? new SfntTable((int)start, (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(entry[12..]), program.Length - start))
                : default;
        }

        return default;
    }
}
