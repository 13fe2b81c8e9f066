using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Plan.Editions;
using PrintLayout.Production.Batch;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Faces;
using PrintLayout.Sources;

namespace PrintLayout.Production.Units;

/// <summary>
/// Finds the files that pages are made of by reading what they are made of, and nothing more. It does not ask the records of earlier runs:
/// workers that plan the same work at other moments find the same.
/// </summary>
/// <param name="batch">The run.</param>
internal sealed class PageInputs(BatchRequest batch) : IDisposable
{
    private readonly LayoutCache _layouts = new();
    private readonly HouseCache _houses = new();
    private readonly Dictionary<string, (FontLibrary? Fonts, ImmutableArray<string> Files)> _faces = new(StringComparer.Ordinal);

    /// <summary>The files of a unit, there or not, and the bytes of its texts.</summary>
    /// <param name="open">The edition.</param>
    /// <param name="chains">The chains of the unit.</param>
    public (IEnumerable<string> Files, long Bytes) Of(OpenEdition open, ImmutableArray<PageChain> chains)
    {
        var (files, texts) = (new FileLog(), new HashSet<string>(StringComparer.Ordinal));
        var (fonts, faces) = FacesOf(open);
        // What is wrong with a page is told when it is made.
        var told = new DiagnosticBag();
        if (fonts is not null)
        {
            var composer = new PageComposer(open, fonts, batch.Limits, batch.Marks, _layouts, houses: _houses);
            foreach (var chain in chains)
            {
                var threads = composer.Begin();
                foreach (var page in chain.Pages) composer.Read(page, threads, told, files, null);
            }
        }

        foreach (var page in chains.SelectMany(chain => chain.Pages)) texts.UnionWith(TextsOf(open.Edition, page));
        return (files.Files.Concat(faces), texts.Sum(file => File.Exists(file) ? new FileInfo(file).Length : 0));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (fonts, _) in _faces.Values) fonts?.Dispose();
    }

    private static IEnumerable<string> TextsOf(Edition edition, EditionPage page) =>
        page.Articles.Select(article => ContentPath.Combine(edition.File, article.Path))
            .Concat(page.Ads.Select(ad => ad.Classified?.Value).OfType<string>());

    /// <summary>The faces of a project; projects that name the same manifest share them.</summary>
    private (FontLibrary? Fonts, ImmutableArray<string> Files) FacesOf(OpenEdition open)
    {
        var key = open.Project.Fonts?.Value ?? string.Empty;
        if (_faces.TryGetValue(key, out var known)) return known;
        var files = new FileLog();
        var fonts = FontOpening.Open(open.Project, batch.Fonts, new DiagnosticBag(), batch.Limits, files);
        return _faces[key] = (fonts, [.. files.Files]);
    }
}
