using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Layout.Work;
using PrintLayout.Plan.Editions;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Faces;
using PrintLayout.Production.Outcomes;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Production.Signing;

/// <summary>The pages of an edition that are proofed, signed or shown on the board, made up as for the press and without marks.</summary>
internal sealed class EditionPages : IDisposable
{
    private EditionPages(Edition? edition, FontLibrary? fonts, ImmutableArray<RenderedPage> pages, ImmutableArray<Diagnostic> findings)
    {
        (Edition, Fonts, Pages, Findings) = (edition, fonts, pages, findings);
    }

    /// <summary>The edition; null when it cannot be read.</summary>
    public Edition? Edition { get; }

    /// <summary>Its faces; null when there are none.</summary>
    public FontLibrary? Fonts { get; }

    /// <summary>The pages that were asked for, in the order of the edition.</summary>
    public ImmutableArray<RenderedPage> Pages { get; }

    /// <summary>What was found out about the edition as a whole.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>Makes up pages.</summary>
    /// <param name="path">The edition file.</param>
    /// <param name="request">Which pages, and what they are made with.</param>
    public static EditionPages Open(string path, SignOffRequest request)
    {
        var sink = new DiagnosticBag();
        var settings = request.Values.IsEmpty ? null : new EditionSettings(request.Values);
        if (OpenEdition.Read(path, sink, request.Limits, settings) is not { } open) return new EditionPages(null, null, [], [.. sink]);
        if (FontOpening.Open(open.Project, request.Fonts, sink, request.Limits) is not { } fonts)
            return new EditionPages(open.Edition, null, [], [.. sink]);
        var layouts = new LayoutCache();
        NameplateCheck.Check(open, layouts, request.Limits, sink);
        var composer = new PageComposer(open, fonts, request.Limits, null, layouts);
        var chosen = request.Pages.Of(open.Edition).Select(page => page.Name.Value).ToHashSet(StringComparer.Ordinal);
        var made = PageChain.Of(open.Edition).Where(chain => chain.Pages.Any(page => chosen.Contains(page.Name.Value)))
            .SelectMany(chain => Make(composer, chain, request.Limits)).ToDictionary(page => page.Name, StringComparer.Ordinal);
        var pages = open.Edition.Pages.Select(page => page.Name.Value).Where(chosen.Contains).Select(name => made[name]);
        return new EditionPages(open.Edition, fonts, [.. pages], open.Told([.. sink]));
    }

    /// <summary>Where the edition lists a page.</summary>
    /// <param name="page">Page name.</param>
    public SourceSpan SpanOf(string page) =>
        Edition?.Pages.FirstOrDefault(one => one.Name.Value == page)?.Name.Span ?? SourceSpan.None;

    // Within the limits of a page, as for the press: a layout that searches for ever costs its page and not the board.
    private static IEnumerable<RenderedPage> Make(PageComposer composer, PageChain chain, LayoutLimits limits)
    {
        var threads = composer.Begin();
        foreach (var page in chain.Pages)
        {
            yield return composer.Compose(
                page, threads, new StageClock(), new WorkBudget(limits.PageTime, limits.PageMemory, CancellationToken.None));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Fonts?.Dispose();
}
