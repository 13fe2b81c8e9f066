using System.Buffers.Binary;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Content;

/// <summary>Which glyph a code of an Identity font draws, ISO 32000-1 §9.7.4.2: that of its number, or what CIDToGIDMap says.</summary>
/// <param name="Map">CIDToGIDMap, two bytes a code; empty where the glyph is that of the number.</param>
/// <param name="Count">Number of glyphs of the font program; 0 where it is not known.</param>
internal sealed record IdentityGlyphs(ReadOnlyMemory<byte> Map, int Count)
{
    /// <summary>Reads the map and the number of glyphs of a descendant font.</summary>
    public static IdentityGlyphs Read(PdfObjects file, DictionaryToken? font, IToken? program)
    {
        var isTrueType = file.Name(font, "Subtype") == "CIDFontType2";
        var map = isTrueType && file.Entry(font, "CIDToGIDMap") is StreamToken stream ? file.Unpack(stream) ?? default : default;
        var count = isTrueType && program is StreamToken data && file.Unpack(data) is { } bytes ? CountOf(bytes.Span) : 0;
        return new IdentityGlyphs(map, count);
    }

    /// <summary>Whether a code draws .notdef, or a glyph that the program does not have.</summary>
    public bool IsMissing(int code)
    {
        var glyph = code;
        if (!Map.IsEmpty) glyph = 2 * code + 1 < Map.Length ? BinaryPrimitives.ReadUInt16BigEndian(Map.Span[(2 * code)..]) : 0;
        return code == 0 || glyph == 0 || (Count > 0 && glyph >= Count);
    }

    // The table maxp of a TrueType program: its number of glyphs stands at byte 4 (OpenType, maxp).
    private static int CountOf(ReadOnlySpan<byte> program)
    {
        var table = SfntTable.Find(program, "maxp"u8);
        return table.Length >= 6 ? BinaryPrimitives.ReadUInt16BigEndian(program[(table.Start + 4)..]) : 0;
    }
}
