using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Outlines;

/// <summary>A path of straight lines alone: runs of points, each closed or not.</summary>
internal sealed class FlatPath
{
    private const double Tolerance = 0.04;
    private const int MostParts = 64;
    private const int MostPoints = 4_000_000;

    // Coordinates beyond are off every page; a limit keeps sums of them exact enough.
    private const double Far = 1e7;

    /// <summary>The points of all runs.</summary>
    public List<(double X, double Y)> Points { get; } = [];

    /// <summary>Where each run begins, how many points it has, and whether it is closed.</summary>
    public List<(int Start, int Count, bool IsClosed)> Runs { get; } = [];

    /// <summary>The rectangle round all points.</summary>
    public Area Bounds { get; private set; } = Area.Nothing;

    /// <summary>Makes curves to lines, after a transformation to pixels.</summary>
    /// <param name="path">The path.</param>
    /// <param name="by">The transformation.</param>
    /// <param name="scale">Pixels of a unit after the transformation: lines leave curves by a small part of a pixel.</param>
    public static FlatPath Of(OutlinePath path, Matrix by, double scale = 1)
    {
        var flat = new FlatPath();
        var start = 0;
        (double X, double Y) pen = default;
        foreach (var step in path.Steps)
        {
            var end = by.Apply(step.X, step.Y);
            switch (step.Kind)
            {
                case StepKind.Move:
                    flat.EndRun(start, isClosed: false);
                    start = flat.Points.Count;
                    flat.Add(end);
                    break;
                case StepKind.Line:
                    if (flat.Points.Count == start) flat.Add(pen);
                    flat.Add(end);
                    break;
                case StepKind.Curve:
                    if (flat.Points.Count == start) flat.Add(pen);
                    flat.Curve(pen, by.Apply(step.X1, step.Y1), by.Apply(step.X2, step.Y2), end, scale);
                    break;
                case StepKind.Close:
                    flat.EndRun(start, isClosed: true);
                    start = flat.Points.Count;
                    break;
            }

            pen = end;
        }

        flat.EndRun(start, isClosed: false);
        return flat;
    }

    /// <summary>Adds a closed run, turned so that it winds to the left.</summary>
    public void AddPolygon(ReadOnlySpan<(double X, double Y)> points)
    {
        double area = 0;
        for (var i = 0; i < points.Length; i++)
        {
            var (from, to) = (points[i], points[(i + 1) % points.Length]);
            area += from.X * to.Y - to.X * from.Y;
        }

        var start = Points.Count;
        for (var i = 0; i < points.Length; i++) Add(points[area < 0 ? points.Length - 1 - i : i]);
        EndRun(start, isClosed: true);
    }

    /// <summary>The path after a transformation.</summary>
    public FlatPath Through(Matrix by)
    {
        var flat = new FlatPath();
        foreach (var (x, y) in Points) flat.Add(by.Apply(x, y));
        flat.Runs.AddRange(Runs);
        return flat;
    }

    /// <summary>The rectangle that this is, if it is one with upright sides.</summary>
    public Area? AsRectangle()
    {
        if (Runs.Count != 1) return null;
        var (start, count, _) = Runs[0];
        if (count == 5 && Points[start] == Points[start + 4]) count = 4;
        if (count != 4) return null;
        var (a, b, c, d) = (Points[start], Points[start + 1], Points[start + 2], Points[start + 3]);
        var isUpright = (a.X == b.X && b.Y == c.Y && c.X == d.X && d.Y == a.Y) || (a.Y == b.Y && b.X == c.X && c.Y == d.Y && d.X == a.X);
        return isUpright ? Bounds : null;
    }

    private void EndRun(int start, bool isClosed)
    {
        if (Points.Count > start) Runs.Add((start, Points.Count - start, isClosed));
    }

    private void Curve((double X, double Y) a, (double X, double Y) b, (double X, double Y) c, (double X, double Y) d, double scale)
    {
        var bend = Math.Max(
            Math.Max(Math.Abs(a.X - 2 * b.X + c.X), Math.Abs(a.Y - 2 * b.Y + c.Y)),
            Math.Max(Math.Abs(b.X - 2 * c.X + d.X), Math.Abs(b.Y - 2 * c.Y + d.Y)));
        // The distance of n chords from a curve is at most 6 / 8 of the bend by the square of n.
        var parts = (int)Math.Clamp(Math.Ceiling(Math.Sqrt(bend * scale * 0.75 / Tolerance)), 1, MostParts);
        for (var i = 1; i < parts; i++)
        {
            var t = i / (double)parts;
            var u = 1 - t;
            var (w0, w1, w2, w3) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t);
            Add((w0 * a.X + w1 * b.X + w2 * c.X + w3 * d.X, w0 * a.Y + w1 * b.Y + w2 * c.Y + w3 * d.Y));
        }

        Add(d);
    }

    private void Add((double X, double Y) point)
    {
        if (Points.Count >= MostPoints) return;
        var (x, y) = (Bounded(point.X), Bounded(point.Y));
        Points.Add((x, y));
        Bounds = Bounds.With(x, y);
    }

    private static double Bounded(double value) => double.IsNaN(value) ? 0 : Math.Clamp(value, -Far, Far);
}
