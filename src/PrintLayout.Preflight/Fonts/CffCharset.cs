using PrintLayout.Preflight.Fonts.Names;

namespace PrintLayout.Preflight.Fonts;

/// <summary>Charsets, encodings and font selection of CFF (Adobe technical note 5176, sections 12, 13 and 19).</summary>
internal static class CffCharset
{
    private const int Codes = 256;

    /// <summary>The names (SID) or CIDs of the glyphs.</summary>
    /// <param name="file">The program.</param>
    /// <param name="at">Where the charset is; 0 to 2 for the predefined ones, of which the first is taken.</param>
    /// <param name="glyphs">Number of glyphs.</param>
    public static int[] Read(FontBytes file, long at, int glyphs)
    {
        var sids = new int[glyphs];
        if (at <= 2)
        {
            for (var i = 0; i < glyphs; i++) sids[i] = i;
            return sids;
        }

        var format = file.Byte(at++);
        for (var glyph = 1; glyph < glyphs && at < file.Length;)
        {
            var first = file.UInt16(at);
            at += 2;
            var more = format switch { 1 => file.Byte(at), 2 => file.UInt16(at), _ => 0 };
            at += format switch { 1 => 1, 2 => 2, _ => 0 };
            for (var i = 0; i <= more && glyph < glyphs; i++) sids[glyph++] = first + i;
        }

        return sids;
    }

    /// <summary>The font dictionary of each glyph; null where there is one for all.</summary>
    public static byte[]? ReadSelect(FontBytes file, long at, int glyphs)
    {
        if (at == 0) return null;
        var fonts = new byte[glyphs];
        if (file.Byte(at) == 0)
        {
            for (var i = 0; i < glyphs; i++) fonts[i] = (byte)file.Byte(at + 1 + i);
            return fonts;
        }

        var ranges = file.UInt16(at + 1);
        for (var i = 0; i < ranges; i++)
        {
            var (first, end) = (file.UInt16(at + 3 + 3L * i), file.UInt16(at + 6 + 3L * i));
            for (var glyph = first; glyph < end && glyph < glyphs; glyph++) fonts[glyph] = (byte)file.Byte(at + 5 + 3L * i);
        }

        return fonts;
    }

    /// <summary>The glyph of each code; 0 for none.</summary>
    public static int[] ReadEncoding(FontBytes file, long at, int glyphs, CffProgram program)
    {
        var codes = new int[Codes];
        if (at <= 1)
        {
            for (var code = 0; code < Codes; code++)
            {
                if (Encodings.Standard[code] is { } name) codes[code] = program.GlyphNamed(name) ?? 0;
            }

            return codes;
        }

        var format = file.Byte(at) & 0x7F;
        var count = file.Byte(at + 1);
        var glyph = 1;
        for (var i = 0; i < count; i++)
        {
            var first = format == 0 ? file.Byte(at + 2 + i) : file.Byte(at + 2 + 2L * i);
            var more = format == 0 ? 0 : file.Byte(at + 3 + 2L * i);
            for (var n = 0; n <= more && glyph < glyphs; n++, glyph++)
            {
                if (first + n < Codes) codes[first + n] = glyph;
            }
        }

        return codes;
    }
}
