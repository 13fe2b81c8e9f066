using System.Buffers.Binary;
using System.Text;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Copying;

/// <summary>
/// Takes the outlines out of font programs. They are programs that may call themselves, and the reader that is not guarded runs them;
/// encodings, names and widths, which it is asked for, stand elsewhere and stay.
/// </summary>
internal static class GlyphStripper
{
    private const byte EndChar = 14;
    private const int CharStrings = 17;
    private const ushort EexecKey = 55_665;

    /// <summary>A program of Type 1 with its clear part and no glyph but .notdef.</summary>
    /// <param name="program">The program.</param>
    /// <param name="clear">Length of the clear part.</param>
    public static byte[] Type1(ReadOnlySpan<byte> program, out int clear)
    {
        clear = 0;
        var at = program.IndexOf("eexec"u8);
        // Without an encrypted part there are no outlines, and it is no program.
        if (at < 0) return [];
        clear = at + "eexec"u8.Length + 1;
        ReadOnlySpan<byte> glyph = Encrypted([0, 0, 0, 0, 139, 139, 13, EndChar], 4330);
        var hidden = new PlainText()
            .Add("\0\0\0\0dup /Private 4 dict dup begin /RD {string currentfile exch readstring pop} executeonly def\n")
            .Add("/ND {def} def /NP {put} def /lenIV 4 def\n2 index /CharStrings 1 dict dup begin\n/.notdef ")
            .Add(glyph.Length).Add(" RD ").Add(glyph)
            .Add(" ND\nend end readonly put noaccess put dup/FontName get exch definefont pop mark currentfile closefile\n");
        return
        [
            .. program[..(clear - 1)], (byte)'\n', .. Encrypted(hidden.Written, EexecKey),
            .. Encoding.ASCII.GetBytes(new string('0', 512) + "\ncleartomark\n"),
        ];
    }

    /// <summary>A program of TrueType or OpenType: glyphs of no contours.</summary>
    public static byte[] Sfnt(ReadOnlySpan<byte> program)
    {
        var bytes = program.ToArray();
        var (glyf, loca, head) = (SfntTable.Find(bytes, "glyf"u8), SfntTable.Find(bytes, "loca"u8), SfntTable.Find(bytes, "head"u8));
        if (SfntTable.Find(bytes, "CFF "u8) is { Length: > 0 } cff) Cff(bytes.AsSpan(cff.Start, cff.Length));
        if (head.Length < 54) return bytes;
        var isLong = BinaryPrimitives.ReadInt16BigEndian(bytes.AsSpan(head.Start + 50)) != 0;
        var width = isLong ? 4 : 2;
        for (var at = 0; at + width <= loca.Length; at += width)
        {
            var entry = bytes.AsSpan(loca.Start + at);
            var place = isLong ? BinaryPrimitives.ReadUInt32BigEndian(entry) : 2L * BinaryPrimitives.ReadUInt16BigEndian(entry);
            if (place + 2 <= glyf.Length) bytes.AsSpan(glyf.Start + (int)place, 2).Clear();
        }

        return bytes;
    }

    /// <summary>A bare CFF program: every glyph ends where it starts.</summary>
    public static byte[] Cff(ReadOnlySpan<byte> program)
    {
        var bytes = program.ToArray();
        Cff(bytes.AsSpan());
        return bytes;
    }

    private static void Cff(Span<byte> cff)
    {
        if (cff.Length < 4) return;
        var names = new CffIndex(cff, cff[2]);
        var tops = new CffIndex(cff, names.End);
        for (var i = 0; i < tops.Count; i++)
        {
            var (start, length) = tops[i];
            if (Offset(cff.Slice(start, length)) is not { } place || place >= cff.Length) continue;
            var glyphs = new CffIndex(cff, place);
            for (var n = 0; n < glyphs.Count; n++)
            {
                var (glyph, bytes) = glyphs[n];
                // PdfPig goes on behind the end, so all of it is ends.
                cff.Slice(glyph, bytes).Fill(EndChar);
            }
        }
    }

    // The last operand before the operator CharStrings of a DICT (Adobe Technical Note 5176, chapter 4).
    private static int? Offset(ReadOnlySpan<byte> dictionary)
    {
        long? operand = null;
        for (var at = 0; at < dictionary.Length;)
        {
            var b = dictionary[at];
            var rest = dictionary[(at + 1)..];
            switch (b)
            {
                case CharStrings:
                    return operand is >= 0 and <= int.MaxValue ? (int)operand : null;
                case 12:
                    at += 2;
                    break;
                case < 28:
                    at++;
                    break;
                case 28 when rest.Length >= 2:
                    operand = BinaryPrimitives.ReadInt16BigEndian(rest);
                    at += 3;
                    break;
                case 29 when rest.Length >= 4:
                    operand = BinaryPrimitives.ReadInt32BigEndian(rest);
                    at += 5;
                    break;
                case 30:
                    // A real number ends with a half byte of 15.
                    for (at++; at < dictionary.Length && (dictionary[at] & 0x0F) != 0x0F && dictionary[at] >> 4 != 0x0F;) at++;
                    at++;
                    break;
                case >= 32 and <= 246:
                    operand = b - 139;
                    at++;
                    break;
                case >= 247 and <= 250 when rest.Length >= 1:
                    operand = (b - 247) * 256 + rest[0] + 108;
                    at += 2;
                    break;
                case >= 251 and <= 254 when rest.Length >= 1:
                    operand = -(b - 251) * 256 - rest[0] - 108;
                    at += 2;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    // Adobe Type 1 Font Format, chapter 7.
    private static byte[] Encrypted(ReadOnlySpan<byte> plain, ushort key)
    {
        var output = new byte[plain.Length];
        for (var i = 0; i < plain.Length; i++)
        {
            output[i] = (byte)(plain[i] ^ (key >> 8));
            key = (ushort)((output[i] + key) * 52_845 + 22_719);
        }

        return output;
    }
}
