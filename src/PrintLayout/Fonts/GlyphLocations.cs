using System.Buffers.Binary;
using HarfBuzzSharp;

namespace PrintLayout.Fonts;

/// <summary>Where the outlines of a TrueType face lie (OpenType, tables head and loca).</summary>
internal static class GlyphLocations
{
    private const int LocationFormat = 50;

    /// <summary>Whether a glyph has an outline, whatever pictures the face has for it.</summary>
    /// <param name="face">The face.</param>
    /// <param name="glyph">The glyph.</param>
    public static bool HasOutline(Face face, uint glyph)
    {
        using var head = face.ReferenceTable(Tag.Parse("head"));
        using var loca = face.ReferenceTable(Tag.Parse("loca"));
        var format = head.AsSpan();
        var places = loca.AsSpan();
        if (format.Length < LocationFormat + 2) return false;
        var isLong = BinaryPrimitives.ReadInt16BigEndian(format[LocationFormat..]) != 0;
        var size = isLong ? 4 : 2;
        var at = (long)glyph * size;
        if (at + 2 * size > places.Length) return false;
        var two = places.Slice((int)at, 2 * size);
        return !two[..size].SequenceEqual(two[size..]);
    }
}
