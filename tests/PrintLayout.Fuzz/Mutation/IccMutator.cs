using System.Buffers.Binary;

namespace PrintLayout.Fuzz.Mutation;

/// <summary>Spoils header, table of tags or the numbers of an ICC profile and keeps the length that its header says right.</summary>
public sealed class IccMutator : IMutator
{
    private static readonly ByteMutator Bytes = new();
    private static readonly string[] Words =
        ["acsp", "prtr", "mntr", "scnr", "link", "CMYK", "RGB ", "GRAY", "Lab ", "XYZ ", "A2B0", "B2A0", "desc", "wtpt", "rTRC", "rXYZ",
            "mft1", "mft2", "mAB ", "mBA ", "curv", "para", "mluc", "text", "targ"];

    /// <inheritdoc/>
    public byte[] Mutate(byte[] input, byte[] other, FuzzRandom random)
    {
        if (input.Length < 144) return input;
        byte[] changed;
        switch (random.Below(4))
        {
            case 0:
                changed = (byte[])input.Clone();
                var word = System.Text.Encoding.ASCII.GetBytes(random.Pick(Words));
                word.CopyTo(changed, random.Once(2) ? random.Pick([12, 16, 20, 36]) : random.Below(Math.Min(1024, changed.Length) / 4) * 4);
                break;
            case 1:
                changed = (byte[])input.Clone();
                var tags = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(input.AsSpan(128)), (uint)(input.Length - 144) / 12 + 1);
                var field = 132 + random.Below(Math.Max(1, tags)) * 12 + random.Pick([4, 8]);
                BinaryPrimitives.WriteUInt32BigEndian(changed.AsSpan(Math.Min(field, changed.Length - 4)),
                    random.Once(2) ? random.Pick(ByteMutator.Numbers) : (uint)random.Below(input.Length));
                break;
            case 2:
                // The head of a table: how many channels, grid points, entries.
                changed = [.. input[..128], .. ByteMutator.WriteNumber(input[128..Math.Min(input.Length, 1024)], random),
                    .. input[Math.Min(input.Length, 1024)..]];
                break;
            default:
                changed = Bytes.Mutate(input, other, random);
                break;
        }

        if (changed.Length >= 4) BinaryPrimitives.WriteInt32BigEndian(changed, changed.Length);
        return changed;
    }
}
