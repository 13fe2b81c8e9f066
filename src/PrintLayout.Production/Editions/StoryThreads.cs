using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Modules;
using PrintLayout.Layout.Pages;
using PrintLayout.Plan.Editions;

namespace PrintLayout.Production.Editions;

/// <summary>
/// Leads stories from page to page: a story that several pages of an edition list is set on the first and goes on to the next, in
/// the order of the edition, so that no story can come back to a page.
/// </summary>
/// <param name="pagesOf">The names of the pages that list a story, by its file: <see cref="PagesOf(Edition)"/>.</param>
internal sealed class StoryThreads(IReadOnlyDictionary<string, ImmutableArray<string>> pagesOf)
{
    private readonly Dictionary<string, Article> _rests = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    /// <summary>Stories that an edition lets jump, whatever their manuscripts say.</summary>
    private readonly HashSet<string> _jumping = new(StringComparer.Ordinal);

    /// <summary>The pages of each story of an edition, in order.</summary>
    public static IReadOnlyDictionary<string, ImmutableArray<string>> PagesOf(Edition edition)
    {
        var all = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var page in edition.Pages)
        {
            foreach (var reference in page.Articles)
            {
                var pages = all.GetValueOrDefault(reference.Path, []);
                if (!pages.Contains(page.Name.Value)) all[reference.Path] = pages.Add(page.Name.Value);
            }
        }

        return all;
    }

    /// <summary>What of a story stands on a page.</summary>
    /// <param name="reference">The story as the page lists it.</param>
    /// <param name="page">The page.</param>
    /// <param name="article">The whole story.</param>
    /// <param name="mayJump">Whether the edition lets it go on on a later page.</param>
    /// <param name="sink">Receives a jump that cannot be.</param>
    /// <returns>The part; null when the part before it is not known.</returns>
    public Article? PartOn(ArticleReference reference, EditionPage page, Article article, bool mayJump, IDiagnosticSink sink)
    {
        var pages = pagesOf[reference.Path];
        if (CycleOf(article, pages) is { } cycle)
        {
            sink.Report(JumpFindings.Cycle(article.Id, cycle));
            return null;
        }

        // Inside the edition the program writes both lines; a line to a page outside stands at the story's own ends.
        var (from, on) = (OutsideOnly(article.ContinuedFrom, pages), OutsideOnly(article.ContinuedOn, pages));
        var index = pages.IndexOf(page.Name.Value);
        if (mayJump) _jumping.Add(reference.Path);
        if (_jumping.Contains(reference.Path)) article = article with { MayJump = true };
        if (index == 0) return article with { ContinuedFrom = from, ContinuedOn = on };
        if (_rests.TryGetValue(reference.Path, out var rest)) return rest with { ContinuedOn = on };
        if (article.MayJump && !_broken.Contains(reference.Path))
            return article with
            {
                Blocks = [],
                Bylines = [],
                Figures = [],
                ContinuedFrom = PageOf(pages[index - 1], reference),
                ContinuedOn = null
            };
        sink.Report(JumpFindings.PartIsMissing(article.Id, pages[index - 1], reference.Span));
        return null;
    }

    /// <summary>The stories of a page that go on to a later one.</summary>
    public ImmutableSortedDictionary<string, StoryJump> JumpsFrom(EditionPage page)
    {
        var jumps = ImmutableSortedDictionary.CreateBuilder<string, StoryJump>(StringComparer.Ordinal);
        foreach (var reference in page.Articles)
        {
            var pages = pagesOf[reference.Path];
            var next = pages.IndexOf(page.Name.Value) + 1;
            if (next < pages.Length) jumps[reference.Id] = new StoryJump(page.Name.Value, PageOf(pages[next], reference));
        }

        return jumps.ToImmutable();
    }

    /// <summary>Keeps what a page has left over for later pages.</summary>
    /// <param name="page">The page.</param>
    /// <param name="made">What became of it; null when it could not be made up.</param>
    public void Keep(EditionPage page, MadePage? made)
    {
        foreach (var reference in page.Articles)
        {
            _rests.Remove(reference.Path);
            if (made is null) _broken.Add(reference.Path);
            else if (made.Rests.TryGetValue(reference.Id, out var rest)) _rests[reference.Path] = rest;
        }
    }

    /// <summary>
    /// A jump line of the front matter that leads in a circle: from the last page of the story, to its first, or to its only one.
    /// </summary>
    private static Located<string>? CycleOf(Article article, ImmutableArray<string> pages) =>
        article.ContinuedFrom is { } from && from.Value == pages[^1] ? from
        : article.ContinuedOn is { } on && on.Value == pages[0] ? on
        : article.ContinuedFrom is { } back && back.Value == article.ContinuedOn?.Value ? back
        : null;

    private static Located<string>? OutsideOnly(Located<string>? page, ImmutableArray<string> pages) =>
        page is not null && pages.Contains(page.Value) ? null : page;

    private static Located<string> PageOf(string name, ArticleReference reference) => new(name, reference.Span);
}
