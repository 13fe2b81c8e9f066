using System.Buffers.Binary;
using System.Text;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Colour;

/// <summary>
/// An ICC profile of a press (ICC.1:2001-04, ICC.1:2010), read as far as an output intent needs it. Lengths and places that the file
/// declares are checked before they are used.
/// </summary>
public sealed class IccProfile
{
    private const int HeaderLength = 128;
    private const int TagLength = 12;
    private const int MostTags = 200;
    private const string DataSource = "ICCHDAT ";

    private readonly byte[] _bytes;
    private readonly Dictionary<string, (int Offset, int Length)> _tags = [];

    private IccProfile(byte[] bytes)
    {
        _bytes = bytes;
        Data = new PackedData(bytes);
    }

    /// <summary>The whole file, packed once for all files that embed it.</summary>
    internal PackedData Data { get; }

    /// <summary>The whole file.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Major version of ICC: 2 or 4.</summary>
    public int MajorVersion => _bytes[8];

    /// <summary>Name for people, from the profile itself; empty when it has none.</summary>
    public string Description { get; private set; } = string.Empty;

    /// <summary>Name of the characterization data in the ICC registry that the profile declares (tag <c>targ</c>); else empty.</summary>
    public string DataName { get; private set; } = string.Empty;

    /// <summary>Compresses the profile now, on this thread; otherwise the first file that embeds it would do so.</summary>
    public void Prepare() => _ = Data.Packed;

    /// <summary>Reads a profile.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="problem">Why it cannot describe a CMYK press; empty when it can. A caller reports it as PL4020.</param>
    /// <returns>The profile; null when there is a problem.</returns>
    public static IccProfile? TryRead(byte[] bytes, out string problem)
    {
        problem = ProblemOfHeader(bytes);
        if (problem.Length > 0) return null;
        var profile = new IccProfile(bytes);
        if (!profile.ReadTags())
        {
            problem = "has a broken table of tags";
            return null;
        }

        // PDF/X needs a profile with both directions: a RIP converts from ink by A2B0 for display, and to ink by B2A0 for print.
        foreach (var table in new[] { "A2B0", "B2A0" })
        {
            if (profile._tags.ContainsKey(table)) continue;
            problem = $"has no table {table}";
            return null;
        }

        profile.Description = profile.Text("desc");
        var target = profile.Text("targ");
        if (target.StartsWith(DataSource, StringComparison.Ordinal)) profile.DataName = target[DataSource.Length..].Trim();
        return profile;
    }

    private static string ProblemOfHeader(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength + 4 || !bytes.Slice(36, 4).SequenceEqual("acsp"u8)) return "is not an ICC profile";
        if (BinaryPrimitives.ReadUInt32BigEndian(bytes) != bytes.Length) return "is cut off, or longer than it says";
        if (bytes[8] is not (2 or 4)) return FormattableString.Invariant($"is of ICC version {bytes[8]}; 2 and 4 can be embedded");
        if (!bytes.Slice(12, 4).SequenceEqual("prtr"u8)) return $"is of class {Signature(bytes[12..])}, not of a printing press (prtr)";
        if (!bytes.Slice(16, 4).SequenceEqual("CMYK"u8)) return $"is for the colour space {Signature(bytes[16..])}, not CMYK";
        return string.Empty;
    }

    private static string Signature(ReadOnlySpan<byte> four)
    {
        Span<char> text = stackalloc char[4];
        for (var i = 0; i < 4; i++) text[i] = four[i] is > 32 and < 127 ? (char)four[i] : '?';
        return new string(text);
    }

    private bool ReadTags()
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(_bytes.AsSpan(HeaderLength));
        if (count > MostTags || HeaderLength + 4 + count * TagLength > _bytes.Length) return false;
        for (var i = 0; i < (int)count; i++)
        {
            var entry = _bytes.AsSpan(HeaderLength + 4 + i * TagLength, TagLength);
            var offset = BinaryPrimitives.ReadUInt32BigEndian(entry[4..]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            if ((long)offset + length > _bytes.Length || length < 8) return false;
            _tags[Signature(entry)] = ((int)offset, (int)length);
        }

        return true;
    }

    // textType and textDescriptionType hold ASCII, multiLocalizedUnicodeType UTF-16BE of which the first record is taken.
    private string Text(string tag)
    {
        if (!_tags.TryGetValue(tag, out var place)) return string.Empty;
        var data = _bytes.AsSpan(place.Offset, place.Length);
        if (data.StartsWith("text"u8)) return Ascii(data[8..]);
        if (data.StartsWith("desc"u8) && data.Length >= 12)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(data[8..]);
            return length <= data.Length - 12 ? Ascii(data.Slice(12, (int)length)) : string.Empty;
        }

        if (!data.StartsWith("mluc"u8) || data.Length < 28) return string.Empty;
        var size = BinaryPrimitives.ReadUInt32BigEndian(data[20..]);
        var start = BinaryPrimitives.ReadUInt32BigEndian(data[24..]);
        return (long)start + size <= data.Length
            ? Encoding.BigEndianUnicode.GetString(data.Slice((int)start, (int)size)).TrimEnd('\0')
            : string.Empty;
    }

    private static string Ascii(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)0);
        return Encoding.Latin1.GetString(end < 0 ? bytes : bytes[..end]).Trim();
    }
}
