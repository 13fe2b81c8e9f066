using PrintLayout.Preflight.Fonts.Names;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Fonts;

/// <summary>Reads fonts of one byte a code: which glyph a code means (ISO 32000-1 §9.6.6) and how wide it is (§9.6.2).</summary>
internal static class SimpleFontReader
{
    private const int Codes = 256;
    private const int Symbolic = 4;
    private const int SymbolPage = 0xF000;

    /// <summary>Reads a font.</summary>
    public static EmbeddedFont Read(PdfObjects file, DictionaryToken font)
    {
        var name = file.Name(font, "BaseFont") ?? "without a name";
        var descriptor = file.Dictionary(font, "FontDescriptor");
        var widths = Widths(file, font, descriptor);
        if (FontProgramReader.StreamOf(file, descriptor) is not { } stream)
            return new SimpleFont(new int?[Codes], widths) { Name = name, Problem = "is not embedded" };
        var program = FontProgramReader.Read(file, stream);
        if (program is null) return new SimpleFont(new int?[Codes], widths) { Name = name, Problem = "has a program that cannot be read" };
        var isSymbolic = ((int)(file.Number(descriptor, "Flags") ?? 0) & Symbolic) != 0;
        return new SimpleFont(Glyphs(file, font, program, isSymbolic), widths) { Name = name, Program = program };
    }

    private static double[] Widths(PdfObjects file, DictionaryToken font, DictionaryToken? descriptor)
    {
        var widths = new double[Codes];
        Array.Fill(widths, file.Number(descriptor, "MissingWidth") ?? 0);
        var first = (int)Math.Clamp(file.Number(font, "FirstChar") ?? 0, 0, Codes);
        var given = file.Array(font, "Widths")?.Data ?? [];
        for (var i = 0; i < given.Count && first + i < Codes; i++) widths[first + i] = file.Number(given[i]) ?? widths[first + i];
        return widths;
    }

    private static int?[] Glyphs(PdfObjects file, DictionaryToken font, IFontProgram program, bool isSymbolic)
    {
        var encoding = file.Entry(font, "Encoding");
        var dictionary = encoding as DictionaryToken;
        var basis = Encodings.Named((encoding as NameToken)?.Data ?? file.Name(dictionary, "BaseEncoding"));
        var differences = EncodingDifferences.Of(file, dictionary);
        var glyphs = new int?[Codes];
        for (var code = 0; code < Codes; code++)
        {
            var different = differences.GetValueOrDefault(code);
            glyphs[code] = program switch
            {
                TrueTypeProgram outlines => TrueTypeGlyph(outlines, code, different, basis, isSymbolic, encoding is not null),
                CffProgram { IsCid: true } byCid => byCid.GlyphOfCid(code),
                CffProgram cff => different is not null || basis is not null
                    ? cff.GlyphNamed(different ?? basis![code] ?? string.Empty)
                    : cff.BuiltIn[code] is > 0 and var glyph ? glyph : null,
                Type1Program type1 => program.GlyphNamed(different ?? (basis ?? type1.BuiltIn)[code] ?? string.Empty),
                _ => null,
            };
        }

        return glyphs;
    }

    private static int? TrueTypeGlyph(
        TrueTypeProgram program, int code, string? different, string?[]? basis, bool isSymbolic, bool isEncoded)
    {
        var maps = program.Characters;
        var named = different ?? (basis ?? (isEncoded && !isSymbolic ? Encodings.Standard : null))?[code];
        if (named is not null && (!isSymbolic || different is not null || !maps.Has(3, 0)))
        {
            var glyph = 0;
            if (GlyphCharacters.Of(named) is { } character) glyph = maps.OfCharacter(character);
            if (glyph == 0 && Array.IndexOf(Encodings.MacRoman, named) is >= 0 and var mac) glyph = maps.GlyphOf(1, 0, mac);
            if (glyph == 0) glyph = program.GlyphNamed(named) ?? 0;
            if (glyph != 0) return glyph;
        }

        var own = maps.GlyphOf(3, 0, SymbolPage + code);
        if (own == 0) own = maps.GlyphOf(3, 0, code);
        if (own == 0) own = maps.GlyphOf(1, 0, code);
        if (own == 0 && (isSymbolic || !isEncoded)) own = maps.InFirst(code);
        return own == 0 ? null : own;
    }
}
