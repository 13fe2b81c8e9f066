using System.Buffers.Binary;
using System.Text;
using HarfBuzzSharp;

namespace PrintLayout.Fonts;

/// <summary>
/// The texts of a face's name table (OpenType, table name). A missing or damaged table gives null for each text, never an
/// exception.
/// </summary>
public sealed class FaceNames
{
    private const int RecordLength = 12;
    private const int VersionId = 5;
    private const int PostScriptId = 6;
    private const int LicenceId = 13;
    private const int LicenceAddressId = 14;
    private const int VariationPrefixId = 25;
    private const int Windows = 3;
    private const int WindowsEnglish = 0x0409;

    private readonly byte[] _table;

    internal FaceNames(Face face)
    {
        using var blob = face.ReferenceTable(Tag.Parse("name"));
        _table = blob.Length == 0 ? [] : blob.AsSpan().ToArray();
    }

    /// <summary>Name 5: the version, such as <c>Version 2.003</c>; null when missing.</summary>
    public string? Version => Find(VersionId);

    /// <summary>Name 6: the PostScript name, such as <c>NotoSerifSC-Regular</c>; null when missing.</summary>
    public string? PostScript => Find(PostScriptId);

    /// <summary>Name 13: the text of the licence; null when missing.</summary>
    public string? Licence => Find(LicenceId);

    /// <summary>Name 14: the web address of the licence; null when missing.</summary>
    public string? LicenceAddress => Find(LicenceAddressId);

    /// <summary>Name 25: how the PostScript names of the instances of a variable face begin; null when missing.</summary>
    internal string? VariationPrefix => Find(VariationPrefixId);

    /// <summary>The English record for Windows, which almost every face has; otherwise the first record of that name.</summary>
    /// <param name="nameId">Number of the name.</param>
    internal string? Find(int nameId)
    {
        string? first = null;
        for (var i = 0; i < UInt16(2); i++)
        {
            var record = 6 + i * RecordLength;
            if (record + RecordLength > _table.Length) break;
            if (UInt16(record + 6) != nameId) continue;
            var start = UInt16(4) + UInt16(record + 10);
            var length = UInt16(record + 8);
            if (start + length > _table.Length) continue;
            var platform = UInt16(record);
            var bytes = _table.AsSpan(start, length);
            var text = platform is 0 or Windows ? Encoding.BigEndianUnicode.GetString(bytes) : Encoding.ASCII.GetString(bytes);
            if (platform == Windows && UInt16(record + 4) == WindowsEnglish) return text;
            first ??= text;
        }

        return first;
    }

    private int UInt16(int at) => _table.Length >= at + 2 ? BinaryPrimitives.ReadUInt16BigEndian(_table.AsSpan(at)) : 0;
}
