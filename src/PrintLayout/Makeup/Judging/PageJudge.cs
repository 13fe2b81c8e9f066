using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Pages;
using PrintLayout.Layout.Validation;
using PrintLayout.Makeup.Requests;
using PrintLayout.Makeup.Writing;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Makeup.Judging;

/// <summary>Sets a page whole and weighs what the validators find on it.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="sketch">What modules cost a page by how they stand to one another.</param>
internal sealed class PageJudge(MakeupRequest request, PageSketch sketch)
{
    private const int ErrorCost = 1_000_000;

    private readonly MakeupStyle _wishes = request.Style.Makeup;

    /// <summary>Sets a page and judges it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="names">Names of the items.</param>
    /// <returns>The page with its costs; null when it has errors, holes or text without a place.</returns>
    public FoundPage? Judge(ChosenPage page, IReadOnlyList<string> names)
    {
        var layout = PageWriter.ToLayout(request, page.Modules);
        var bag = new DiagnosticBag();
        var made = PageMaker.Make(request.Edition, request.Page, layout, request.Articles, request.Fonts, bag, request.Options);
        if (made is null) return null;
        var metrics = made.Report.Metrics;
        // What a person gave may have faults of its own; they are reported when the page is set.
        var errors = bag.Count(finding => finding.Severity == DiagnosticSeverity.Error);
        if (request.Given is null && (errors > 0 || metrics.Holes > 0)) return null;
        var ours = page.Modules.Where(module => !module.Item.IsAd).Select(module => module.Item.Id).ToHashSet(StringComparer.Ordinal);
        if (made.Report.Modules.Any(module => ours.Contains(module.Article) && (module.OversetLines > 0 || module.UndersetLines > 3)))
            return null;
        var costs = Costs(page, metrics, errors).Where(cost => cost.Cost != 0).ToImmutableArray();
        return new FoundPage(
            layout,
            [.. PageWriter.Ordered(page.Modules).Where(module => !module.Item.IsAd).Select(module => Reasons.Of(module, request.Master))],
            costs.Sum(cost => cost.Cost), costs, page.Describe(names), metrics)
        {
            // What the page does without is told when it is set from the whole stories.
            Made = request.Relief == PageRelief.None ? (made, [.. bag]) : null,
        };
    }

    private IEnumerable<(string Name, long Cost)> Costs(ChosenPage page, PageMetrics metrics, int errors)
    {
        yield return ("errors", errors * (long)ErrorCost);
        yield return ("modules", page.ModuleCost);
        var turned = page.Corners * _wishes.LWrap;
        yield return ("order", page.OrderCost - turned);
        yield return ("stories that turn", turned);
        yield return ("heads that meet", metrics.HeadlineBumpWeight * (long)_wishes.BumpPoint);
        yield return ("cuts across", metrics.CutsAcross.Length * (long)_wishes.CutAcross);
        yield return ("cuts down", metrics.CutsDown.Length * (long)_wishes.CutDown);
        yield return ("ladder", metrics.LadderInversions * (long)_wishes.LadderInversion);
        yield return ("widows and orphans", (metrics.Widows + metrics.Orphans + metrics.CrossheadsAtFoot) * (long)_wishes.BrokenKeep);
        yield return ("grey", Math.Max(0, metrics.GreyArea.Rows - request.Style.Thresholds.GreyRows) * (long)_wishes.GreyRow);
        yield return ("moved", page.Modules.Sum(sketch.Moved));
        yield return ("in the fold", metrics.InFold * (long)_wishes.InFold);
        yield return ("look", sketch.OfLook(page.Modules));
        yield return ("rival figures", metrics.FigureProminence is < 1500 ? _wishes.RivalFigures : 0);
    }
}
