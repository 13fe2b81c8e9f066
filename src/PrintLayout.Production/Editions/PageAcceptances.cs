using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;

namespace PrintLayout.Production.Editions;

/// <summary>What is accepted on one page: by the edition, by its layout, and by each of its manuscripts for itself.</summary>
/// <param name="page">The page.</param>
internal sealed class PageAcceptances(EditionPage page)
{
    private readonly List<Acceptance> _all = [.. page.Accept.Codes];
    private readonly List<Acceptance> _mayBeUnused = [];

    /// <summary>Takes what the files of the page accept.</summary>
    /// <param name="materials">What the page is made of.</param>
    /// <param name="pagesOf">The pages of each manuscript, by its path.</param>
    public void Add(PageMaterials materials, IReadOnlyDictionary<string, ImmutableArray<string>> pagesOf)
    {
        // Several pages may share a layout or a story, and what is accepted there is found on one of them.
        if (materials.Layout is { } layout)
        {
            _all.AddRange(layout.AcceptedCodes);
            _mayBeUnused.AddRange(layout.AcceptedCodes);
        }

        var pathOf = page.Articles.ToLookup(reference => reference.Id, reference => reference.Path, StringComparer.Ordinal);
        foreach (var article in materials.Articles.Values)
        {
            _all.AddRange(article.Accept);
            if (pathOf[article.Id].Any(path => pagesOf.TryGetValue(path, out var pages) && pages.Length > 1))
                _mayBeUnused.AddRange(article.Accept);
        }
    }

    /// <summary>The findings of the page, with what is accepted as infos, and with what is accepted though it is not there.</summary>
    /// <param name="found">The findings.</param>
    public ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> found)
    {
        if (_all.Count == 0) return found;
        var unused = Acceptances.Unused(found, _all.Where(one => IsFoundOnPages(one.Code) && !_mayBeUnused.Contains(one)));
        return Acceptances.Apply(found, _all).AddRange(unused);
    }

    // Punctuation is looked at by check alone, and files by their writers.
    private static bool IsFoundOnPages(string code) =>
        !code.StartsWith("PL12", StringComparison.Ordinal) && code[2] is '1' or '2' or '3' or '5';
}
