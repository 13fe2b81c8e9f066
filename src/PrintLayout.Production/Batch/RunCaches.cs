using PrintLayout.Production.Editions;
using PrintLayout.Production.Faces;
using PrintLayout.Production.Records;
using PrintLayout.Production.Search;
using PrintLayout.Sources;

namespace PrintLayout.Production.Batch;

/// <summary>
/// What the pages of a run share, read-only: faces with the text shaped in them, layouts, and articles. A session keeps them from pass to
/// pass; what was made from files that have changed since is dropped before the next pass.
/// </summary>
/// <param name="fonts">Font manifest for projects that name none, and folders of further faces.</param>
/// <param name="limits">Limits on the input.</param>
/// <param name="freshness">Tells which files have changed since a pass; null for a single run.</param>
internal sealed class RunCaches(FontLocations fonts, LayoutLimits limits, FileFreshness? freshness = null) : IDisposable
{
    /// <summary>The faces.</summary>
    public FontCache Fonts { get; } = new(fonts, limits, freshness);

    /// <summary>The layouts.</summary>
    public LayoutCache Layouts { get; } = new(freshness);

    /// <summary>The articles.</summary>
    public ArticleCache Articles { get; } = new(freshness);

    /// <summary>Masters and styles of pages that are made up.</summary>
    public HouseCache Houses { get; } = new(freshness);

    /// <summary>Finds the layouts of pages that are made up, and remembers what it found out when there is a next pass.</summary>
    public IPageSearch Search { get; } = new EnginePageSearch(freshness is null ? null : new MakeupMemories());

    /// <summary>Whether these caches serve a request: what they hold depends on the faces and the limits asked for.</summary>
    /// <param name="otherFonts">The faces asked for.</param>
    /// <param name="otherLimits">The limits asked for.</param>
    public bool Serve(FontLocations otherFonts, LayoutLimits otherLimits) =>
        limits == otherLimits && fonts.Manifest == otherFonts.Manifest
        && fonts.Folders.SequenceEqual(otherFonts.Folders, StringComparer.Ordinal);

    /// <summary>Begins a pass: drops what was made from files that have changed. No worker may be at work.</summary>
    public void BeginPass()
    {
        if (freshness is null) return;
        freshness.BeginPass();
        Fonts.DropStale();
        Layouts.DropStale();
        Houses.DropStale();
        Articles.DropStale();
    }

    /// <inheritdoc/>
    public void Dispose() => Fonts.Dispose();
}
