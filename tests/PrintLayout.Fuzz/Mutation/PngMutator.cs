using System.Buffers.Binary;
using System.IO.Compression;

namespace PrintLayout.Fuzz.Mutation;

/// <summary>
/// Spoils the chunks of a PNG and writes their lengths and sums right again; the packed pixels also behind their packing.
/// </summary>
public sealed class PngMutator : IMutator
{
    private static readonly ByteMutator Bytes = new();
    private static readonly string[] Types =
        ["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "iCCP", "pHYs", "gAMA", "cHRM", "sRGB", "tEXt", "zTXt", "iTXt", "eXIf", "acTL", "bKGD"];

    /// <inheritdoc/>
    public byte[] Mutate(byte[] input, byte[] other, FuzzRandom random)
    {
        if (input.Length < 8 || !input.AsSpan(1).StartsWith("PNG"u8)) return input;
        var chunks = Read(input);
        if (chunks.Count == 0) return input;
        var at = random.Below(chunks.Count);
        switch (random.Below(7))
        {
            case 0:
                chunks.RemoveAt(at);
                break;
            case 1:
                chunks.Insert(random.Below(chunks.Count), chunks[at]);
                break;
            case 2:
                chunks[at] = (random.Pick(Types), chunks[at].Body);
                break;
            case 3:
                chunks.Insert(random.Below(chunks.Count), (random.Pick(Types), Noise(random)));
                break;
            case 4:
                chunks[0] = (chunks[0].Type, ByteMutator.WriteNumber(chunks[0].Body, random));
                break;
            case 5 when chunks.FindIndex(chunk => chunk.Type == "IDAT") is >= 0 and var pixels:
                chunks[pixels] = ("IDAT", Pack(Bytes.Mutate(Unpack(chunks[pixels].Body), other, random)));
                break;
            default:
                chunks[at] = (chunks[at].Type, Bytes.Mutate(chunks[at].Body, other, random));
                break;
        }

        return Write(input.AsSpan(0, 8), chunks);
    }

    private static List<(string Type, byte[] Body)> Read(byte[] png)
    {
        var chunks = new List<(string, byte[])>();
        for (var at = 8; at <= png.Length - 12;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at));
            if (length > png.Length - at - 12) break;
            chunks.Add((System.Text.Encoding.Latin1.GetString(png, at + 4, 4), png.AsSpan(at + 8, (int)length).ToArray()));
            at += 12 + (int)length;
        }

        return chunks;
    }

    private static byte[] Write(ReadOnlySpan<byte> signature, List<(string Type, byte[] Body)> chunks)
    {
        using var file = new MemoryStream();
        file.Write(signature);
        Span<byte> four = stackalloc byte[4];
        foreach (var (type, body) in chunks)
        {
            BinaryPrimitives.WriteInt32BigEndian(four, body.Length);
            file.Write(four);
            byte[] summed = [.. System.Text.Encoding.Latin1.GetBytes(type), .. body];
            file.Write(summed);
            BinaryPrimitives.WriteUInt32BigEndian(four, Sum(summed));
            file.Write(four);
        }

        return file.ToArray();
    }

    private static uint Sum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var b in bytes)
        {
            sum ^= b;
            for (var bit = 0; bit < 8; bit++) sum = (sum >> 1) ^ ((sum & 1) == 0 ? 0 : 0xEDB88320);
        }

        return ~sum;
    }

    private static byte[] Noise(FuzzRandom random)
    {
        var noise = new byte[random.Scale(8)];
        for (var i = 0; i < noise.Length; i++) noise[i] = (byte)random.Bits();
        return noise;
    }

    private static byte[] Unpack(byte[] packed)
    {
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
            using var raw = new MemoryStream();
            zlib.CopyTo(raw);
            return raw.ToArray();
        }
        catch (InvalidDataException)
        {
            return packed;
        }
    }

    private static byte[] Pack(byte[] raw)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(raw);
        return packed.ToArray();
    }
}
