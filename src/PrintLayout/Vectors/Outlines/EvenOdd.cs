namespace PrintLayout.Vectors.Outlines;

/// <summary>
/// Turns outlines that are filled by the even-odd rule into such of the nonzero rule: contours that do not cross each other turn by turns
/// one way and the other, by how many others they lie in.
/// </summary>
internal sealed class EvenOdd
{
    // Of all outlines of a drawing.
    private int _left = ArtLimits.Comparisons;

    /// <summary>The outline for the nonzero rule.</summary>
    /// <param name="contours">Closed contours.</param>
    /// <param name="tolerance">How far chords may lie from their curve.</param>
    /// <returns>The steps; null when contours cross, or when there are too many to look.</returns>
    public List<ArtStep>? Oriented(List<List<ArtStep>> contours, double tolerance)
    {
        var lines = contours.ConvertAll(contour => Polyline.Of(contour, tolerance)[0].Points);
        if (Cross(lines)) return null;
        var steps = new List<ArtStep>();
        var boxes = contours.ConvertAll(contour => Contours.Box(contour));
        for (var i = 0; i < contours.Count; i++)
        {
            var depth = 0;
            var at = Inside(lines[i]);
            for (var j = 0; j < contours.Count; j++)
            {
                var (left, top, right, bottom) = boxes[j];
                if (i == j || at.X < left || at.X > right || at.Y < top || at.Y > bottom) continue;
                if ((_left -= lines[j].Count) < 0) return null;
                if (Holds(lines[j], at)) depth++;
            }

            Contours.Append(steps, contours[i], Area(lines[i]) > 0 != (depth % 2 == 0));
        }

        return steps;
    }

    /// <summary>A point at the edge of a contour that is not one of its corners, where others may touch it.</summary>
    private static ArtPoint Inside(List<ArtPoint> points) =>
        points.Count < 2 ? points[0] : (points[0] * 0.382) + (points[1] * 0.618);

    private static double Area(List<ArtPoint> points)
    {
        var area = 0.0;
        for (var i = 1; i + 1 < points.Count; i++) area += (points[i] - points[0]).Cross(points[i + 1] - points[0]);
        return area;
    }

    private static bool Holds(List<ArtPoint> points, ArtPoint at)
    {
        var isInside = false;
        for (var (i, j) = (0, points.Count - 1); i < points.Count; j = i++)
        {
            var (a, b) = (points[i], points[j]);
            if (a.Y > at.Y != b.Y > at.Y && at.X < ((b.X - a.X) * (at.Y - a.Y) / (b.Y - a.Y)) + a.X) isInside = !isInside;
        }

        return isInside;
    }

    /// <summary>Whether two edges cross, by a sweep from left to right.</summary>
    private bool Cross(List<List<ArtPoint>> lines)
    {
        var edges = new List<(ArtPoint From, ArtPoint To)>();
        foreach (var points in lines)
        {
            for (var i = 0; i < points.Count; i++)
            {
                var (a, b) = (points[i], points[(i + 1) % points.Count]);
                if (a != b) edges.Add(a.X <= b.X ? (a, b) : (b, a));
            }
        }

        edges.Sort((a, b) => a.From.X.CompareTo(b.From.X));
        var active = new List<(ArtPoint From, ArtPoint To)>();
        foreach (var edge in edges)
        {
            active.RemoveAll(other => other.To.X < edge.From.X);
            if ((_left -= active.Count) < 0 || active.Exists(other => AreCrossing(edge, other))) return true;
            active.Add(edge);
        }

        return false;
    }

    /// <summary>Edges that only touch, at corners or along each other, do not cross.</summary>
    private static bool AreCrossing((ArtPoint From, ArtPoint To) a, (ArtPoint From, ArtPoint To) b)
    {
        if (Math.Max(a.From.Y, a.To.Y) < Math.Min(b.From.Y, b.To.Y) || Math.Max(b.From.Y, b.To.Y) < Math.Min(a.From.Y, a.To.Y))
            return false;
        var (first, second) = (Side(a, b.From), Side(a, b.To));
        var (third, fourth) = (Side(b, a.From), Side(b, a.To));
        return first * second < 0 && third * fourth < 0;

        static int Side((ArtPoint From, ArtPoint To) edge, ArtPoint at)
        {
            var way = edge.To - edge.From;
            var cross = way.Cross(at - edge.From);
            // A point nearer than a millionth of the edge lies on it.
            return Math.Abs(cross) <= way.Dot(way) * 1e-6 ? 0 : Math.Sign(cross);
        }
    }
}
