using System.Buffers.Binary;

namespace PrintLayout.Fuzz.Mutation;

/// <summary>Spoils entries of the first directory of a TIFF: tag, type, count, value, and where the next directory is.</summary>
public sealed class TiffMutator : IMutator
{
    private static readonly ushort[] Tags =
        [254, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 282, 284, 292, 296, 317, 320, 322, 323, 324, 325, 330, 338, 339, 347,
            512, 513, 529, 530, 532, 34665, 34675, 34377, 700];

    private static readonly ushort[] Values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 16, 32, 64, 255, 32773, 32946, 50000, 65535];

    /// <inheritdoc/>
    public byte[] Mutate(byte[] input, byte[] other, FuzzRandom random)
    {
        if (input.Length < 16 || input[0] != input[1] || input[0] is not ((byte)'I' or (byte)'M')) return input;
        var isLittle = input[0] == 'I';
        var first = Read32(input.AsSpan(4));
        if (first > input.Length - 6) return input;
        int count = isLittle
            ? BinaryPrimitives.ReadUInt16LittleEndian(input.AsSpan((int)first))
            : BinaryPrimitives.ReadUInt16BigEndian(input.AsSpan((int)first));
        var entries = Math.Min(count, (input.Length - (int)first - 6) / 12);
        if (entries == 0) return input;
        var changed = (byte[])input.Clone();
        var entry = changed.AsSpan((int)first + 2 + random.Below(entries) * 12, 12);
        switch (random.Below(6))
        {
            case 0:
                Write16(entry, random.Pick(Tags));
                break;
            case 1:
                Write16(entry[2..], (ushort)random.Below(20));
                break;
            case 2:
                Write32(entry[4..], random.Pick(ByteMutator.Numbers));
                break;
            case 3:
                Write32(entry[8..], random.Pick(ByteMutator.Numbers));
                break;
            case 4:
                Write16(entry[8..], random.Pick(Values));
                break;
            default:
                // The next directory is this one, or one anywhere: circles.
                Write32(changed.AsSpan((int)first + 2 + entries * 12), random.Once(2) ? first : (uint)random.Below(input.Length));
                break;
        }

        return changed;

        uint Read32(ReadOnlySpan<byte> at) =>
            isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(at) : BinaryPrimitives.ReadUInt32BigEndian(at);

        void Write16(Span<byte> at, ushort value)
        {
            if (isLittle) BinaryPrimitives.WriteUInt16LittleEndian(at, value);
            else BinaryPrimitives.WriteUInt16BigEndian(at, value);
        }

        void Write32(Span<byte> at, uint value)
        {
            if (isLittle) BinaryPrimitives.WriteUInt32LittleEndian(at, value);
            else BinaryPrimitives.WriteUInt32BigEndian(at, value);
        }
    }
}
