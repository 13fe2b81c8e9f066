using PrintLayout.Preflight.Outlines;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Plates.Pixels;

/// <summary>
/// Fills outlines: each row of pixels is cut into thin rows, on which edges are met exactly (ISO 32000-1 §8.5.3.3). Outlines that overlap
/// are covered once.
/// </summary>
internal sealed class ScanFiller(PixelBudget budget)
{
    private const int FineRows = 16;
    private const int CoarseRows = 4;
    private const int FineUpTo = 1024;

    private readonly List<Edge> _edges = [];
    private readonly List<Edge> _active = [];
    private Crossing[] _crossings = new Crossing[64];
    private float[] _covers = [];
    private float[] _steps = [];

    /// <summary>Fills a path inside some pixels; null where nothing is covered.</summary>
    /// <param name="path">The path in pixels, y down.</param>
    /// <param name="isEvenOdd">The rule.</param>
    /// <param name="inside">The pixels.</param>
    public CoverMask? Fill(FlatPath path, bool isEvenOdd, PixelArea inside)
    {
        var area = PixelArea.Round(path.Bounds).Intersect(inside);
        if (area.IsEmpty) return null;
        budget.Work(path.Points.Count + (long)area.Width * area.Height);
        var mask = new CoverMask(area, new byte[area.Width * area.Height]);
        if (path.AsRectangle() is { } rectangle) FillRectangle(mask, rectangle);
        else FillEdges(mask, path, isEvenOdd);
        return mask;
    }

    /// <summary>How much of a pixel lies between two ends.</summary>
    public static double Overlap(double from, double to, int pixel) => Math.Max(0, Math.Min(to, pixel + 1.0) - Math.Max(from, pixel));

    private static void FillRectangle(CoverMask mask, Area rectangle)
    {
        var area = mask.Area;
        for (var y = area.Top; y < area.Bottom; y++)
        {
            var high = Overlap(rectangle.Bottom, rectangle.Top, y) * 255;
            for (var x = area.Left; x < area.Right; x++)
            {
                var cover = high * Overlap(rectangle.Left, rectangle.Right, x);
                mask.Covers[(y - area.Top) * area.Width + x - area.Left] = (byte)(cover + 0.5);
            }
        }
    }

    private void FillEdges(CoverMask mask, FlatPath path, bool isEvenOdd)
    {
        var area = mask.Area;
        CollectEdges(path, area);
        _active.Clear();
        if (_covers.Length < area.Width + 2) (_covers, _steps) = (new float[area.Width + 2], new float[area.Width + 2]);
        var rows = area.Height <= FineUpTo ? FineRows : CoarseRows;
        var next = 0;
        for (var y = area.Top; y < area.Bottom; y++)
        {
            Array.Clear(_covers, 0, area.Width + 2);
            Array.Clear(_steps, 0, area.Width + 2);
            for (var row = 0; row < rows; row++)
            {
                var at = y + (row + 0.5) / rows;
                while (next < _edges.Count && _edges[next].Top <= at) _active.Add(_edges[next++]);
                _active.RemoveAll(edge => edge.Bottom <= at);
                if (_active.Count > 0) FillRow(at, isEvenOdd, area);
            }

            float run = 0;
            var line = mask.Covers.AsSpan((y - area.Top) * area.Width, area.Width);
            for (var x = 0; x < area.Width; x++)
            {
                run += _steps[x];
                line[x] = (byte)(Math.Min(1, (run + _covers[x]) / rows) * 255 + 0.5f);
            }
        }
    }

    private void CollectEdges(FlatPath path, PixelArea area)
    {
        _edges.Clear();
        foreach (var (start, count, _) in path.Runs)
        {
            for (var i = 0; i < count; i++)
            {
                var (a, b) = (path.Points[start + i], path.Points[start + (i + 1) % count]);
                if (a.Y == b.Y || Math.Max(a.Y, b.Y) <= area.Top || Math.Min(a.Y, b.Y) >= area.Bottom) continue;
                var winding = a.Y < b.Y ? 1 : -1;
                if (winding < 0) (a, b) = (b, a);
                _edges.Add(new Edge(a.Y, b.Y, a.X, (b.X - a.X) / (b.Y - a.Y), winding));
            }
        }

        _edges.Sort(static (a, b) => a.Top.CompareTo(b.Top));
    }

    private void FillRow(double at, bool isEvenOdd, PixelArea area)
    {
        var count = _active.Count;
        budget.Work(count);
        if (_crossings.Length < count) _crossings = new Crossing[count * 2];
        for (var i = 0; i < count; i++)
        {
            var edge = _active[i];
            _crossings[i] = new Crossing(edge.X + (at - edge.Top) * edge.Slope - area.Left, edge.Winding);
        }

        _crossings.AsSpan(0, count).Sort(static (a, b) => a.X.CompareTo(b.X));
        var winding = 0;
        for (var i = 0; i + 1 < count; i++)
        {
            winding += _crossings[i].Winding;
            if (isEvenOdd ? i % 2 == 0 : winding != 0) Span(_crossings[i].X, _crossings[i + 1].X, area.Width);
        }
    }

    private void Span(double from, double to, int width)
    {
        from = Math.Max(0, from);
        to = Math.Min(width, to);
        if (to <= from) return;
        var (first, last) = ((int)from, (int)to);
        if (first == last)
        {
            _covers[first] += (float)(to - from);
            return;
        }

        _covers[first] += (float)(first + 1 - from);
        _covers[last] += (float)(to - last);
        _steps[first + 1] += 1;
        _steps[last] -= 1;
    }

    private readonly record struct Edge(double Top, double Bottom, double X, double Slope, int Winding);

    private readonly record struct Crossing(double X, int Winding);
}
