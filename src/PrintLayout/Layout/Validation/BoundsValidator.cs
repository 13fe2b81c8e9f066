using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Checking;
using PrintLayout.Layout.Grid;
using PrintLayout.Pages.Audit;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Validation;

/// <summary>
/// Looks for ink of stories outside the type area, and for heads and figures in the fold. A broadsheet is folded across its
/// middle. Running text may cross the fold, as it does in every paper: each line is whole above or below it, or a reader sees
/// it bent and can read it. A headline or the middle half of a picture bent there is spoilt on the stand and in the post.
/// </summary>
internal static class BoundsValidator
{
    /// <summary>Smaller sheets (四开 and below) are delivered flat or folded along the back.</summary>
    private static readonly Pt LeastFoldedHeight = new Mm(500_000).ToPt();

    /// <summary>Overshoot of round strokes and the bleed of a hairline.</summary>
    private static readonly Pt Tolerance = new(500);

    public static (int InFold, int Outside) Check(FinishedPage page, FindingReporter desk)
    {
        var (inFold, outside) = (0, 0);
        var fold = FoldOf(page.Grid);
        var allowed = page.Grid.TypeArea.Inflate(Tolerance);
        // A stop that hangs stands half an em outside its column, the last one of the page too.
        var hanging = page.Layout.Style.Composition.Hanging == HangingStops.Off
            ? allowed
            : allowed with { Width = allowed.Width + page.Grid.Master.BodySize / 2 };
        foreach (var module in page.Modules)
        {
            var stories = LayoutCheck.StoriesOf(module.Spec).Select(story => story.Value).ToHashSet(StringComparer.Ordinal);
            GlyphRun? folded = null;
            foreach (var item in page.Page.Items)
            {
                if (item.Role == ItemRole.Rule || !stories.Contains(item.Story)) continue;
                if (IsOutside(item, item.Role == ItemRole.Body ? hanging : allowed))
                {
                    outside++;
                    desk.Report(LayoutFinding.Outside, Outside(item), module.Spec);
                }

                if (fold is not { } y || !IsSpoilt(item, y)) continue;
                // The runs of one headline line are one finding.
                if (item is GlyphRun run && folded?.Origin.Y == run.Origin.Y) continue;
                folded = item as GlyphRun;
                inFold++;
                desk.Report(LayoutFinding.Fold, InFold(item), module.Spec);
            }
        }

        return (inFold, outside);
    }

    /// <summary>Where the sheet is folded; null for one that is not.</summary>
    /// <param name="grid">The grid of the page.</param>
    internal static Pt? FoldOf(PageGrid grid)
    {
        var trim = grid.Boxes.Trim;
        return trim.Height >= LeastFoldedHeight ? trim.Y + trim.Height / 2 : null;
    }

    private static bool IsOutside(DisplayItem item, PtRect allowed) => item switch
    {
        FilledRect fill => !allowed.Contains(fill.Area),
        StrokedRect frame => !allowed.Contains(frame.Area),
        FilledPath path => !allowed.Contains(path.Bounds),
        PlacedImage image => !allowed.Contains(image.Area),
        GlyphRun run => !allowed.Contains(EmBoxes(run)) && InkAuditPiece.BoundsOf(run) is { } bounds && !allowed.Contains(bounds),
        _ => false,
    };

    private static bool IsSpoilt(DisplayItem item, Pt fold) => item switch
    {
        GlyphRun { Role: ItemRole.Headline or ItemRole.Kicker or ItemRole.Deck } run =>
            EmBoxes(run) is var box && box.Y < fold && box.Bottom > fold
            && InkAuditPiece.BoundsOf(run) is { } bounds && bounds.Y < fold && bounds.Bottom > fold,
        FilledRect { Role: ItemRole.Figure } figure => HasInItsMiddle(figure.Area, fold),
        PlacedImage { Role: ItemRole.Figure } image => HasInItsMiddle(image.Area, fold),
        _ => false,
    };

    private static bool HasInItsMiddle(PtRect area, Pt fold) => area.Y + area.Height / 4 < fold && area.Bottom - area.Height / 4 > fold;

    /// <summary>A box that holds the ink of any run of Han and Latin: asked first, because it costs nothing.</summary>
    private static PtRect EmBoxes(GlyphRun run)
    {
        var last = run.Glyphs.IsEmpty ? Pt.Zero : run.Glyphs[^1].X;
        return run.IsRotated
            ? PtRect.FromEdges(run.Origin.X - run.Size, run.Origin.Y - run.Size, run.Origin.X + run.Size, run.Origin.Y + last + run.Size)
            : PtRect.FromEdges(
                run.Origin.X - run.Size / 4, run.Origin.Y - run.Size, run.Origin.X + last + run.Size, run.Origin.Y + run.Size / 2);
    }

    private static Diagnostic Outside(DisplayItem item) => Diagnostic.Warning(
        DiagnosticCodes.OutsideTypeArea,
        item.Source,
        item is GlyphRun run
            ? $"the {run.Role} text “{run.Text}” of {run.Story} leaves the type area"
            : $"the {item.Role} of {item.Story} leaves the type area",
        "give it more room in its module");

    private static Diagnostic InFold(DisplayItem item) => Diagnostic.Warning(
        DiagnosticCodes.InFold,
        item.Source,
        item is GlyphRun run
            ? $"the {run.Role} “{run.Text}” of {run.Story} stands in the fold"
            : $"the fold runs through the middle of a figure of {item.Story}",
        "move it a few rows up or down");
}
