using PrintLayout.Geometry;
using PrintLayout.Vectors.Outlines;

namespace PrintLayout.Vectors.Reading;

/// <summary>Paints paths: their fill, then their line.</summary>
/// <param name="faults">Receives what is not drawn.</param>
internal sealed class SvgPainter(SvgFaults faults)
{
    // A contour that is so much longer than wide is a line.
    private const double LineLike = 4;
    private readonly EvenOdd _evenOdd = new();
    private int _steps;

    /// <summary>The shapes, in painting order.</summary>
    public List<ArtShape> Shapes { get; } = [];

    /// <summary>How far chords may lie from their curve, in units of the drawing.</summary>
    public double Tolerance { get; set; } = 0.01;

    /// <summary>Whether the drawing has too many shapes or steps.</summary>
    public bool IsOverLimit => Shapes.Count > ArtLimits.Shapes || _steps > ArtLimits.Steps;

    /// <summary>Paints a path.</summary>
    /// <param name="node">Its element.</param>
    /// <param name="path">The path.</param>
    /// <param name="matrix">From its coordinates to those of the drawing.</param>
    /// <param name="style">How it is painted.</param>
    public void Paint(SvgNode node, ArtPath path, in ArtMatrix matrix, SvgStyle style)
    {
        if (!style.IsVisible || path.Steps.Count == 0) return;
        if (node.Name != "line" && PaintOf(node, style.Fill, style, "fill") is { } fill) Fill(node, path, matrix, style.IsEvenOdd, fill);
        if (style.Line.Width > 0 && PaintOf(node, style.Stroke, style, "stroke") is { } stroke) Stroke(node, path, matrix, style, stroke);
    }

    /// <summary>Notes a drawing that passes its view box: others would cut it there.</summary>
    /// <param name="root">The outermost element.</param>
    /// <param name="size">Size of the drawing.</param>
    public void ReportOutside(SvgNode root, (double Width, double Height) size)
    {
        var most = Math.Max(size.Width, size.Height) / 200;
        var shape = Shapes.Find(shape =>
        {
            var (left, top, right, bottom) = Contours.Box(shape.Steps);
            return left < -most || top < -most || right > size.Width + most || bottom > size.Height + most;
        });
        if (shape is null) return;
        faults.Harmless(
            root, FormattableString.Invariant($"the shape of line {shape.Line} passes the view box, and is not cut there"),
            "make the view box as large as the drawing, or cut the shape");
    }

    private ArtPaint? PaintOf(SvgNode node, SvgPaint paint, SvgStyle style, string what)
    {
        switch (paint.Kind)
        {
            case SvgPaintKind.None:
                return null;
            case SvgPaintKind.Colour:
                return new ArtPaint(paint.Rgb, style.Ink);
            case SvgPaintKind.Current:
                return new ArtPaint(style.Colour, style.Ink);
            case SvgPaintKind.Translucent:
                faults.Lost(
                    node, $"the {what} of <{node.Name}> lets shine through what lies below, and is not drawn so",
                    "give it a lighter colour");
                return new ArtPaint(paint.Rgb, style.Ink);
            case SvgPaintKind.Reference:
                if (style.Ink is not null) return new ArtPaint(0, style.Ink);
                faults.Lost(
                    node,
                    $"the {what} of <{node.Name}> is the gradient or pattern {SvgCascade.Short(paint.Reference!)}, and is not painted",
                    "give it a plain colour, or name an ink (data-ink)");
                return null;
            default:
                throw new ArgumentOutOfRangeException(nameof(paint), paint.Kind, "a paint that is not known");
        }
    }

    private void Fill(SvgNode node, ArtPath path, in ArtMatrix matrix, bool isEvenOdd, ArtPaint paint)
    {
        var contours = Contours.Filled(path.Steps);
        if (contours.Count == 0) return;
        List<ArtStep>? steps = null;
        if (isEvenOdd)
        {
            steps = _evenOdd.Oriented(contours, Tolerance / Math.Max(matrix.Scale, 1e-9));
            if (steps is null)
            {
                faults.Lost(
                    node, $"the outline of <{node.Name}> crosses itself and is filled by the even-odd rule; holes may be filled",
                    "unite its outlines in the drawing program (pathfinder, unite)");
            }
        }

        steps ??= [.. contours.SelectMany(contour => contour)];
        var (placed, scale) = (matrix, matrix.Scale);
        var thinnest = contours.Select(contour => Contours.Box(contour))
            .Select(box => (Wide: box.Right - box.Left, High: box.Bottom - box.Top))
            .Where(box => Math.Min(box.Wide, box.High) > 0 && Math.Max(box.Wide, box.High) >= Math.Min(box.Wide, box.High) * LineLike)
            .Select(box => Math.Min(box.Wide, box.High) * scale)
            .DefaultIfEmpty(double.MaxValue).Min();
        Add(node, [.. steps.Select(step => step.Under(placed))], paint, thinnest);
    }

    private void Stroke(SvgNode node, ArtPath path, in ArtMatrix matrix, SvgStyle style, ArtPaint paint)
    {
        if (matrix.Scale <= 0) return;
        var stroker = new Stroker(style.Line, matrix, Math.Max(0, ArtLimits.Steps - _steps));
        var steps = stroker.Of(Polyline.Of(path.Steps, Tolerance / matrix.Scale));
        _steps += stroker.DashCount;
        Add(node, steps, paint, style.Line.Width * matrix.Scale);
    }

    private void Add(SvgNode node, List<ArtStep> steps, ArtPaint paint, double thinnest)
    {
        _steps += steps.Count;
        if (steps.Count == 0 || IsOverLimit) return;
        if (steps.Exists(step => step.Verb != PathVerb.Close && !(Math.Abs(step.To.X) <= ArtLimits.MostNumber
            && Math.Abs(step.To.Y) <= ArtLimits.MostNumber)))
        {
            faults.Lost(node, $"<{node.Name}> lies too far out", "move the drawing into its view box");
            return;
        }

        Shapes.Add(new ArtShape([.. steps], paint, thinnest, node.Line, node.Column));
    }
}
