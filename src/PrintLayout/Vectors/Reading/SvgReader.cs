using System.Text;
using System.Text.RegularExpressions;

namespace PrintLayout.Vectors.Reading;

/// <summary>Reads drawings in SVG: its static part of outlines and plain colours. What it does not draw it says.</summary>
internal static partial class SvgReader
{
    // As much of a file as stands before the tag of its root: a declaration, comments, a document type with its entities.
    private const int Head = 8000;

    /// <summary>Whether a file looks like SVG, or like other XML: its first character is that of a tag.</summary>
    /// <param name="data">The file.</param>
    public static bool LooksLikeSvg(ReadOnlySpan<byte> data)
    {
        if (data.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) data = data[3..];
        // UTF-16 of either order begins with its mark.
        if (data.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, (byte)'<', 0])) return true;
        if (data.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF, 0, (byte)'<'])) return true;
        return data.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
    }

    /// <summary>Whether a file is SVG by the tag of its root, unlike other XML and pages of HTML that hold drawings.</summary>
    /// <param name="data">The file.</param>
    public static bool HasRoot(ReadOnlySpan<byte> data)
    {
        if (!LooksLikeSvg(data)) return false;
        var head = data[..Math.Min(data.Length, Head)];
        var encoding = head[0] switch { 0xFF => Encoding.Unicode, 0xFE => Encoding.BigEndianUnicode, _ => Encoding.UTF8 };
        return Root().IsMatch(encoding.GetString(head));
    }

    /// <summary>Reads a drawing.</summary>
    /// <param name="data">The file.</param>
    /// <param name="fault">Why there is none, in words that follow the name of the file; null on success.</param>
    /// <param name="isTooLarge">Whether that is a limit.</param>
    public static VectorArt? Read(byte[] data, out string? fault, out bool isTooLarge)
    {
        if (data.Length > ArtLimits.FileBytes)
        {
            (fault, isTooLarge) = (FormattableString.Invariant($"is larger than {ArtLimits.FileBytes >> 20} MB"), true);
            return null;
        }

        if (SvgTree.Read(data, out var problem, out isTooLarge) is not { } root)
        {
            fault = isTooLarge ? problem : $"cannot be read as SVG: {problem}";
            return null;
        }

        var drawing = new SvgDrawing(root);
        var art = drawing.Draw(out problem);
        (fault, isTooLarge) = (problem, art is null && drawing.IsOverLimit);
        return art;
    }

    [GeneratedRegex(
        @"^\uFEFF?(?>\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[[^\]]*\]\s*)?>)*<(?:\w+:)?svg[\s/>]",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Root();
}
