namespace PrintLayout.Preflight.Outlines;

/// <summary>
/// The area of a stroke as polygons that all wind to the left, so that their union is what a fill by the nonzero rule covers
/// (ISO 32000-1 §8.4.3.3 to §8.4.3.5, §8.5.3.2).
/// </summary>
internal sealed class Stroker
{
    // A circle as sixteen corners on it, by the points of a right angle halved twice: no function of angles is needed.
    private static readonly (double X, double Y)[] Circle = Corners();

    private readonly FlatPath _area = new();
    private readonly StrokeStyle _style;
    private readonly double _half;

    private Stroker(StrokeStyle style) => (_style, _half) = (style, style.Width / 2);

    /// <summary>The area of a stroke, in the space of the path.</summary>
    public static FlatPath Area(FlatPath path, StrokeStyle style)
    {
        var stroker = new Stroker(style);
        foreach (var (start, count, isClosed) in path.Runs) stroker.Run(path, start, count, isClosed);
        return stroker._area;
    }

    private void Run(FlatPath path, int start, int count, bool isClosed)
    {
        var points = new List<(double X, double Y)>(count);
        for (var i = 0; i < count; i++)
        {
            if (points.Count == 0 || points[^1] != path.Points[start + i]) points.Add(path.Points[start + i]);
        }

        if (isClosed && points.Count > 1 && points[0] == points[^1]) points.RemoveAt(points.Count - 1);
        if (points.Count == 1)
        {
            Dot(points[0]);
            return;
        }

        var lines = isClosed ? points.Count : points.Count - 1;
        for (var i = 0; i < lines; i++)
        {
            var (a, b) = (points[i], points[(i + 1) % points.Count]);
            Line(a, b);
            if (isClosed || i > 0) Join(points[(i + points.Count - 1) % points.Count], a, b);
        }

        if (isClosed) return;
        Cap(points[1], points[0]);
        Cap(points[^2], points[^1]);
    }

    private void Line((double X, double Y) a, (double X, double Y) b)
    {
        var (nx, ny) = Side(a, b);
        _area.AddPolygon([(a.X + nx, a.Y + ny), (b.X + nx, b.Y + ny), (b.X - nx, b.Y - ny), (a.X - nx, a.Y - ny)]);
    }

    private void Join((double X, double Y) before, (double X, double Y) at, (double X, double Y) after)
    {
        if (_style.Join == 1)
        {
            Round(at);
            return;
        }

        var (ax, ay) = Side(before, at);
        var (bx, by) = Side(at, after);
        var cross = ax * by - ay * bx;
        // The gap is on the outer side of the bend.
        if (cross > 0) (ax, ay, bx, by) = (-ax, -ay, -bx, -by);
        var (mx, my) = (ax + bx, ay + by);
        var square = mx * mx + my * my;
        // The miter is as long as one by the half angle's sine; both sides are half a weight long.
        var isMiter = _style.Join == 0 && square > 0 && 4 * _half * _half / square <= _style.MiterLimit * _style.MiterLimit;
        if (isMiter)
        {
            var t = 2 * _half * _half / square;
            _area.AddPolygon([at, (at.X + ax, at.Y + ay), (at.X + mx * t, at.Y + my * t), (at.X + bx, at.Y + by)]);
        }
        else
        {
            _area.AddPolygon([at, (at.X + ax, at.Y + ay), (at.X + bx, at.Y + by)]);
        }
    }

    private void Cap((double X, double Y) from, (double X, double Y) end)
    {
        if (_style.Cap == 1) Round(end);
        if (_style.Cap != 2) return;
        var (nx, ny) = Side(from, end);
        // Turned a quarter, the side points on along the line.
        var (dx, dy) = (ny, -nx);
        _area.AddPolygon(
            [(end.X + nx, end.Y + ny), (end.X + nx + dx, end.Y + ny + dy), (end.X - nx + dx, end.Y - ny + dy), (end.X - nx, end.Y - ny)]);
    }

    // A line without length is a dot with round caps, a square with projecting ones, nothing with butt caps.
    private void Dot((double X, double Y) at)
    {
        if (_style.Cap == 1) Round(at);
        if (_style.Cap != 2) return;
        _area.AddPolygon(
        [
            (at.X - _half, at.Y - _half), (at.X + _half, at.Y - _half), (at.X + _half, at.Y + _half), (at.X - _half, at.Y + _half),
        ]);
    }

    private void Round((double X, double Y) at)
    {
        Span<(double X, double Y)> points = stackalloc (double X, double Y)[Circle.Length];
        for (var i = 0; i < points.Length; i++) points[i] = (at.X + Circle[i].X * _half, at.Y + Circle[i].Y * _half);
        _area.AddPolygon(points);
    }

    // Half a weight to the left of a line.
    private (double X, double Y) Side((double X, double Y) a, (double X, double Y) b)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var length = Math.Sqrt(dx * dx + dy * dy);
        return length > 0 ? (-dy / length * _half, dx / length * _half) : (0, 0);
    }

    private static (double X, double Y)[] Corners()
    {
        List<(double X, double Y)> corners = [(1, 0), (0, 1), (-1, 0), (0, -1)];
        while (corners.Count < 16)
        {
            for (var i = corners.Count - 1; i >= 0; i--)
            {
                var (a, b) = (corners[i], corners[(i + 1) % corners.Count]);
                var (x, y) = (a.X + b.X, a.Y + b.Y);
                var length = Math.Sqrt(x * x + y * y);
                corners.Insert(i + 1, (x / length, y / length));
            }
        }

        return [.. corners];
    }
}
