using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Validation;

/// <summary>
/// Looks for headlines that read into one another (碰题; make-up.md M11.17): side by side in shared rows (并题), one closely below the
/// other (叠题), or alike at both sides of text in between (对题).
/// </summary>
internal static class BumpValidator
{
    /// <summary>Rows of text between two heads that keep them apart: the least depth of a leg, less its white.</summary>
    internal const int RowsBetween = 8;

    /// <summary>What any pair weighs, before its shared rows.</summary>
    internal const int Pair = 6;

    /// <summary>What a pair of about the same size weighs more.</summary>
    internal const int SameSize = 4;

    /// <summary>Sizes this near each other look the same.</summary>
    internal static readonly Pt NearSize = new(6_000);

    /// <returns>Pairs that are not set off, and the weight of all pairs.</returns>
    public static (int Pairs, int Weight) Check(FinishedPage page, FindingReporter desk)
    {
        var (pairs, weight) = (0, 0);
        for (var i = 0; i < page.Heads.Length; i++)
        {
            for (var j = i + 1; j < page.Heads.Length; j++)
            {
                var (a, b) = (page.Heads[i], page.Heads[j]);
                if (HowTheyMeet(page, a, b) is not var (how, rows)) continue;
                var isSetOff = a.IsSetOff || b.IsSetOff;
                var own = Pair + rows + (Difference(a, b) <= NearSize ? SameSize : 0);
                weight += isSetOff ? own / 4 : own;
                if (isSetOff) continue;
                pairs++;
                desk.Report(LayoutFinding.HeadlineBump, Bump(a, b, how, own), a.Module.Spec, b.Module.Spec);
            }
        }

        return (pairs, weight);
    }

    private static (string How, int Rows)? HowTheyMeet(FinishedPage page, HeadPlace a, HeadPlace b)
    {
        var row = page.Grid.Master.Row.Milli;
        var (left, right) = a.Block.X <= b.Block.X ? (a, b) : (b, a);
        var shared = (Pt.Min(a.Area.Bottom, b.Area.Bottom) - Pt.Max(a.Area.Y, b.Area.Y)).Milli;
        var gap = (right.Block.X - left.Block.Right).Milli;
        if (shared > 0 && gap >= 0)
        {
            var rows = (shared + row - 1) / row;
            // A text column between them keeps heads apart, unless they look like a pair.
            if (gap < page.Grid.ColumnWidth.Milli) return ("side by side", rows);
            return AreAlike(a, b) && NothingBetween(page, left, right) ? ("at both sides of a column", rows) : null;
        }

        if (gap >= 0) return null;
        var (upper, lower) = a.Area.Y <= b.Area.Y ? (a, b) : (b, a);
        var apart = (lower.Block.Y - upper.Block.Bottom).Milli / row;
        return apart < RowsBetween ? ("one upon the other", RowsBetween - Math.Max(0, apart)) : null;
    }

    private static bool AreAlike(HeadPlace a, HeadPlace b) => a.Size == b.Size && a.Lines == b.Lines && a.Block.Y == b.Block.Y;

    private static bool NothingBetween(FinishedPage page, HeadPlace left, HeadPlace right) => !page.Heads.Any(head =>
        head.Block.X >= left.Block.Right && head.Block.Right <= right.Block.X && head.Area.Y < left.Area.Bottom
            && head.Area.Bottom > left.Area.Y);

    private static Pt Difference(HeadPlace a, HeadPlace b) => a.Size >= b.Size ? a.Size - b.Size : b.Size - a.Size;

    private static Diagnostic Bump(HeadPlace a, HeadPlace b, string how, int weight) => Diagnostic.Warning(
        DiagnosticCodes.HeadlineBump,
        b.Module.Spec.Span,
        FormattableString.Invariant(
            $"the heads of {a.Module.Article.Id} ({a.Size.Points:0.#} pt) and {b.Module.Article.Id} ({b.Size.Points:0.#} pt) stand ")
                + FormattableString.Invariant($"{how} (weight {weight})"),
        "move one of them by its height, or set one off: border, tint, section label, side or inset head");
}
