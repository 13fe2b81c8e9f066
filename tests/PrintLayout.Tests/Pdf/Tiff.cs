using System.Buffers.Binary;

namespace PrintLayout.Tests.Pdf;

/// <summary>Reads the one form of TIFF that tiffsep writes without compression: little-endian, one 8-bit channel, white is 255.</summary>
internal static class Tiff
{
    private const int Width = 256;
    private const int Compression = 259;
    private const int StripOffsets = 273;
    private const int StripLengths = 279;

    /// <summary>The width and the pixels, row by row.</summary>
    public static (int Width, byte[] Pixels) Grey(byte[] file)
    {
        Assert.Equal([(byte)'I', (byte)'I', 42, 0], file[..4]);
        var directory = (int)BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(4));
        var tags = new Dictionary<int, (int Type, int Count, int Place)>();
        for (var i = 0; i < BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(directory)); i++)
        {
            var entry = directory + 2 + i * 12;
            tags[Short(entry)] = (Short(entry + 2), Int(entry + 4), entry + 8);
        }

        Assert.Equal(1, Values(Compression).Single());
        var pixels = new List<byte>();
        foreach (var (offset, length) in Values(StripOffsets).Zip(Values(StripLengths))) pixels.AddRange(file[offset..(offset + length)]);
        return (Values(Width).Single(), [.. pixels]);

        int Short(int at) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at));
        int Int(int at) => (int)BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at));
        IEnumerable<int> Values(int tag)
        {
            var (type, count, place) = tags[tag];
            var size = type == 3 ? 2 : 4;
            var start = count * size <= 4 ? place : Int(place);
            return Enumerable.Range(0, count).Select(i => type == 3 ? Short(start + i * size) : Int(start + i * size));
        }
    }
}
