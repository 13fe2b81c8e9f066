using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Layouts;
using PrintLayout.Production.Files;
using PrintLayout.Sources;

namespace PrintLayout.Production.Makeup;

/// <summary>
/// The file in which a made-up layout is kept. Its head holds a digest of the rest, so that what a person has changed is never overwritten.
/// </summary>
internal static class LayoutFile
{
    private const string DigestMark = "# digest: ";
    private const int DigestLength = 16;

    /// <summary>The text of the file.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="path">Where it will stand.</param>
    /// <param name="reasons">Why each module stands where it does.</param>
    public static string TextOf(PageLayout layout, string path, ImmutableArray<string> reasons)
    {
        var text = LayoutFileWriter.Write(
            layout, path,
            "Made up by `printlayout makeup`. Change what you like: a file that was changed is not overwritten.", reasons);
        return $"{DigestMark}{DigestOf(text)}\n{text}";
    }

    /// <summary>Writes the file, unless a person has edited the one that is there (PL3097).</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="text">Its text.</param>
    /// <param name="force">Whether to overwrite it even so.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <returns>Whether the file is there with that text.</returns>
    public static bool Write(string path, string text, bool force, IDiagnosticSink sink)
    {
        if (File.Exists(path) && !force && !IsOurs(path))
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.MadeLayoutKept, SourceSpan.OfFile(path),
                "The layout was edited since it was made up, or no make-up wrote it; it was not overwritten.",
                "Name it as the `layout` of the page to use it, move it away, or give --force."));
            return false;
        }

        return AtomicFile.TryWrite(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)), sink);
    }

    private static bool IsOurs(string path)
    {
        if (InputFile.TryRead(path, LayoutLimits.Default.TextFileBytes, out _) is not { } bytes) return false;
        var text = Encoding.UTF8.GetString(bytes);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end > 0 && text.StartsWith(DigestMark, StringComparison.Ordinal)
            && text[DigestMark.Length..end] == DigestOf(text[(end + 1)..]);
    }

    private static string DigestOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..DigestLength];
}
