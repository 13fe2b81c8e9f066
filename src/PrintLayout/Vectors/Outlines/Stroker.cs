namespace PrintLayout.Vectors.Outlines;

/// <summary>
/// Makes outlines of lines: a ribbon for each stretch without a corner, a wedge or circle for each corner, all turning the same way, so
/// that the nonzero rule covers once what they share. One outline round both sides would have loops inside narrow bends.
/// </summary>
/// <param name="style">The line.</param>
/// <param name="matrix">From the coordinates of the path to those of the drawing: a line may be wider one way than the other.</param>
/// <param name="mostSteps">The most steps that it may have.</param>
internal sealed class Stroker(StrokeStyle style, ArtMatrix matrix, int mostSteps)
{
    private const double Straight = 0.9998;
    private const int Slice = 4;
    private readonly List<ArtStep> _steps = [];
    private readonly List<ArtPoint> _left = [];
    private readonly List<ArtPoint> _right = [];
    private readonly double _half = style.Width / 2;

    /// <summary>Dashes that were cut, and what is white between them; some leave no outline.</summary>
    public int DashCount { get; private set; }

    /// <summary>Whether the line has more steps and dashes than it may have steps.</summary>
    public bool IsTooLong => Cost > mostSteps;

    private int Cost => _steps.Count + DashCount;

    /// <summary>The outline of the lines along contours, in the coordinates of the drawing.</summary>
    /// <param name="contours">The contours.</param>
    public List<ArtStep> Of(List<Polyline> contours)
    {
        foreach (var contour in contours)
        {
            if (style.Dashes.IsEmpty) Add(contour);
            else AddDashes(contour);
            if (IsTooLong) break;
        }

        return _steps;
    }

    private void AddDashes(Polyline contour)
    {
        // Two more than there may be, so that a line with too many is seen to be too long.
        foreach (var dash in Dashes.Of(contour, style, mostSteps - Cost + 2))
        {
            DashCount += 2;
            Add(dash);
        }
    }

    private void Add(Polyline line)
    {
        var points = line.Points;
        if (points.Count == 1)
        {
            Dot(points[0]);
            return;
        }

        var edges = line.IsClosed ? points.Count : points.Count - 1;
        var startsInBend = false;
        for (var i = 0; i < edges && !IsTooLong; i++)
        {
            var (from, to) = (points[i], points[(i + 1) % points.Count]);
            var along = Unit(to - from);
            if (style.Cap == LineCap.Square && !line.IsClosed)
            {
                if (i == 0) from -= along * _half;
                if (i == edges - 1) to += along * _half;
            }

            var side = along.Turned * _half;
            if (_left.Count == 0) Widen(from, side);
            var next = i + 1 < edges ? i + 1 : line.IsClosed ? 0 : -1;
            var behind = next < 0 ? default : Unit(points[(next + 1) % points.Count] - points[next]);
            if (next > 0 && IsSmooth(line, next, along, behind))
            {
                Widen(to, (side + (behind.Turned * _half)) * (1 / (1 + along.Dot(behind))));
                continue;
            }

            Widen(to, side);
            var endsInBend = next > 0 && !line.IsCorner[next];
            EndRibbon(isSlice: startsInBend && endsInBend && _left.Count == 2 && (to - from).Length < style.Width / Slice, from, to);
            startsInBend = endsInBend;
            if (next >= 0) Join(points[next], along, behind, line.IsCorner[next]);
        }

        if (line.IsClosed || style.Cap != LineCap.Round) return;
        Circle(points[0]);
        Circle(points[^1]);
    }

    /// <summary>
    /// Whether a line goes on at a point without a corner, in a bend that is wide enough for its inner side: then it is one ribbon. Pieces
    /// of a bend would be taken for hairlines by who looks at each contour.
    /// </summary>
    private bool IsSmooth(Polyline line, int at, ArtPoint before, ArtPoint behind)
    {
        var dot = before.Dot(behind);
        if (dot < (line.IsCorner[at] ? Straight : 0.5)) return false;
        var points = line.Points;
        var shorter = Math.Min((points[at] - points[at - 1]).Length, (points[(at + 1) % points.Count] - points[at]).Length);
        return shorter > style.Width * Math.Sqrt(Math.Max(0, (1 - dot) / (1 + dot)));
    }

    private void Widen(ArtPoint point, ArtPoint side)
    {
        _left.Add(point + side);
        _right.Add(point - side);
    }

    /// <summary>In a bend narrower than the line circles stand for slices: no contour is then thinner than the line looks.</summary>
    private void EndRibbon(bool isSlice, ArtPoint from, ArtPoint to)
    {
        if (isSlice)
        {
            Circle(from);
            Circle(to);
        }
        else
        {
            _right.Reverse();
            Polygon([.. _left, .. _right]);
        }

        _left.Clear();
        _right.Clear();
    }

    /// <summary>A contour of one point has ends and nothing between them.</summary>
    private void Dot(ArtPoint point)
    {
        if (style.Cap == LineCap.Round) Circle(point);
        if (style.Cap != LineCap.Square) return;
        ArtPoint right = new(_half, 0), down = new(0, _half);
        Polygon([point - right - down, point + right - down, point + right + down, point - right + down]);
    }

    private void Join(ArtPoint corner, ArtPoint before, ArtPoint behind, bool isCorner)
    {
        var (dot, cross) = (before.Dot(behind), before.Cross(behind));
        if (cross == 0 && dot > 0) return;
        if (isCorner && style.Join == LineJoin.Round && dot < Straight)
        {
            Circle(corner);
            return;
        }

        // The outer side of the bend.
        var way = cross > 0 ? -_half : _half;
        var (first, second) = (before.Turned * way, behind.Turned * way);
        // A pointed corner reaches 1 / sin(half its angle) times as far as the line is wide.
        var isPointed = style.Join == LineJoin.Miter && dot > -0.9999 && 2 / (1 + dot) <= style.MiterLimit * style.MiterLimit;
        if (isPointed || (!isCorner && dot > 0))
            Polygon([corner, corner + first, corner + ((first + second) * (1 / (1 + dot))), corner + second]);
        else
            Polygon([corner, corner + first, corner + second]);
    }

    private void Circle(ArtPoint centre)
    {
        var path = new ArtPath();
        EllipticArc.Ellipse(path, centre, new ArtPoint(_half, _half));
        var isMirrored = (matrix.A * matrix.D) - (matrix.B * matrix.C) < 0;
        Contours.Append(_steps, [.. path.Steps.Select(step => step.Under(matrix))], isMirrored);
    }

    private void Polygon(ReadOnlySpan<ArtPoint> points)
    {
        var area = 0.0;
        var placed = new ArtPoint[points.Length];
        for (var i = 0; i < points.Length; i++) placed[i] = matrix.Apply(points[i]);
        for (var i = 0; i < placed.Length; i++)
            area += (placed[i] - placed[0]).Cross(placed[(i + 1) % placed.Length] - placed[0]);
        if (area == 0) return;
        for (var i = 0; i < placed.Length; i++)
        {
            var point = placed[area > 0 ? i : placed.Length - 1 - i];
            _steps.Add(i == 0 ? ArtStep.Move(point) : ArtStep.Line(point));
        }

        _steps.Add(ArtStep.Close);
    }

    private static ArtPoint Unit(ArtPoint way) => way.Length is > 0 and var length ? way * (1 / length) : new ArtPoint(1, 0);
}
