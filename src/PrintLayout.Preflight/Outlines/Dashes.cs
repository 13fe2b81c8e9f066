namespace PrintLayout.Preflight.Outlines;

/// <summary>Cuts a path into dashes, ISO 32000-1 §8.4.3.6.</summary>
internal static class Dashes
{
    private const int MostDashes = 200_000;

    /// <summary>The dashes as open runs; the path itself where the pattern has no length or there would be too many.</summary>
    /// <param name="path">The path.</param>
    /// <param name="pattern">Lengths of dashes and gaps by turns.</param>
    /// <param name="phase">Where in the pattern each run begins.</param>
    public static FlatPath Cut(FlatPath path, double[] pattern, double phase)
    {
        double whole = 0, length = 0;
        foreach (var part in pattern)
        {
            if (!(part >= 0)) return path;
            whole += part;
        }

        if (!(whole > 0) || !double.IsFinite(phase)) return path;
        foreach (var (start, count, isClosed) in path.Runs)
        {
            for (var i = 1; i < count + (isClosed ? 1 : 0); i++)
                length += Distance(path.Points[start + i - 1], path.Points[start + i % count]);
        }

        if (length / whole * pattern.Length > MostDashes) return path;
        var dashes = new OutlinePath();
        foreach (var (start, count, isClosed) in path.Runs) CutRun(path, (start, count, isClosed), (pattern, whole, phase), dashes);
        return FlatPath.Of(dashes, Structure.Matrix.Identity);
    }

    private static void CutRun(
        FlatPath path, (int Start, int Count, bool IsClosed) run, (double[] Parts, double Whole, double Phase) pattern, OutlinePath dashes)
    {
        var (index, left, isOn) = Begin(pattern);
        var from = path.Points[run.Start];
        if (isOn) dashes.Move(from.X, from.Y);
        for (var i = 1; i < run.Count + (run.IsClosed ? 1 : 0); i++)
        {
            var to = path.Points[run.Start + i % run.Count];
            var distance = Distance(from, to);
            double done = 0;
            while (distance - done > left)
            {
                done += left;
                var t = done / distance;
                var (x, y) = (from.X + (to.X - from.X) * t, from.Y + (to.Y - from.Y) * t);
                if (isOn) dashes.Line(x, y);
                else dashes.Move(x, y);
                isOn = !isOn;
                index = (index + 1) % pattern.Parts.Length;
                left = pattern.Parts[index];
            }

            left -= distance - done;
            if (isOn) dashes.Line(to.X, to.Y);
            from = to;
        }
    }

    private static (int Index, double Left, bool IsOn) Begin((double[] Parts, double Whole, double Phase) pattern)
    {
        // A pattern of an odd number of parts changes its sense each time round.
        var period = pattern.Parts.Length % 2 == 0 ? pattern.Whole : 2 * pattern.Whole;
        var at = pattern.Phase % period;
        if (at < 0) at += period;
        for (var i = 0; ; i++)
        {
            var part = pattern.Parts[i % pattern.Parts.Length];
            if (at < part || i > 2 * pattern.Parts.Length) return (i % pattern.Parts.Length, part - at, i % 2 == 0);
            at -= part;
        }
    }

    private static double Distance((double X, double Y) a, (double X, double Y) b) =>
        Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));
}
