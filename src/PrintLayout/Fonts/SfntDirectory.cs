using System.Buffers.Binary;

namespace PrintLayout.Fonts;

/// <summary>
/// Checks the table directory of a font file (OpenType 1.9, "Font file structure") before native code reads it. HarfBuzz takes a table
/// that lies outside the file for an empty one, so a truncated face would print blanks.
/// </summary>
internal static class SfntDirectory
{
    private const int HeaderLength = 12;
    private const int EntryLength = 16;

    /// <summary>What is wrong with a face, in words that follow the name of the file; null when every table lies inside the file.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="index">Index of the face in a collection, from 0; 0 for a plain file.</param>
    public static string? ProblemOf(ReadOnlySpan<byte> file, int index)
    {
        if (file.IsEmpty) return "is empty";
        if (!IsCollection(file) && !IsFace(file)) return "is not a TrueType or OpenType font";
        if (FaceAt(file, index) is not { } start) return FormattableString.Invariant($"has no face number {index}");
        if (start > file.Length - HeaderLength) return "is cut off before its table of tables";
        var face = file[start..];
        int count = BinaryPrimitives.ReadUInt16BigEndian(face[4..]);
        if (!IsFace(face) || count == 0) return FormattableString.Invariant($"has no tables for face number {index}");
        if (HeaderLength + count * EntryLength > face.Length) return "is cut off inside its table of tables";
        for (var i = 0; i < count; i++)
        {
            var entry = face.Slice(HeaderLength + i * EntryLength, EntryLength);
            var end = (long)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]) + BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
            if (end > file.Length) return $"is cut off: its table {Tag(entry)} ends behind the end of the file";
        }

        return null;
    }

    /// <summary>Number of faces in a file; 1 for one that is no collection.</summary>
    /// <param name="file">The whole file, in which the first face is sound.</param>
    public static int CountOf(ReadOnlySpan<byte> file) =>
        IsCollection(file) ? (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(file[8..]), int.MaxValue) : 1;

    private static bool IsCollection(ReadOnlySpan<byte> file) => file.Length >= HeaderLength && file.StartsWith("ttcf"u8);

    // "true" is Apple's older signature of TrueType; faces from Macs still have it.
    private static bool IsFace(ReadOnlySpan<byte> face) =>
        face.StartsWith((ReadOnlySpan<byte>)[0, 1, 0, 0]) || face.StartsWith("OTTO"u8) || face.StartsWith("true"u8);

    private static int? FaceAt(ReadOnlySpan<byte> file, int index)
    {
        if (!IsCollection(file)) return index == 0 ? 0 : null;
        var place = HeaderLength + 4L * index;
        if (index >= BinaryPrimitives.ReadUInt32BigEndian(file[8..]) || place + 4 > file.Length) return null;
        var start = BinaryPrimitives.ReadUInt32BigEndian(file[(int)place..]);
        return start <= file.Length ? (int)start : file.Length;
    }

    private static string Tag(ReadOnlySpan<byte> entry)
    {
        Span<char> tag = stackalloc char[4];
        for (var i = 0; i < 4; i++) tag[i] = entry[i] is >= 32 and < 127 ? (char)entry[i] : '?';
        return new string(tag).Trim();
    }
}
