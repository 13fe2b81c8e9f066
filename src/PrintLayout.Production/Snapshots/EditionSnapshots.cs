using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Json;
using PrintLayout.Production.Editions;
using PrintLayout.Snapshots.Records;
using PrintLayout.Snapshots.Report;
using PrintLayout.Snapshots.Verdicts;

namespace PrintLayout.Production.Snapshots;

/// <summary>Tests, approves and cleans the snapshots of one edition.</summary>
/// <param name="folder">Where they are kept.</param>
/// <param name="maker">Takes snapshots of the pages as they are.</param>
/// <param name="pictures">Draws and compares.</param>
/// <param name="isExact">Whether another PDF file alone makes a page differ.</param>
internal sealed class EditionSnapshots(SnapshotFolder folder, SnapshotMaker maker, IPagePictures pictures, bool isExact = false)
{
    /// <summary>Holds pages against what was approved of them.</summary>
    /// <param name="edition">The edition; what is kept of pages that it does not have is stale.</param>
    /// <param name="pattern">Which of its pages.</param>
    public ImmutableArray<TestedPage> Test(RenderedEdition edition, PagePattern pattern) =>
    [
        .. edition.Pages.Where(page => pattern.Matches(page.Name)).Select(Test),
        .. Stale(edition).Where(pattern.Matches).Select(page => new TestedPage(PageVerdict.Of(page, PageState.Stale), null)),
    ];

    /// <summary>Pages of which something is kept and that the edition does not have.</summary>
    public ImmutableArray<string> Stale(RenderedEdition edition)
    {
        var names = edition.Pages.Select(page => page.Name).ToHashSet(StringComparer.Ordinal);
        return [.. folder.Pages().Where(page => !names.Contains(page))];
    }

    /// <summary>Keeps pages as they are now; none at all while one of them has errors.</summary>
    /// <param name="pages">The pages, tested.</param>
    /// <param name="sink">Receives what cannot be written.</param>
    /// <returns>The pages that were written: those that are not already as approved.</returns>
    public ImmutableArray<string> Approve(IReadOnlyCollection<TestedPage> pages, IDiagnosticSink sink)
    {
        if (pages.Any(page => page.Verdict.State == PageState.Failed)) return [];
        var approved = ImmutableArray.CreateBuilder<string>();
        foreach (var page in pages)
        {
            // Digests and display list may be older than what decides; written again, they are those of today.
            if (page.Now is { } now && (page.Verdict.State != PageState.Same || page.Verdict.Layers.Any(layer => !layer.IsSame))
                && folder.Save(now, sink))
                approved.Add(page.Verdict.Page);
        }

        return approved.ToImmutable();
    }

    /// <summary>Puts a page into the report, with pictures when there is anything to see.</summary>
    /// <param name="page">The page, tested.</param>
    /// <param name="faces">The faces at hand, to draw the page as it was.</param>
    /// <param name="ppi">Resolution of the pictures.</param>
    public ReportPage Report(TestedPage page, IFaceFinder faces, int ppi)
    {
        var unread = new DiagnosticBag();
        var stored = page.Verdict.State is PageState.New ? null : folder.Load(page.Verdict.Page, unread);
        var shown = new ReportPage(page.Verdict, stored?.Record.Boxes, page.Now?.Page.Boxes);
        if (page.Verdict.State == PageState.Same)
            return shown with { NewPicture = page.Now is { } same ? pictures.Draw(same.Page, ppi / 2) : null, Old = null };
        if (page.Now is { } now) shown = shown with { NewPicture = pictures.Draw(now.Page, ppi) };
        if (stored is null) return shown;
        if (folder.LoadPage(page.Verdict.Page, faces, unread) is { } old) return shown with { OldPicture = pictures.Draw(old, ppi) };
        return shown with
        {
            OldPicture = stored.Picture,
            Note = "The page as it was cannot be drawn again, because it was set with font files that are not at hand. Its small reference "
                + "picture is shown.",
        };
    }

    private TestedPage Test(RenderedPage page)
    {
        var findings = new DiagnosticBag();
        if (!page.IsSound || maker.Of(page.Made!.Page, findings) is not { } now)
        {
            var errors = page.Diagnostics.Concat(findings).Where(finding => finding.Severity == DiagnosticSeverity.Error);
            return new TestedPage(PageVerdict.Of(page.Name, PageState.Failed) with { Diagnostics = [.. errors] }, null);
        }

        var stored = folder.Load(page.Name, findings);
        if (findings.HasErrors)
            return new TestedPage(PageVerdict.Of(page.Name, PageState.Changed) with { Diagnostics = [.. findings] }, now);
        return new TestedPage(
            stored is null ? PageVerdict.Of(page.Name, PageState.New) : new SnapshotJudge(pictures, isExact).Judge(stored, now), now);
    }
}
