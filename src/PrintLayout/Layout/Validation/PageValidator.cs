using PrintLayout.Diagnostics;

namespace PrintLayout.Layout.Validation;

/// <summary>Runs all validators over a finished page.</summary>
internal static class PageValidator
{
    /// <summary>Validates a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="sink">Receives what is wrong, in the order of the validators.</param>
    public static PageMetrics Validate(FinishedPage page, IDiagnosticSink sink)
    {
        var desk = new FindingReporter(page.Layout, sink);
        foreach (var module in page.Modules) CopyfitFindings.ReportOverset(module, sink);
        var holes = HoleValidator.Check(page, desk);
        var (widows, orphans, crossheads) = KeepValidator.Check(page, desk);
        KeepValidator.CheckLoneCharacters(page, desk);
        var (offGrid, drift) = GridValidator.Check(page, desk);
        var (bumps, weight) = BumpValidator.Check(page, desk);
        var (across, down) = CutValidator.Check(page, desk);
        var inversions = LadderValidator.Check(page, desk);
        var (inFold, outside) = BoundsValidator.Check(page, desk);
        var grey = GreyValidator.Check(page, desk);
        HangingValidator.Check(page, sink);
        var collisions = InkFindings.Report(page.Page, sink);
        desk.ReportUnused();
        return ShapeMeter.Measure(page, new PageMetrics
        {
            Holes = holes,
            InkCollisions = collisions,
            OffGridBaselines = offGrid,
            MostDrift = drift.Milli,
            Widows = widows,
            Orphans = orphans,
            CrossheadsAtFoot = crossheads,
            HeadlineBumps = bumps,
            HeadlineBumpWeight = weight,
            CutsAcross = across,
            CutsDown = down,
            LadderInversions = inversions,
            InFold = inFold,
            OutsideTypeArea = outside,
            GreyArea = grey,
            Accepted = desk.Accepted,
        });
    }
}
