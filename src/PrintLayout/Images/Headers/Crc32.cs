namespace PrintLayout.Images.Headers;

/// <summary>The checksum of PNG chunks: CRC-32 of ISO 3309, reflected polynomial EDB88320 (ISO/IEC 15948, annex D).</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Step((uint)i, 8))];

    /// <summary>Adds bytes to a running sum. The sum starts as all ones and is inverted at the end.</summary>
    public static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes) sum = Table[(byte)(sum ^ b)] ^ (sum >> 8);
        return sum;
    }

    private static uint Step(uint value, int bits)
    {
        for (var i = 0; i < bits; i++) value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        return value;
    }
}
