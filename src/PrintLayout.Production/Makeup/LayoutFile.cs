using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Layouts;
using PrintLayout.Production.Files;

namespace PrintLayout.Production.Makeup;

/// <summary>
/// The file in which a made-up layout is kept. What a person has changed is never overwritten (<see cref="StampedText"/>).
/// </summary>
internal static class LayoutFile
{
    /// <summary>The text of the file.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="path">Where it will stand.</param>
    /// <param name="reasons">Why each module stands where it does.</param>
    public static string TextOf(PageLayout layout, string path, ImmutableArray<string> reasons) => StampedText.Of(LayoutFileWriter.Write(
        layout, path, "Made up by `printlayout makeup`. Change what you like: a file that was changed is not overwritten.", reasons));

    /// <summary>Writes the file, unless a person has edited the one that is there (PL3097).</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="text">Its text.</param>
    /// <param name="force">Whether to overwrite it even so.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <returns>Whether the file is there with that text.</returns>
    public static bool Write(string path, string text, bool force, IDiagnosticSink sink)
    {
        if (File.Exists(path) && !force && !StampedText.IsUnchanged(path))
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.MadeLayoutKept, SourceSpan.OfFile(path),
                "The layout was edited since it was made up, or no make-up wrote it; it was not overwritten.",
                "Name it as the `layout` of the page to use it, move it away, or give --force."));
            return false;
        }

        return AtomicFile.TryWrite(path, text, sink);
    }
}
