using System.Collections.Concurrent;
using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Layouts;
using PrintLayout.Production.Records;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Production.Editions;

/// <summary>
/// The page layouts of a run, each read once with its master and its house style: the pages of an edition and the editions of a paper share
/// a few. What was found in a layout is reported for every page that has it. A layout that cannot be used is read again, because what is
/// said of it names the page. For use by many threads at once.
/// </summary>
/// <param name="freshness">Tells which files have changed since a pass; null for a single run.</param>
internal sealed class LayoutCache(FileFreshness? freshness = null)
{
    // A paper has a dozen; a run over more papers than that reads some of them again.
    private const int Most = 64;
    private readonly ConcurrentDictionary<(string Path, string Root), Entry> _layouts = new();

    /// <summary>Reads a layout, or gives it as it was read.</summary>
    /// <param name="path">The layout file.</param>
    /// <param name="root">Folder of the project.</param>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="limits">The limits; those of the run, the same at each call.</param>
    /// <param name="namedAt">Where the edition names it.</param>
    /// <param name="files">Notes the files; null when no caller needs to know.</param>
    /// <returns>The layout; null when it has an error.</returns>
    public PageLayout? Read(string path, string root, IDiagnosticSink sink, LayoutLimits limits, SourceSpan namedAt, FileLog? files = null)
    {
        if (!_layouts.TryGetValue((path, root), out var entry))
        {
            var found = new DiagnosticBag();
            var asked = new FileLog();
            var layout = PageLayoutReader.Read(path, root, found, limits, namedAt, asked);
            entry = new Entry(layout, [.. found], [.. asked.Files], []);
            if (layout is not null && _layouts.Count < Most && StampsOf(entry) is { } stamps)
                _layouts.TryAdd((path, root), entry with { Stamps = stamps });
        }

        files?.AddRange(entry.Files);
        foreach (var diagnostic in entry.Diagnostics) sink.Report(diagnostic);
        return entry.Layout;
    }

    /// <summary>Drops layouts whose files have changed.</summary>
    public void DropStale()
    {
        foreach (var (key, layout) in _layouts)
        {
            if (freshness?.AreSame(layout.Stamps) != true) _layouts.TryRemove(key, out _);
        }
    }

    // A single run keeps each layout to its end, whatever happens to the file meanwhile.
    private ImmutableArray<FileStamp>? StampsOf(Entry entry) => freshness is null ? [] : freshness.StampsOf(entry.Files);

    private sealed record Entry(
        PageLayout? Layout, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Files, ImmutableArray<FileStamp> Stamps);
}
