using PrintLayout.Diagnostics;
using PrintLayout.Plan.Layouts;
using PrintLayout.Production.Records;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Production.Editions;

/// <summary>
/// The page layouts of a run, each read once with its master and its house style: the pages of an edition and the editions of a paper share
/// a few. What was found in a layout is reported for every page that has it. For use by many threads at once.
/// </summary>
/// <param name="freshness">Tells which files have changed since a pass; null for a single run.</param>
internal sealed class LayoutCache(FileFreshness? freshness = null)
{
    // A paper has a dozen; a run over more papers than that reads some of them again.
    private const int Most = 64;
    private readonly ReadOnce<(string Path, string Root), PageLayout> _layouts = new(Most, freshness);

    /// <summary>Reads a layout, or gives it as it was read.</summary>
    /// <param name="path">The layout file.</param>
    /// <param name="root">Folder of the project.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits; those of the run, the same at each call.</param>
    /// <param name="namedAt">Where the edition names it.</param>
    /// <param name="files">Notes the files; null when no caller needs to know.</param>
    /// <returns>The layout; null when it has an error.</returns>
    public PageLayout? Read(
        string path, string root, IDiagnosticSink sink, LayoutLimits limits, SourceSpan namedAt, FileLog? files = null) =>
        _layouts.Read(
            (path, root), sink, files, (found, asked) => PageLayoutReader.Read(path, root, found, limits, namedAt, asked));

    /// <summary>Drops layouts whose files have changed.</summary>
    public void DropStale() => _layouts.DropStale();
}
