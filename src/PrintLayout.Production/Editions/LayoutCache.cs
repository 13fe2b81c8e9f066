using System.Collections.Concurrent;
using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Layouts;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Production.Editions;

/// <summary>
/// The page layouts of a run, each read once with its master and its house style: the pages of an edition and the editions of a paper share a
/// few. What was found in a layout is told for every page that has it. A layout that cannot be used is read again, because what is said of it
/// names the page. For use by many threads at once.
/// </summary>
public sealed class LayoutCache
{
    // A paper has a dozen; a run over more papers than that reads some of them again.
    private const int Most = 64;
    private readonly ConcurrentDictionary<(string Path, string Root), Shelved> _layouts = new();

    /// <summary>Reads a layout, or gives it as it was read.</summary>
    /// <param name="path">The layout file.</param>
    /// <param name="root">Folder of the project.</param>
    /// <param name="sink">Takes the findings and the names of the files.</param>
    /// <param name="limits">The limits; those of the run, the same at each call.</param>
    /// <param name="namedAt">Where the edition names it.</param>
    /// <returns>The layout; null when it has an error.</returns>
    public PageLayout? Read(string path, string root, IDiagnosticSink sink, LayoutLimits limits, SourceSpan namedAt)
    {
        if (!_layouts.TryGetValue((path, root), out var shelved))
        {
            var found = new DiagnosticBag();
            var layout = PageLayoutReader.Read(path, root, found, limits, namedAt);
            shelved = new Shelved(layout, [.. found], [.. found.Files]);
            if (layout is not null && _layouts.Count < Most) _layouts.TryAdd((path, root), shelved);
        }

        foreach (var file in shelved.Files) sink.Consulted(file);
        foreach (var diagnostic in shelved.Diagnostics) sink.Report(diagnostic);
        return shelved.Layout;
    }

    private sealed record Shelved(PageLayout? Layout, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Files);
}
