using System.Collections.Immutable;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Files;
using PrintLayout.Punctuation.Manuscripts;
using PrintLayout.Sources;

namespace PrintLayout.Production.Checking;

/// <summary>Carries out the certain changes of punctuation in a manuscript file, which appears whole or stays as it was.</summary>
internal static class PunctuationFixer
{
    /// <summary>Mends a manuscript.</summary>
    /// <param name="path">The file.</param>
    /// <param name="root">Folder of the project.</param>
    /// <param name="limits">Limits on the input.</param>
    /// <param name="sink">Receives PL4001 when the file cannot be written.</param>
    /// <returns>What was changed; nothing for a file that cannot be read, which the check reports.</returns>
    public static ImmutableArray<PunctuationChange> Fix(string path, string root, LayoutLimits limits, IDiagnosticSink sink)
    {
        if (ManuscriptPunctuation.Read(path, root, limits) is not { } found) return [];
        var changes = found.CertainChanges();
        if (changes.IsEmpty) return [];
        var content = Encoding.UTF8.GetBytes(found.Fixed());
        // A link stays a link; its target is what changes.
        var target = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        var preamble = StartsWithMark(path) ? Encoding.UTF8.Preamble.ToArray() : [];
        var isWritten = AtomicFile.TryWrite(
            target,
            stream =>
            {
                stream.Write(preamble);
                stream.Write(content);
            },
            sink);
        return isWritten ? [.. changes.Select(change => new PunctuationChange(change.Span, change.Old, change.New))] : [];
    }

    private static bool StartsWithMark(string path)
    {
        using var stream = File.OpenRead(path);
        Span<byte> start = stackalloc byte[3];
        return stream.ReadAtLeast(start, 3, throwOnEndOfStream: false) == 3 && start.SequenceEqual(Encoding.UTF8.Preamble);
    }
}
