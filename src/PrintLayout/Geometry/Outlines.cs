using System.Collections.Immutable;

namespace PrintLayout.Geometry;

/// <summary>
/// Makes outlines: rectangles, sectors, and the outlines of lines. All contours turn the same way, so that those that overlap cover once.
/// </summary>
internal sealed class Outlines
{
    /// <summary>Arcs of a whole turn: a quarter in one curve is good to 0.03 % of the radius, an eighth to 0.0004 %.</summary>
    private const int Arcs = 8;

    private const int ArcsOfDot = 4;
    private static readonly Pt LargestDot = new(3_000);
    private readonly ImmutableArray<PathStep>.Builder _steps = ImmutableArray.CreateBuilder<PathStep>();

    /// <summary>Whether nothing was added.</summary>
    public bool IsEmpty => _steps.Count == 0;

    /// <summary>The steps; the maker is empty after it.</summary>
    public ImmutableArray<PathStep> Take() => _steps.DrainToImmutable();

    /// <summary>Adds a rectangle; nothing when it has no area.</summary>
    /// <param name="area">The rectangle.</param>
    public void Rectangle(PtRect area)
    {
        if (area.Width <= Pt.Zero || area.Height <= Pt.Zero) return;
        Polygon(
            new PtPoint(area.X, area.Bottom), new PtPoint(area.Right, area.Bottom), new PtPoint(area.Right, area.Y),
            new PtPoint(area.X, area.Y));
    }

    /// <summary>Adds a circle.</summary>
    /// <param name="centre">Centre.</param>
    /// <param name="radius">Radius.</param>
    public void Circle(PtPoint centre, Pt radius)
    {
        if (radius <= Pt.Zero) return;
        _steps.Add(PathStep.Move(UnitCircle.At(centre, radius, 1)));
        Arc(centre, radius, 1, 0);
        _steps.Add(PathStep.Close);
    }

    /// <summary>Adds a sector of a circle.</summary>
    /// <param name="centre">Centre.</param>
    /// <param name="radius">Radius.</param>
    /// <param name="from">Where it starts, as a share of a turn, clockwise from the top.</param>
    /// <param name="to">Where it ends.</param>
    public void Sector(PtPoint centre, Pt radius, decimal from, decimal to)
    {
        if (to <= from || radius <= Pt.Zero) return;
        _steps.Add(PathStep.Move(centre));
        _steps.Add(PathStep.Line(UnitCircle.At(centre, radius, to)));
        Arc(centre, radius, to, from);
        _steps.Add(PathStep.Close);
    }

    /// <summary>Adds a straight line with blunt ends.</summary>
    /// <param name="from">Its start.</param>
    /// <param name="to">Its end.</param>
    /// <param name="weight">Its weight.</param>
    public void Line(PtPoint from, PtPoint to, Pt weight)
    {
        long dx = (to.X - from.X).Milli, dy = (to.Y - from.Y).Milli;
        var length = Root((dx * dx) + (dy * dy));
        if (length == 0) return;
        var (nx, ny) = (Part(-dy), Part(dx));
        Polygon(
            new PtPoint(from.X + nx, from.Y + ny), new PtPoint(to.X + nx, to.Y + ny), new PtPoint(to.X - nx, to.Y - ny),
            new PtPoint(from.X - nx, from.Y - ny));

        Pt Part(long side)
        {
            var twice = side * weight.Milli;
            return new Pt((int)((twice + (Math.Sign(twice) * length)) / (2 * length)));
        }
    }

    private void Polygon(params ReadOnlySpan<PtPoint> points)
    {
        for (var i = 0; i < points.Length; i++) _steps.Add(i == 0 ? PathStep.Move(points[i]) : PathStep.Line(points[i]));
        _steps.Add(PathStep.Close);
    }

    /// <summary>Against the clock, in arcs of an eighth of a turn at most.</summary>
    private void Arc(PtPoint centre, Pt radius, decimal from, decimal to)
    {
        var pieces = (int)decimal.Ceiling((from - to) * (radius <= LargestDot ? ArcsOfDot : Arcs));
        var piece = (from - to) / pieces;
        var handle = UnitCircle.Handle(piece);
        for (var i = 0; i < pieces; i++)
        {
            var (a, b) = (from - (piece * i), from - (piece * (i + 1)));
            var (start, end) = (UnitCircle.At(centre, radius, a), UnitCircle.At(centre, radius, b));
            var (first, second) = (Turned(start, 1), Turned(end, -1));
            _steps.Add(PathStep.Curve(first, second, end));
        }

        // Along the tangent: a quarter turn against the clock from the radius, or back.
        PtPoint Turned(PtPoint point, int sign)
        {
            var (x, y) = (point.X - centre.X, point.Y - centre.Y);
            return new PtPoint(
                point.X + UnitCircle.Scaled(y, handle * sign), point.Y - UnitCircle.Scaled(x, handle * sign));
        }
    }

    /// <summary>The whole square root.</summary>
    /// <param name="square">The square.</param>
    public static long Root(long square)
    {
        if (square <= 0) return 0;
        var root = 1L << ((64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)square) + 1) / 2);
        while (true)
        {
            var next = (root + (square / root)) / 2;
            if (next >= root) return root;
            root = next;
        }
    }
}
