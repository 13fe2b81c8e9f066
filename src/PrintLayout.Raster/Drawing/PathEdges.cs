using PrintLayout.Geometry;
using PrintLayout.Pages.Items;

namespace PrintLayout.Raster.Drawing;

/// <summary>
/// Converts the outline of a path into edges, in 1/1024 pixels of the page. Curves become chords, enough to stay within 1/16 pixel. Whole
/// numbers only, so that the pixels are the same on every machine.
/// </summary>
internal static class PathEdges
{
    private const int MostChords = 64;
    private const long ChordError = 4 * (PixelCoverage.Steps / 16);

    /// <summary>The edges.</summary>
    /// <param name="path">The outline.</param>
    /// <param name="toSteps">Places on the page to 1/1024 pixels.</param>
    public static GlyphEdges Of(FilledPath path, Func<Pt, long> toSteps)
    {
        var points = new List<int>();
        var (start, pen) = (default((int X, int Y)), default((int X, int Y)));
        foreach (var step in path.Steps)
        {
            switch (step.Verb)
            {
                case PathVerb.Move:
                    start = pen = Scaled(step.To);
                    break;
                case PathVerb.Line:
                    LineTo(Scaled(step.To));
                    break;
                case PathVerb.Curve:
                    Curve(pen, Scaled(step.First), Scaled(step.Second), Scaled(step.To));
                    break;
                case PathVerb.Close:
                    LineTo(start);
                    break;
            }
        }

        return GlyphEdges.Of(points);

        (int X, int Y) Scaled(PtPoint point) => ((int)toSteps(point.X), (int)toSteps(point.Y));

        void LineTo((int X, int Y) end)
        {
            if (end.Y != pen.Y) points.AddRange([pen.X, pen.Y, end.X, end.Y]);
            pen = end;
        }

        void Curve((int X, int Y) a, (int X, int Y) b, (int X, int Y) c, (int X, int Y) d)
        {
            var bend = Math.Max(
                Math.Max(Math.Abs((long)a.X - (2L * b.X) + c.X), Math.Abs((long)a.Y - (2L * b.Y) + c.Y)),
                Math.Max(Math.Abs((long)b.X - (2L * c.X) + d.X), Math.Abs((long)b.Y - (2L * c.Y) + d.Y)));
            var chords = 1L;
            while (chords < MostChords && chords * chords * ChordError < bend * 9 / 2) chords++;
            for (var i = 1L; i <= chords; i++) LineTo((At(a.X, b.X, c.X, d.X, i, chords), At(a.Y, b.Y, c.Y, d.Y, i, chords)));
        }
    }

    private static int At(long a, long b, long c, long d, long i, long n)
    {
        var rest = n - i;
        var sum = (rest * rest * rest * a) + (3 * i * rest * rest * b) + (3 * i * i * rest * c) + (i * i * i * d);
        var (whole, left) = Math.DivRem((2 * sum) + (n * n * n), 2 * n * n * n);
        return (int)(left < 0 ? whole - 1 : whole);
    }
}
