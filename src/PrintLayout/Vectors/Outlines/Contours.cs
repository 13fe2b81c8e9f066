using PrintLayout.Geometry;

namespace PrintLayout.Vectors.Outlines;

/// <summary>Works on whole contours of outlines.</summary>
internal static class Contours
{
    /// <summary>The contours of a path, closed as a fill closes them; those without area by their form are left out.</summary>
    /// <param name="steps">The path.</param>
    public static List<List<ArtStep>> Filled(List<ArtStep> steps)
    {
        var contours = new List<List<ArtStep>>();
        foreach (var step in steps)
        {
            if (step.Verb == PathVerb.Move)
            {
                if (contours.Count > 0) End(contours);
                contours.Add([]);
            }

            if (step.Verb != PathVerb.Close) contours[^1].Add(step);
        }

        if (contours.Count > 0) End(contours);
        return contours;

        static void End(List<List<ArtStep>> contours)
        {
            var last = contours[^1];
            if (last.Count < 2 || (last.Count == 2 && last[1].Verb == PathVerb.Line)) contours.RemoveAt(contours.Count - 1);
            else last.Add(ArtStep.Close);
        }
    }

    /// <summary>Appends a closed contour, turned round where that is asked for.</summary>
    /// <param name="steps">Receives it.</param>
    /// <param name="contour">From a move to a close.</param>
    /// <param name="isTurned">Whether its steps go the other way.</param>
    public static void Append(List<ArtStep> steps, List<ArtStep> contour, bool isTurned)
    {
        if (!isTurned)
        {
            steps.AddRange(contour);
            return;
        }

        var last = contour.Count - 2;
        steps.Add(ArtStep.Move(contour[last].To));
        for (var i = last; i > 0; i--)
        {
            var to = contour[i - 1].To;
            steps.Add(contour[i].Verb == PathVerb.Curve ? ArtStep.Curve(contour[i].Second, contour[i].First, to) : ArtStep.Line(to));
        }

        steps.Add(ArtStep.Close);
    }

    /// <summary>The box round the points of steps: left, top, right, bottom.</summary>
    public static (double Left, double Top, double Right, double Bottom) Box(IEnumerable<ArtStep> steps)
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var step in steps)
        {
            if (step.Verb == PathVerb.Close) continue;
            Take(step.To);
            if (step.Verb != PathVerb.Curve) continue;
            Take(step.First);
            Take(step.Second);
        }

        return (left, top, right, bottom);

        void Take(ArtPoint point)
        {
            (left, right) = (Math.Min(left, point.X), Math.Max(right, point.X));
            (top, bottom) = (Math.Min(top, point.Y), Math.Max(bottom, point.Y));
        }
    }
}
