using System.Security.Cryptography;
using System.Text;
using PrintLayout.Sources;

namespace PrintLayout.Production.Files;

/// <summary>
/// The text of a file that the program makes and people may edit. Its first line holds a digest of the rest, so that what a person has
/// changed is never overwritten.
/// </summary>
internal static class StampedText
{
    private const string Mark = "# digest: ";
    private const int DigestLength = 16;

    /// <summary>A text with its digest above it.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text) => $"{Mark}{DigestOf(text)}\n{text}";

    /// <summary>Whether a file is as it was made: there, readable, and with the digest of the rest in its first line.</summary>
    /// <param name="path">The file.</param>
    public static bool IsUnchanged(string path)
    {
        if (InputFile.TryRead(path, LayoutLimits.Default.TextFileBytes, out _) is not { } bytes) return false;
        var text = Encoding.UTF8.GetString(bytes);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end > 0 && text.StartsWith(Mark, StringComparison.Ordinal) && text[Mark.Length..end] == DigestOf(text[(end + 1)..]);
    }

    private static string DigestOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..DigestLength];
}
