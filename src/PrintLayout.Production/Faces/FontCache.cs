using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Layout.Fit;
using PrintLayout.Plan.Projects;
using PrintLayout.Production.Records;
using PrintLayout.Sources;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Production.Faces;

/// <summary>
/// The faces of a run: editions whose manifests are the same share one library, read-only. A library that no edition uses any more stays
/// open for the next edition, but never more than a few, so that a run of any length needs no more memory.
/// </summary>
/// <param name="locations">Font manifest for projects that name none, and folders of further faces.</param>
/// <param name="limits">Limits on the input.</param>
/// <param name="freshness">Tells which files have changed since a pass; null for a single run.</param>
internal sealed class FontCache(FontLocations locations, LayoutLimits limits, FileFreshness? freshness = null) : IDisposable
{
    private const int MostIdle = 4;
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Root, string Manifest), Library> _libraries = [];
    private long _uses;

    /// <summary>Takes the library of a project; give it back with <see cref="Return"/>.</summary>
    public Library Take(ProjectConfig project)
    {
        var key = project.Fonts is { } named
            ? (Path.GetFullPath(project.Root), Path.GetFullPath(named.Value))
            : (string.Empty, Path.GetFullPath(locations.Manifest));
        Library library;
        lock (_lock)
        {
            if (!_libraries.TryGetValue(key, out library!))
                _libraries.Add(key, library = new Library(() => Open(project), keepsFirst: freshness is not null));
            library.Users++;
            library.LastUse = ++_uses;
        }

        return library;
    }

    /// <summary>Gives a library back.</summary>
    public void Return(Library library)
    {
        lock (_lock)
        {
            library.Users--;
            var idle = _libraries.Where(entry => entry.Value.Users == 0).OrderBy(entry => entry.Value.LastUse).ToList();
            foreach (var (key, old) in idle.Take(idle.Count - MostIdle))
            {
                _libraries.Remove(key);
                old.Dispose();
            }
        }
    }

    /// <summary>Closes libraries whose files have changed. None may be in use.</summary>
    public void DropStale()
    {
        lock (_lock)
        {
            foreach (var (key, old) in _libraries.Where(entry => entry.Value is { Users: 0, IsOpened: true } && !IsCurrent(entry.Value))
                .ToList())
            {
                _libraries.Remove(key);
                old.Dispose();
            }
        }
    }

    // What could not be opened is tried again: a folder of faces that was missing is no file that a stamp could be taken of.
    private bool IsCurrent(Library library) => freshness is not null
        && library.Opened is { Fonts: not null, Stamps: { } stamps } && freshness.AreSame(stamps);

    public void Dispose()
    {
        foreach (var library in _libraries.Values) library.Dispose();
        _libraries.Clear();
    }

    private Opened Open(ProjectConfig project)
    {
        var (sink, files) = (new DiagnosticBag(), new FileLog());
        var fonts = FontOpening.Open(project, locations, sink, limits, files);
        return new Opened(fonts, [.. sink], [.. files.Files], freshness?.StampsOf(files.Files));
    }

    /// <summary>What opening the faces of a manifest came to.</summary>
    /// <param name="Fonts">The faces; null when the manifest cannot be used.</param>
    /// <param name="Diagnostics">What was found; reported for each edition.</param>
    /// <param name="Files">The files that were asked for.</param>
    /// <param name="Stamps">What they were like; null when that is not known, or not needed.</param>
    public sealed record Opened(
        FontLibrary? Fonts, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Files, ImmutableArray<FileStamp>? Stamps);

    /// <summary>A library that several editions may use.</summary>
    public sealed class Library(Func<Opened> open, bool keepsFirst) : IDisposable
    {
        private readonly Lazy<Opened> _opened = new(open);

        public Opened Opened => _opened.Value;

        public bool IsOpened => _opened.IsValueCreated;

        /// <summary>Text that was shaped with these faces.</summary>
        public ShapedTexts Texts { get; } = new(keepsFirst);

        /// <summary>Answers of fit with these faces; null for a single run, whose pages seldom ask the same twice.</summary>
        public FitTable? Fits { get; } = keepsFirst ? new FitTable() : null;

        public int Users { get; set; }

        public long LastUse { get; set; }

        public void Dispose()
        {
            if (_opened.IsValueCreated) _opened.Value.Fonts?.Dispose();
        }
    }
}
