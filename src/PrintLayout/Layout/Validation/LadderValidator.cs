using PrintLayout.Diagnostics;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Validation;

/// <summary>
/// Holds headline sizes against place and priority: of two heads over the same number of columns the lower is not larger, and no
/// head is larger than that of a more important story (make-up.md M11.21).
/// </summary>
internal static class LadderValidator
{
    public static int Check(FinishedPage page, FindingReporter desk)
    {
        var count = 0;
        foreach (var larger in page.Heads)
        {
            foreach (var smaller in page.Heads)
            {
                if (larger.Size <= smaller.Size || Why(larger, smaller) is not { } why) continue;
                count++;
                desk.Report(LayoutFinding.Ladder, Inversion(larger, smaller, why), larger.Module.Spec, smaller.Module.Spec);
            }
        }

        return count;
    }

    private static string? Why(HeadPlace larger, HeadPlace smaller)
    {
        var (high, low) = (larger.Module.Article, smaller.Module.Article);
        // The rest of a story has a jump headline, whose size says nothing about its rank.
        if (low.Priority < high.Priority && low.ContinuedFrom is null) return "which is more important";
        var isBelow = larger.Module.Spec.Rows.First > smaller.Module.Spec.Rows.First && larger.Block.Y > smaller.Block.Y;
        return isBelow
            && larger.Module.Spec.Columns.Count == smaller.Module.Spec.Columns.Count ? "which is as wide and stands above it" : null;
    }

    private static Diagnostic Inversion(HeadPlace larger, HeadPlace smaller, string why) => Diagnostic.Warning(
        DiagnosticCodes.LadderInversion,
        larger.Module.Spec.Span,
        FormattableString.Invariant(
            $"the head of {larger.Module.Article.Id} ({larger.Size.Points:0.#} pt) is larger than that of {smaller.Module.Article.Id} (")
                + FormattableString.Invariant($"{smaller.Size.Points:0.#} pt), {why}"),
        "take a size of the ladder that fits its place, or change the priorities");
}
