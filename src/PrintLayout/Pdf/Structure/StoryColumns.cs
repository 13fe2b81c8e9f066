using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;

namespace PrintLayout.Pdf.Structure;

/// <summary>
/// Finds the columns of a story from its runs, in reading order. A run far above the end of the last one, and not to its left, starts a
/// new column. A run to the left is the next line of vertical text.
/// </summary>
internal static class StoryColumns
{
    // Readings and notes are up to an em above their line; two ems up is another column.
    private const int Jump = 2;

    /// <summary>The columns.</summary>
    public static ImmutableArray<PtRect> Of(IEnumerable<GlyphRun> runs)
    {
        var columns = ImmutableArray.CreateBuilder<PtRect>();
        GlyphRun? last = null;
        foreach (var run in runs.Where(run =>
            run.Place is not { IsFigure: true }
            && run.Role is ItemRole.Body or ItemRole.Crosshead or ItemRole.PullQuote or ItemRole.Table or ItemRole.Byline
                or ItemRole.JumpLine))
        {
            var box = BoxOf(run);
            if (last is null || StartsColumn(run, last)) columns.Add(box);
            else columns[^1] = columns[^1].Union(box);
            last = run;
        }

        return columns.ToImmutable();
    }

    /// <summary>The box round the em boxes of a run's characters.</summary>
    public static PtRect BoxOf(GlyphRun run)
    {
        var (first, last) = (run.Glyphs[0], run.Glyphs[^1]);
        // Em boxes of Han reach from 0.88 em above the baseline to 0.12 em below it.
        var (above, below) = (run.Size.Scale(88, 100), run.Size.Scale(12, 100));
        var (x, y) = (run.Origin.X, run.Origin.Y);
        return run.IsRotated
            ? PtRect.FromEdges(x - below, y + first.X, x + above, y + last.X + run.Size)
            : PtRect.FromEdges(
                x + Pt.Min(first.X, last.X),
                y + Pt.Min(first.Y, last.Y) - above,
                x + Pt.Max(first.X, last.X) + run.Size,
                y + Pt.Max(first.Y, last.Y) + below);
    }

    private static bool StartsColumn(GlyphRun run, GlyphRun last)
    {
        var end = last.Origin.Y + last.Glyphs[^1].Y;
        return run.Origin.Y < end - last.Size * Jump && run.Origin.X >= last.Origin.X;
    }
}
