namespace PrintLayout.Vectors.Outlines;

/// <summary>Cuts lines into dashes.</summary>
internal static class Dashes
{
    private const int LeastDash = 8;
    private const int Near = 4;

    /// <summary>The dashes of a contour.</summary>
    /// <param name="line">The contour.</param>
    /// <param name="style">The dashes; their sum is above zero.</param>
    /// <param name="most">The most dashes and parts between dashes.</param>
    public static IEnumerable<Polyline> Of(Polyline line, StrokeStyle style, int most)
    {
        var (index, left, isDown) = Start(style);
        var points = line.Points;
        var edges = line.IsClosed ? points.Count : points.Count - 1;
        Polyline? dash = isDown ? new Polyline([points[0]], [true], false) : null;
        for (var i = 0; i < edges; i++)
        {
            var (from, to) = (points[i], points[(i + 1) % points.Count]);
            var (way, done) = (to - from, 0.0);
            var length = way.Length;
            while (length - done > left)
            {
                if (most-- <= 0) yield break;
                done += left;
                var at = from + (way * (done / length));
                if (dash is not null)
                {
                    Append(dash, at, true, style.Width / Near);
                    yield return dash;
                }

                isDown = !isDown;
                dash = isDown ? new Polyline([at], [true], false) : null;
                index = (index + 1) % style.Dashes.Length;
                left = style.Dashes[index];
            }

            left -= length - done;
            if (dash is not null) Append(dash, to, line.IsCorner[(i + 1) % points.Count], style.Width / Near);
        }

        // What the end of the line leaves of a dash may be thinner than any press can hold: it is part of the white before it.
        var rest = style.Dashes[index] - left;
        if (dash is not null && (style.Cap != LineCap.Butt || rest >= style.Width / LeastDash)) yield return dash;
    }

    /// <summary>Points of a curve that are near an end of the dash are left out: they would part a slice from it.</summary>
    private static void Append(Polyline dash, ArtPoint point, bool isCorner, double near)
    {
        var (points, corners) = (dash.Points, dash.IsCorner);
        if (points[^1] == point) return;
        if ((points[^1] - point).Length < near)
        {
            if (!isCorner) return;
            if (!corners[^1])
            {
                points[^1] = point;
                corners[^1] = true;
                return;
            }
        }

        points.Add(point);
        corners.Add(isCorner);
    }

    private static (int Index, double Left, bool IsDown) Start(StrokeStyle style)
    {
        var sum = style.Dashes.Sum();
        var offset = style.DashOffset - (Math.Floor(style.DashOffset / sum) * sum);
        var index = 0;
        while (offset >= style.Dashes[index])
        {
            offset -= style.Dashes[index];
            if (++index == style.Dashes.Length) return (0, style.Dashes[0], true);
        }

        return (index, style.Dashes[index] - offset, index % 2 == 0);
    }
}
