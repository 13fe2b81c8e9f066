using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PrintLayout.Pdf.Fonts;

/// <summary>
/// The six letters before the name of a subset font, ISO 32000-1 §9.6.4. They are derived from the name and the glyphs: the same subset
/// has the same name in every file, and different subsets have different names.
/// </summary>
internal static class SubsetTag
{
    private const int Letters = 6;

    /// <summary>The tag with its plus sign and the face's name, such as <c>ABCDEF+NotoSerifSC-Regular</c>.</summary>
    /// <param name="name">PostScript name of the face.</param>
    /// <param name="glyphs">Glyph indices of the subset in any order.</param>
    public static string Name(string name, ReadOnlySpan<uint> glyphs)
    {
        var sorted = glyphs.ToArray();
        Array.Sort(sorted);
        var nameLength = Encoding.UTF8.GetByteCount(name);
        var data = new byte[nameLength + sorted.Length * sizeof(uint)];
        Encoding.UTF8.GetBytes(name, data);
        for (var i = 0; i < sorted.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(data.AsSpan(nameLength + i * sizeof(uint)), sorted[i]);
        }

        var hash = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(data));
        Span<char> tag = stackalloc char[Letters];
        foreach (ref var letter in tag)
        {
            letter = (char)('A' + hash % 26);
            hash /= 26;
        }

        return $"{tag}+{name}";
    }
}
