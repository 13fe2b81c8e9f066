using System.Buffers.Binary;

namespace PrintLayout.Fuzz.Mutation;

/// <summary>
/// Spoils bytes of which nothing is known: single bits, numbers, pieces cut out, doubled, moved, taken from another file.
/// </summary>
public sealed class ByteMutator : IMutator
{
    /// <summary>Numbers at which counts, lengths and offsets go wrong.</summary>
    public static readonly uint[] Numbers =
    [
        0, 1, 2, 3, 4, 7, 8, 15, 16, 31, 32, 63, 64, 127, 128, 255, 256, 511, 512, 1000, 1023, 1024, 4096, 0x7FFF, 0x8000, 0xFFFE, 0xFFFF,
        0x10000, 0xFFFFFF, 0x1000000, 0x3FFFFFFF, 0x7FFFFFFE, 0x7FFFFFFF, 0x80000000, 0x80000001, 0xFFFFFFF0, 0xFFFFFFFE, 0xFFFFFFFF,
    ];

    // Most inputs stay near the size of the sound ones: an input of megabytes costs a thousand small ones.
    private const int MostBytes = 1 << 19;

    /// <inheritdoc/>
    public byte[] Mutate(byte[] input, byte[] other, FuzzRandom random)
    {
        if (input.Length == 0) return other.Length == 0 ? [(byte)random.Bits()] : [.. other[..random.Below(other.Length)]];
        return random.Below(10) switch
        {
            0 => Flip(input, random),
            1 => Overwrite(input, random),
            2 or 3 or 4 => WriteNumber(input, random),
            5 => input[..random.Below(input.Length)],
            6 => Remove(input, random),
            7 => Repeat(input, random),
            8 => Splice(input, other, random),
            _ => Move(input, random),
        };
    }

    /// <summary>Writes one of <see cref="Numbers"/>, or a small change of what stands there, over 1, 2 or 4 bytes.</summary>
    public static byte[] WriteNumber(byte[] input, FuzzRandom random)
    {
        var changed = (byte[])input.Clone();
        var width = 1 << random.Below(3);
        if (changed.Length < width) return changed;
        var place = changed.AsSpan(random.Below(changed.Length - width + 1), width);
        var number = random.Once(3) ? (uint)random.Bits() : random.Pick(Numbers);
        var isBig = random.Once(2);
        if (width == 1) place[0] = random.Once(2) ? (byte)(place[0] + random.Between(-3, 3)) : (byte)number;
        else if (width == 2 && isBig) BinaryPrimitives.WriteUInt16BigEndian(place, (ushort)number);
        else if (width == 2) BinaryPrimitives.WriteUInt16LittleEndian(place, (ushort)number);
        else if (isBig) BinaryPrimitives.WriteUInt32BigEndian(place, number);
        else BinaryPrimitives.WriteUInt32LittleEndian(place, number);
        return changed;
    }

    private static byte[] Flip(byte[] input, FuzzRandom random)
    {
        var changed = (byte[])input.Clone();
        for (var times = random.Scale(4); times > 0; times--) changed[random.Below(changed.Length)] ^= (byte)(1 << random.Below(8));
        return changed;
    }

    private static byte[] Overwrite(byte[] input, FuzzRandom random)
    {
        var changed = (byte[])input.Clone();
        var (start, length) = Stretch(input.Length, random);
        var value = random.Once(3) ? (byte)0 : random.Once(3) ? (byte)0xFF : (byte)random.Bits();
        var isRandom = random.Once(2);
        for (var i = start; i < start + length; i++) changed[i] = isRandom ? (byte)random.Bits() : value;
        return changed;
    }

    private static byte[] Remove(byte[] input, FuzzRandom random)
    {
        var (start, length) = Stretch(input.Length, random);
        return [.. input[..start], .. input[(start + length)..]];
    }

    private static byte[] Repeat(byte[] input, FuzzRandom random)
    {
        var (start, length) = Stretch(input.Length, random);
        var times = Math.Min(random.Scale(8), Math.Max(1, (MostBytes - input.Length) / Math.Max(1, length)));
        var piece = input.AsSpan(start, length).ToArray();
        return [.. input[..start], .. Enumerable.Repeat(piece, times).SelectMany(p => p), .. input[start..]];
    }

    private static byte[] Splice(byte[] input, byte[] other, FuzzRandom random)
    {
        if (other.Length == 0) return input;
        var (start, length) = Stretch(other.Length, random);
        var at = random.Below(input.Length);
        var rest = random.Once(2) ? at : Math.Min(input.Length, at + length);
        return [.. input[..at], .. other.AsSpan(start, length), .. input[rest..]];
    }

    private static byte[] Move(byte[] input, FuzzRandom random)
    {
        var (start, length) = Stretch(input.Length, random);
        var piece = input.AsSpan(start, length).ToArray();
        byte[] rest = [.. input[..start], .. input[(start + length)..]];
        var at = random.Below(rest.Length + 1);
        return [.. rest[..at], .. piece, .. rest[at..]];
    }

    private static (int Start, int Length) Stretch(int whole, FuzzRandom random)
    {
        var start = random.Below(whole);
        return (start, Math.Min(whole - start, random.Scale(random.Once(4) ? 16 : 5)));
    }
}
