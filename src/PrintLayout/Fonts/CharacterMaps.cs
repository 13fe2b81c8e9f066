using System.Buffers.Binary;
using HarfBuzzSharp;

namespace PrintLayout.Fonts;

/// <summary>Tells whether a face says which glyph a Unicode character has (OpenType, table cmap).</summary>
internal static class CharacterMaps
{
    private const int RecordLength = 8;
    private const int Unicode = 0;
    private const int Macintosh = 1;
    private const int Windows = 3;

    /// <summary>
    /// Whether a face has a character map that is read: one of Unicode, of symbols at private places, or of Mac Roman.
    /// </summary>
    /// <param name="face">The face.</param>
    public static bool AnyIn(Face face)
    {
        using var blob = face.ReferenceTable(Tag.Parse("cmap"));
        var table = blob.Length == 0 ? [] : blob.AsSpan();
        if (table.Length < 4) return false;
        var count = BinaryPrimitives.ReadUInt16BigEndian(table[2..]);
        for (var i = 0; i < count && 4 + (i + 1) * RecordLength <= table.Length; i++)
        {
            var record = table.Slice(4 + i * RecordLength, RecordLength);
            var offset = BinaryPrimitives.ReadUInt32BigEndian(record[4..]);
            if (offset > table.Length - 2) continue;
            if (BinaryPrimitives.ReadUInt16BigEndian(table[(int)offset..]) is not (0 or 4 or 6 or 10 or 12 or 13)) continue;
            if (IsRead(BinaryPrimitives.ReadUInt16BigEndian(record), BinaryPrimitives.ReadUInt16BigEndian(record[2..]))) return true;
        }

        return false;
    }

    // The encodings 2 to 5 of Windows are those of legacy character sets, such as Big5.
    private static bool IsRead(int platform, int encoding) => (platform, encoding) switch
    {
        (Unicode, not 5) => true,
        (Macintosh, _) => true,
        (Windows, 0 or 1 or 10) => true,
        _ => false,
    };
}
