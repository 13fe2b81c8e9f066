using PrintLayout.Geometry;

namespace PrintLayout.Vectors.Outlines;

/// <summary>A contour as a row of points.</summary>
/// <param name="Points">The points; no two that follow each other are the same.</param>
/// <param name="IsCorner">For each point whether it is a point of the path and not one within a curve.</param>
/// <param name="IsClosed">Whether the last is joined to the first.</param>
internal sealed record Polyline(List<ArtPoint> Points, List<bool> IsCorner, bool IsClosed)
{
    private const int MostChords = 64;

    // Of a path with very many curves each gets fewer, so that a file of some megabytes does not take gigabytes.
    private const int MostPoints = 1_000_000;

    /// <summary>The contours of a path with curves as chords.</summary>
    /// <param name="steps">The path.</param>
    /// <param name="tolerance">How far chords may lie from their curve.</param>
    public static List<Polyline> Of(List<ArtStep> steps, double tolerance)
    {
        var contours = new List<Polyline>();
        Polyline? current = null;
        var most = Math.Clamp(MostPoints / Math.Max(1, steps.Count), 1, MostChords);
        foreach (var step in steps)
        {
            switch (step.Verb)
            {
                case PathVerb.Move:
                    contours.Add(current = new Polyline([step.To], [true], false));
                    break;
                case PathVerb.Line:
                    current!.Add(step.To, true);
                    break;
                case PathVerb.Curve:
                    current!.AddCurve(step, tolerance, most);
                    break;
                case PathVerb.Close:
                    contours[^1] = current!.Closed();
                    break;
            }
        }

        return contours;
    }

    private void Add(ArtPoint point, bool isCorner)
    {
        if (Points[^1] == point) return;
        Points.Add(point);
        IsCorner.Add(isCorner);
    }

    private void AddCurve(in ArtStep curve, double tolerance, int most)
    {
        var from = Points[^1];
        // A chord lies from its curve by an eighth of the second difference, by the square of their number.
        var bend = Math.Max(
            (from - (curve.First * 2) + curve.Second).Length, (curve.First - (curve.Second * 2) + curve.To).Length);
        var chords = (int)Math.Clamp(Math.Ceiling(Math.Sqrt(0.75 * bend / tolerance)), 1, most);
        for (var i = 1; i < chords; i++)
        {
            var (t, u) = ((double)i / chords, 1 - ((double)i / chords));
            Add(
                (from * (u * u * u)) + (curve.First * (3 * u * u * t)) + (curve.Second * (3 * u * t * t)) + (curve.To * (t * t * t)),
                false);
        }

        Add(curve.To, true);
    }

    private Polyline Closed()
    {
        if (Points.Count > 1 && Points[^1] == Points[0])
        {
            Points.RemoveAt(Points.Count - 1);
            IsCorner.RemoveAt(IsCorner.Count - 1);
        }

        return this with { IsClosed = true };
    }
}
