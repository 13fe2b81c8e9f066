namespace PrintLayout.Preflight.Filters;

/// <summary>LZW with codes of 9 to 12 bits, ISO 32000-1 §7.4.4.</summary>
internal static class LzwDecoder
{
    private const int Clear = 256;
    private const int End = 257;
    private const int MostCodes = 4096;

    public static UnpackFault Decode(ReadOnlySpan<byte> packed, bool isEarly, BoundedBuffer output)
    {
        // A code stands for a part of the output: where it starts and how long it is.
        var starts = new int[MostCodes];
        var lengths = new int[MostCodes];
        var (next, width, last) = (End + 1, 9, -1);
        var (bits, count) = (0, 0);
        foreach (var b in packed)
        {
            bits = (bits << 8) | b;
            count += 8;
            if (count < width) continue;
            count -= width;
            var code = (bits >> count) & ((1 << width) - 1);
            bits &= (1 << count) - 1;
            if (code == End) return UnpackFault.None;
            if (code == Clear)
            {
                (next, width, last) = (End + 1, 9, -1);
                continue;
            }

            var start = output.Count;
            if (!TryWrite(code, starts, lengths, next, last >= 0, output)) return output.IsFull ? UnpackFault.TooLong : UnpackFault.Damaged;
            last = code;
            // The entry is complete once the first byte of the next code stands behind it in the output.
            if (next < MostCodes) (starts[next], lengths[next]) = (start, output.Count - start + 1);
            next = Math.Min(next + 1, MostCodes);
            var early = isEarly ? 1 : 0;
            width = next + early > 2048 ? 12 : next + early > 1024 ? 11 : next + early > 512 ? 10 : 9;
        }

        return UnpackFault.None;
    }

    private static bool TryWrite(int code, int[] starts, int[] lengths, int next, bool hasLast, BoundedBuffer output)
    {
        if (code < Clear) return output.Add((byte)code);
        if (code >= next || !hasLast) return false;
        var (start, length) = (starts[code], lengths[code]);
        // The newest entry may reach into what is being written: byte by byte, so that it repeats itself.
        for (var i = 0; i < length; i++)
        {
            if (!output.Add(output.Written.Span[start + i])) return false;
        }

        return true;
    }
}
