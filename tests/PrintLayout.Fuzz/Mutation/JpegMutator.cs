using System.Buffers.Binary;

namespace PrintLayout.Fuzz.Mutation;

/// <summary>Spoils the segments of a JPEG before its first scan and writes their lengths right again.</summary>
public sealed class JpegMutator : IMutator
{
    private static readonly ByteMutator Bytes = new();
    private static readonly byte[] Markers =
        [0xC0, 0xC1, 0xC2, 0xC3, 0xC4, 0xC8, 0xC9, 0xCC, 0xD8, 0xDA, 0xDB, 0xDC, 0xDD, 0xDE, 0xE0, 0xE1, 0xE2, 0xED, 0xEE, 0xFE];

    /// <inheritdoc/>
    public byte[] Mutate(byte[] input, byte[] other, FuzzRandom random)
    {
        if (input.Length < 4 || input[0] != 0xFF || input[1] != 0xD8) return input;
        var segments = Read(input, out var rest);
        if (segments.Count == 0) return input;
        var at = random.Below(segments.Count);
        switch (random.Below(6))
        {
            case 0:
                segments.RemoveAt(at);
                break;
            case 1:
                segments.Insert(random.Below(segments.Count), segments[at]);
                break;
            case 2:
                segments[at] = (random.Pick(Markers), segments[at].Body);
                break;
            case 3:
                // A scan again and again: each costs a pass over all pixels.
                var scan = input.AsSpan(rest, Math.Max(0, input.Length - rest - 2)).ToArray();
                return [.. Write(segments),
                    .. Enumerable.Repeat(scan, Math.Min(random.Scale(8), (1 << 18) / Math.Max(1, scan.Length) + 1)).SelectMany(s => s),
                    0xFF, 0xD9];
            default:
                segments[at] = (segments[at].Marker,
                    random.Once(2) ? ByteMutator.WriteNumber(segments[at].Body, random) : Bytes.Mutate(segments[at].Body, other, random));
                break;
        }

        return [.. Write(segments), .. input[rest..]];
    }

    private static List<(byte Marker, byte[] Body)> Read(byte[] jpeg, out int rest)
    {
        var segments = new List<(byte, byte[])>();
        rest = 2;
        while (rest + 4 <= jpeg.Length && jpeg[rest] == 0xFF && jpeg[rest + 1] != 0xDA)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(rest + 2));
            if (length < 2 || rest + 2 + length > jpeg.Length) break;
            segments.Add((jpeg[rest + 1], jpeg.AsSpan(rest + 4, length - 2).ToArray()));
            rest += 2 + length;
        }

        return segments;
    }

    private static byte[] Write(List<(byte Marker, byte[] Body)> segments)
    {
        using var file = new MemoryStream();
        file.Write([0xFF, 0xD8]);
        foreach (var (marker, body) in segments)
        {
            var kept = body.AsSpan(0, Math.Min(body.Length, ushort.MaxValue - 2));
            file.Write([0xFF, marker, (byte)((kept.Length + 2) >> 8), (byte)(kept.Length + 2)]);
            file.Write(kept);
        }

        return file.ToArray();
    }
}
