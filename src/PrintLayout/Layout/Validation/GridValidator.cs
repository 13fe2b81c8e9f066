using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Validation;

/// <summary>Holds the baselines of running text against the grid, as they are drawn.</summary>
internal static class GridValidator
{
    public static (int Lines, Pt MostDrift) Check(FinishedPage page, FindingReporter desk)
    {
        var (count, most) = (0, Pt.Zero);
        var first = page.Grid.TypeArea.Y + page.BodyBaseline;
        GlyphRun? before = null;
        foreach (var run in page.Page.Items.OfType<GlyphRun>())
        {
            // Emphasis dots and hyphens have no text of their own.
            if (run.Role != ItemRole.Body || run.Text.Length == 0) continue;
            var drift = DriftOf(run.Origin.Y - first, page.Grid.Master.Row);
            var isSameLine = before is not null && before.Origin.Y == run.Origin.Y && before.Origin.X < run.Origin.X
                && before.Story == run.Story;
            before = run;
            if (drift == Pt.Zero || isSameLine) continue;
            count++;
            most = Pt.Max(most, drift);
            desk.Report(LayoutFinding.OffGrid, OffGrid(run, drift),
                [.. page.Modules.Where(module => module.Article.Id == run.Story).Select(module => module.Spec)]);
        }

        return (count, most);
    }

    /// <summary>Distance to the nearest grid line.</summary>
    private static Pt DriftOf(Pt down, Pt row)
    {
        var rest = ((down.Milli % row.Milli) + row.Milli) % row.Milli;
        return new Pt(Math.Min(rest, row.Milli - rest));
    }

    private static Diagnostic OffGrid(GlyphRun run, Pt drift) => Diagnostic.Warning(
        DiagnosticCodes.OffGrid,
        run.Source,
        $"the line of {run.Story} with “{run.Text}” stands {drift} pt off the baseline grid",
        "give its style the leading of the grid");
}
