using System.Buffers;
using System.Buffers.Text;
using PrintLayout.Geometry;

namespace PrintLayout.Pdf.Syntax;

/// <summary>The spelling of PDF's basic objects, ISO 32000-1 §7.3. Everything is integer arithmetic: no culture, no rounding.</summary>
internal static class PdfToken
{
    // §7.2.2: delimiters and # itself must be escaped inside a name; other printable characters are written as they are.
    private static readonly SearchValues<byte> NameEscapes = SearchValues.Create("()<>[]{}/%#"u8);

    private static ReadOnlySpan<byte> HexDigits => "0123456789ABCDEF"u8;

    /// <summary>A length in points.</summary>
    public static void WriteLength(ByteBuffer to, Pt length) => WriteDecimal(to, length.Milli, 3);

    /// <summary>A length in points and the blank behind it, as operands have one.</summary>
    public static void WriteOperand(ByteBuffer to, Pt length)
    {
        WriteLength(to, length);
        to.Write((byte)' ');
    }

    /// <summary>A whole number.</summary>
    public static void WriteInteger(ByteBuffer to, long value)
    {
        Utf8Formatter.TryFormat(value, to.GetSpan(20), out var written);
        to.Advance(written);
    }

    /// <summary>
    /// The number <paramref name="scaled"/> / 10^<paramref name="decimals"/> in its shortest decimal form, such as <c>-0.5</c>.
    /// </summary>
    public static void WriteDecimal(ByteBuffer to, long scaled, int decimals)
    {
        while (decimals > 0 && scaled % 10 == 0)
        {
            scaled /= 10;
            decimals--;
        }

        if (decimals == 0)
        {
            WriteInteger(to, scaled);
            return;
        }

        var unit = 1L;
        for (var i = 0; i < decimals; i++) unit *= 10;
        if (scaled < 0) to.Write((byte)'-');
        WriteInteger(to, Math.Abs(scaled / unit));
        to.Write((byte)'.');
        var fraction = Math.Abs(scaled % unit);
        for (unit /= 10; unit > 0; unit /= 10) to.Write((byte)('0' + fraction / unit % 10));
    }

    /// <summary>A name, with its slash, §7.3.5.</summary>
    /// <param name="to">Where to write.</param>
    /// <param name="name">The name's bytes; text in UTF-8.</param>
    public static void WriteName(ByteBuffer to, ReadOnlySpan<byte> name)
    {
        to.Write((byte)'/');
        foreach (var b in name)
        {
            if (b is > 32 and < 127 && !NameEscapes.Contains(b))
            {
                to.Write(b);
                continue;
            }

            to.Write((byte)'#');
            WriteHexByte(to, b);
        }
    }

    /// <summary>A text string, §7.9.2.2: printable ASCII as it is, all other text as UTF-16BE with its byte order mark, in hex.</summary>
    public static void WriteText(ByteBuffer to, ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange(' ', '~'))
        {
            WriteLiteral(to, text);
            return;
        }

        to.Write("<FEFF"u8);
        WriteUtf16Hex(to, text);
        to.Write((byte)'>');
    }

    /// <summary>UTF-16BE code units in hex, without brackets. A lone surrogate is written as it is.</summary>
    public static void WriteUtf16Hex(ByteBuffer to, ReadOnlySpan<char> text)
    {
        foreach (var unit in text) WriteHex16(to, unit);
    }

    /// <summary>A byte string in hex with brackets, §7.3.4.3.</summary>
    public static void WriteHexString(ByteBuffer to, ReadOnlySpan<byte> bytes)
    {
        to.Write((byte)'<');
        foreach (var b in bytes) WriteHexByte(to, b);
        to.Write((byte)'>');
    }

    /// <summary>Two bytes as four hex digits: a CID under Identity-H, or a UTF-16 code unit.</summary>
    public static void WriteHex16(ByteBuffer to, int value)
    {
        var span = to.GetSpan(4);
        span[3] = HexDigits[value & 15];
        span[2] = HexDigits[(value >> 4) & 15];
        span[1] = HexDigits[(value >> 8) & 15];
        span[0] = HexDigits[(value >> 12) & 15];
        to.Advance(4);
    }

    /// <summary>One byte as two hex digits.</summary>
    public static void WriteHexByte(ByteBuffer to, byte value)
    {
        to.Write(HexDigits[value >> 4]);
        to.Write(HexDigits[value & 15]);
    }

    private static void WriteLiteral(ByteBuffer to, ReadOnlySpan<char> ascii)
    {
        to.Write((byte)'(');
        foreach (var c in ascii)
        {
            if (c is '(' or ')' or '\\') to.Write((byte)'\\');
            to.Write((byte)c);
        }

        to.Write((byte)')');
    }
}
