using System.Collections.Immutable;
using PrintLayout.Geometry;
using SkiaSharp;

namespace PrintLayout.Raster.Drawing;

/// <summary>
/// Converts outlines, as Skia reads them from a font file or as a page has them, into edges. Points are scaled and rounded to 1/1024 pixel.
/// Curves become chords, enough to stay within 1/16 pixel. Whole numbers only, so that the edges are the same on every machine.
/// </summary>
/// <param name="scale">Factor from the units of the outline (of a font, or pixels) to pixels: numerator and denominator.</param>
internal sealed class OutlineFlattener((long Numerator, long Denominator) scale)
{
    private const int Parts = 1024;
    private const int MostChords = 64;

    // Paths of pictures may lead anywhere. Beyond half a million pixels no page reaches, and places could not be counted.
    private const long Farthest = 1L << 29;

    // A chord over the n-th part of a quadratic curve has an error of the second difference of its points, divided by 4 n².
    private const long ChordError = 4 * (Parts / 16);

    private readonly List<int> _points = [];
    private (int X, int Y) _pen;
    private (int X, int Y) _start;

    /// <summary>The edges of an outline in font units, y down.</summary>
    public GlyphEdges Flatten(SKPath path)
    {
        using var steps = path.CreateRawIterator();
        Span<SKPoint> points = stackalloc SKPoint[4];
        for (var verb = steps.Next(points); verb != SKPathVerb.Done; verb = steps.Next(points)) Take(verb, points);
        LineTo(_start);
        return GlyphEdges.Of(_points);
    }

    /// <summary>The edges of a path on the page.</summary>
    /// <param name="steps">The path.</param>
    /// <param name="toSteps">Places on the page to 1/1024 pixels.</param>
    public static GlyphEdges Flatten(ImmutableArray<PathStep> steps, Func<Pt, long> toSteps)
    {
        var edges = new OutlineFlattener((1, 1));
        foreach (var step in steps) edges.Take(step.Verb, At(step.First), At(step.Second), At(step.To));
        return GlyphEdges.Of(edges._points);

        (long X, long Y) At(PtPoint point) =>
            (Math.Clamp(toSteps(point.X), -Farthest, Farthest), Math.Clamp(toSteps(point.Y), -Farthest, Farthest));
    }

    private void Take(PathVerb verb, (long X, long Y) first, (long X, long Y) second, (long X, long Y) to)
    {
        switch (verb)
        {
            case PathVerb.Move:
                _pen = _start = Scaled(to);
                break;
            case PathVerb.Line:
                LineTo(Scaled(to));
                break;
            case PathVerb.Curve:
                Curve([_pen, first, second, to]);
                break;
            case PathVerb.Close:
                LineTo(_start);
                break;
        }
    }

    private void Take(SKPathVerb verb, ReadOnlySpan<SKPoint> points)
    {
        switch (verb)
        {
            case SKPathVerb.Move:
                LineTo(_start);
                _pen = _start = Scaled(Unit(points[0]));
                break;
            case SKPathVerb.Line:
                LineTo(Scaled(Unit(points[1])));
                break;
            case SKPathVerb.Quad:
                Curve([Unit(points[0]), Unit(points[1]), Unit(points[2])]);
                break;
            case SKPathVerb.Cubic:
                Curve([Unit(points[0]), Unit(points[1]), Unit(points[2]), Unit(points[3])]);
                break;
            case SKPathVerb.Close:
                LineTo(_start);
                break;
            default:
                throw new NotSupportedException($"fonts hold no {verb}");
        }
    }

    private void Curve(ReadOnlySpan<(long X, long Y)> p)
    {
        var bend = 0L;
        for (var i = 0; i + 2 < p.Length; i++)
            bend = Math.Max(bend, Math.Max(Math.Abs(p[i].X - 2 * p[i + 1].X + p[i + 2].X), Math.Abs(p[i].Y - 2 * p[i + 1].Y + p[i + 2].Y)));

        // The second derivative of a cubic is three times that of a quadratic with the same difference. Half more allows for both axes.
        bend = bend * scale.Numerator / scale.Denominator * (p.Length == 4 ? 3 : 1) * 3 / 2;
        var chords = 1L;
        while (chords < MostChords && chords * chords * ChordError < bend) chords++;
        for (var i = 1L; i <= chords; i++) LineTo(Scaled(At(p, i, chords)));
    }

    private static (long X, long Y) At(ReadOnlySpan<(long X, long Y)> p, long i, long n)
    {
        var rest = n - i;
        if (p.Length == 3)
        {
            var (a, b, c) = (rest * rest, 2 * i * rest, i * i);
            return (Rounded(a * p[0].X + b * p[1].X + c * p[2].X, n * n), Rounded(a * p[0].Y + b * p[1].Y + c * p[2].Y, n * n));
        }

        var (d, e, f, g) = (rest * rest * rest, 3 * i * rest * rest, 3 * i * i * rest, i * i * i);
        return (
            Rounded(d * p[0].X + e * p[1].X + f * p[2].X + g * p[3].X, n * n * n),
            Rounded(d * p[0].Y + e * p[1].Y + f * p[2].Y + g * p[3].Y, n * n * n));
    }

    private void LineTo((int X, int Y) end)
    {
        if (end.Y != _pen.Y) _points.AddRange([_pen.X, _pen.Y, end.X, end.Y]);
        _pen = end;
    }

    // A font's points are whole or half units, which a float holds exactly.
    private static (long X, long Y) Unit(SKPoint point) =>
        ((long)Math.Round(point.X * (double)Parts), (long)Math.Round(point.Y * (double)Parts));

    private (int X, int Y) Scaled((long X, long Y) unit) =>
        ((int)Rounded(unit.X * scale.Numerator, scale.Denominator), (int)Rounded(unit.Y * scale.Numerator, scale.Denominator));

    // Half rounds up.
    private static long Rounded(long value, long divisor)
    {
        var (whole, rest) = Math.DivRem(2 * value + divisor, 2 * divisor);
        return rest < 0 ? whole - 1 : whole;
    }
}
