using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Plan.Projects;
using PrintLayout.Sources;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Production.Faces;

/// <summary>
/// The faces of a run: editions whose manifests are the same share one library, read-only. A library that nobody uses any more stays
/// open for the next edition, but never more than a few, so that a run of any length needs no more memory.
/// </summary>
/// <param name="locations">Font manifest for projects that name none, and folders of further faces.</param>
/// <param name="limits">Limits on the input.</param>
internal sealed class FontCache(FontLocations locations, LayoutLimits limits) : IDisposable
{
    private const int MostIdle = 4;
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Root, string Manifest), Shelved> _libraries = [];
    private long _uses;

    /// <summary>Takes the library of a project; give it back with <see cref="Return"/>.</summary>
    public Shelved Take(ProjectConfig project)
    {
        var key = project.Fonts is { } named ? (Path.GetFullPath(project.Root), Path.GetFullPath(named.Value)) : (string.Empty, Path.GetFullPath(locations.Manifest));
        Shelved shelved;
        lock (_lock)
        {
            if (!_libraries.TryGetValue(key, out shelved!)) _libraries.Add(key, shelved = new Shelved(() => Open(project)));
            shelved.Users++;
            shelved.LastUse = ++_uses;
        }

        return shelved;
    }

    /// <summary>Gives a library back.</summary>
    public void Return(Shelved shelved)
    {
        lock (_lock)
        {
            shelved.Users--;
            var idle = _libraries.Where(entry => entry.Value.Users == 0).OrderBy(entry => entry.Value.LastUse).ToList();
            foreach (var (key, old) in idle.Take(idle.Count - MostIdle))
            {
                _libraries.Remove(key);
                old.Dispose();
            }
        }
    }

    public void Dispose()
    {
        foreach (var shelved in _libraries.Values) shelved.Dispose();
        _libraries.Clear();
    }

    private Opened Open(ProjectConfig project)
    {
        var sink = new DiagnosticBag();
        var fonts = FontOpening.Open(project, locations, sink, limits);
        return new Opened(fonts, [.. sink], [.. sink.Files]);
    }

    /// <summary>What opening the faces of a manifest came to.</summary>
    /// <param name="Fonts">The faces; null when the manifest cannot be used.</param>
    /// <param name="Diagnostics">What was found; told for each edition.</param>
    /// <param name="Files">The files that were asked for.</param>
    public sealed record Opened(FontLibrary? Fonts, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Files);

    /// <summary>A library that several editions may use.</summary>
    public sealed class Shelved(Func<Opened> open) : IDisposable
    {
        private readonly Lazy<Opened> _opened = new(open);

        public Opened Opened => _opened.Value;

        /// <summary>Text that was shaped with these faces.</summary>
        public ShapedTexts Texts { get; } = new();

        public int Users { get; set; }

        public long LastUse { get; set; }

        public void Dispose()
        {
            if (_opened.IsValueCreated) _opened.Value.Fonts?.Dispose();
        }
    }
}
