using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;

namespace PrintLayout.Pages.Audit;

/// <summary>
/// Boxes that hold what an outline fills: each contour is cut into strips, and each strip gets the box of the outline in it. So text
/// beside the slope of a sector or of a line does not count as text on it.
/// </summary>
internal static class PathBoxes
{
    private const int Strips = 16;
    private const int Chords = 8;

    /// <summary>The boxes, by rising left edge.</summary>
    /// <param name="path">The outline.</param>
    public static ImmutableArray<PtRect> Of(FilledPath path)
    {
        var boxes = ImmutableArray.CreateBuilder<PtRect>();
        var points = new List<PtPoint>();
        foreach (ref readonly var step in path.Steps.AsSpan())
        {
            switch (step.Verb)
            {
                case PathVerb.Move or PathVerb.Line:
                    points.Add(step.To);
                    break;
                case PathVerb.Curve:
                    AddChords(points, step);
                    break;
                case PathVerb.Close:
                    Cut(points, boxes);
                    points.Clear();
                    break;
            }
        }

        boxes.Sort((a, b) => a.X.CompareTo(b.X) is not 0 and var order ? order : a.Y.CompareTo(b.Y));
        return boxes.DrainToImmutable();
    }

    // Eight chords stay within a hundredth of a quarter circle.
    private static void AddChords(List<PtPoint> points, in PathStep curve)
    {
        var from = points[^1];
        for (var i = 1; i <= Chords; i++)
        {
            long t = i, u = Chords - i;
            points.Add(new PtPoint(
                At(from.X, curve.First.X, curve.Second.X, curve.To.X), At(from.Y, curve.First.Y, curve.Second.Y, curve.To.Y)));

            Pt At(Pt a, Pt b, Pt c, Pt d) => new((int)(
                ((u * u * u * a.Milli) + (3 * u * u * t * b.Milli) + (3 * u * t * t * c.Milli) + (t * t * t * d.Milli))
                / (Chords * Chords * Chords)));
        }
    }

    private static void Cut(List<PtPoint> points, ImmutableArray<PtRect>.Builder boxes)
    {
        var (top, bottom) = (points.Min(point => point.Y.Milli), points.Max(point => point.Y.Milli));
        var strips = Math.Max(1, Math.Min(Strips, (bottom - top) / 1_000));
        for (var strip = 0; strip < strips; strip++)
        {
            var upper = top + (int)((long)(bottom - top) * strip / strips);
            var lower = top + (int)((long)(bottom - top) * (strip + 1) / strips);
            var (left, right) = (int.MaxValue, int.MinValue);
            for (var i = 0; i < points.Count; i++)
            {
                var (a, b) = (points[i], points[(i + 1) % points.Count]);
                if (a.Y > b.Y) (a, b) = (b, a);
                if (b.Y.Milli < upper || a.Y.Milli > lower) continue;
                Take(a.Y.Milli >= upper ? a.X.Milli : XAt(a, b, upper));
                Take(b.Y.Milli <= lower ? b.X.Milli : XAt(a, b, lower));
            }

            if (left < right) boxes.Add(PtRect.FromEdges(new Pt(left), new Pt(upper), new Pt(right), new Pt(Math.Max(lower, upper + 1))));

            void Take(int x) => (left, right) = (Math.Min(left, x), Math.Max(right, x));
        }
    }

    private static int XAt(PtPoint a, PtPoint b, int y) =>
        a.X.Milli + (int)((long)(b.X - a.X).Milli * (y - a.Y.Milli) / Math.Max(1, (b.Y - a.Y).Milli));
}
