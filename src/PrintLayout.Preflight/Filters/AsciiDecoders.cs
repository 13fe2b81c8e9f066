namespace PrintLayout.Preflight.Filters;

/// <summary>Data written in printable characters: hexadecimal and base 85, ISO 32000-1 §7.4.2, §7.4.3.</summary>
internal static class AsciiDecoders
{
    public static UnpackFault Hex(ReadOnlySpan<byte> packed, BoundedBuffer output)
    {
        var (value, digits) = (0, 0);
        foreach (var c in packed)
        {
            if (c == '>') break;
            if (IsBlank(c)) continue;
            if (!char.IsAsciiHexDigit((char)c)) return UnpackFault.Damaged;
            value = (value << 4) | (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
            if (++digits % 2 == 0 && !output.Add((byte)value)) return UnpackFault.TooLong;
        }

        return digits % 2 == 0 || output.Add((byte)(value << 4)) ? UnpackFault.None : UnpackFault.TooLong;
    }

    public static UnpackFault Base85(ReadOnlySpan<byte> packed, BoundedBuffer output)
    {
        Span<byte> four = stackalloc byte[4];
        var (value, digits) = (0L, 0);
        foreach (var c in packed)
        {
            if (c == '~') break;
            if (IsBlank(c)) continue;
            if (c == 'z' && digits == 0)
            {
                if (!output.Add(0, 4)) return UnpackFault.TooLong;
                continue;
            }

            if (c is < (byte)'!' or > (byte)'u') return UnpackFault.Damaged;
            value = value * 85 + (c - '!');
            if (++digits < 5) continue;
            Write(value, four);
            if (!output.Add(four)) return UnpackFault.TooLong;
            (value, digits) = (0, 0);
        }

        if (digits == 0) return UnpackFault.None;
        if (digits == 1) return UnpackFault.Damaged;
        for (var i = digits; i < 5; i++) value = value * 85 + 84;
        Write(value, four);
        return output.Add(four[..(digits - 1)]) ? UnpackFault.None : UnpackFault.TooLong;
    }

    private static void Write(long value, Span<byte> four)
    {
        for (var i = 0; i < 4; i++) four[i] = (byte)(value >> (24 - 8 * i));
    }

    private static bool IsBlank(byte c) => c is 0 or 9 or 10 or 12 or 13 or 32;
}
