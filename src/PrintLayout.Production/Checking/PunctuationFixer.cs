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
    /// <summary>What a change makes certain is found on the next look; mixtures of marks that nobody writes need a third.</summary>
    private const int MostLooks = 4;

    /// <summary>Mends a manuscript until there is nothing left to mend, so that a second run finds nothing.</summary>
    /// <param name="path">The file.</param>
    /// <param name="root">Folder of the project.</param>
    /// <param name="limits">Limits on the input.</param>
    /// <param name="sink">Receives PL4001 when the file cannot be written.</param>
    /// <returns>
    /// What was changed, with places in the text as it was at that look; nothing for a file that cannot be read, which the check reports.
    /// </returns>
    public static ImmutableArray<PunctuationChange> Fix(string path, string root, LayoutLimits limits, IDiagnosticSink sink)
    {
        var all = ImmutableArray.CreateBuilder<PunctuationChange>();
        for (var look = 0; look < MostLooks; look++)
        {
            var changes = FixOnce(path, root, limits, sink);
            if (changes.IsEmpty) break;
            all.AddRange(changes);
        }

        return all.DrainToImmutable();
    }

    private static ImmutableArray<PunctuationChange> FixOnce(string path, string root, LayoutLimits limits, IDiagnosticSink sink)
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
