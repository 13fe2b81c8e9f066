namespace PrintLayout.Vectors.Outlines;

/// <summary>
/// Draws arcs of ellipses as cubic curves. Directions are unit vectors and angles are halved by square roots, so that no sine is needed.
/// </summary>
/// <param name="path">Receives the curves.</param>
/// <param name="centre">The centre.</param>
/// <param name="across">From the centre along the first radius.</param>
/// <param name="down">From the centre along the second radius.</param>
internal sealed class EllipticArc(ArtPath path, ArtPoint centre, ArtPoint across, ArtPoint down)
{
    /// <summary>Draws from one point of the unit circle to another.</summary>
    /// <param name="from">The start.</param>
    /// <param name="to">The end.</param>
    /// <param name="isClockwise">The way, seen with y down.</param>
    /// <param name="isLarge">Whether it is more than half a turn.</param>
    /// <param name="last">Where the arc ends; it is met exactly.</param>
    public void Draw(ArtPoint from, ArtPoint to, bool isClockwise, bool isLarge, ArtPoint last)
    {
        var way = isClockwise ? 1 : -1;
        var cosine = from.Dot(to);
        if (!isLarge && cosine >= -1e-9)
        {
            var half = Math.Sqrt(Math.Max(0, (1 + cosine) / 2));
            var handle = 4.0 / 3 * Math.Sqrt(Math.Max(0, (1 - cosine) / 2)) / (1 + half) * way;
            path.Curve(At(from + (from.Turned * handle)), At(to - (to.Turned * handle)), last);
            return;
        }

        var sum = from + to;
        var length = sum.Length;
        var middle = length < 1e-6 ? from.Turned * way : sum * ((isLarge ? -1 : 1) / length);
        // Half of a turn that is larger than a half is smaller than a half.
        Draw(from, middle, isClockwise, false, At(middle));
        Draw(middle, to, isClockwise, false, last);
    }

    private ArtPoint At(ArtPoint unit) => centre + (across * unit.X) + (down * unit.Y);

    /// <summary>Adds a whole ellipse.</summary>
    /// <param name="path">Receives it.</param>
    /// <param name="centre">The centre.</param>
    /// <param name="radii">The radii.</param>
    public static void Ellipse(ArtPath path, ArtPoint centre, ArtPoint radii)
    {
        var arc = new EllipticArc(path, centre, new ArtPoint(radii.X, 0), new ArtPoint(0, radii.Y));
        ArtPoint right = new(1, 0), left = new(-1, 0);
        path.Move(arc.At(right));
        arc.Draw(right, left, true, false, arc.At(left));
        arc.Draw(left, right, true, false, arc.At(right));
        path.Close();
    }

    /// <summary>Adds an arc as path data give it (SVG 2, B.2.4).</summary>
    /// <param name="path">Receives it; its pen is the start.</param>
    /// <param name="radii">The radii; not negative.</param>
    /// <param name="turn">How the ellipse is turned.</param>
    /// <param name="isLarge">Whether it is the larger of both arcs.</param>
    /// <param name="isClockwise">Which way it goes.</param>
    /// <param name="to">The end.</param>
    public static void To(ArtPath path, ArtPoint radii, (double Sine, double Cosine) turn, bool isLarge, bool isClockwise, ArtPoint to)
    {
        var from = path.Pen;
        if (from == to) return;
        if (radii.X <= 0 || radii.Y <= 0)
        {
            path.Line(to);
            return;
        }

        var half = (from - to) * 0.5;
        var turned = new ArtPoint((turn.Cosine * half.X) + (turn.Sine * half.Y), (turn.Cosine * half.Y) - (turn.Sine * half.X));
        var unit = new ArtPoint(turned.X / radii.X, turned.Y / radii.Y);
        var square = unit.Dot(unit);
        // Radii that do not reach are enlarged until they do.
        if (square > 1) (radii, unit, square) = (radii * Math.Sqrt(square), unit * (1 / Math.Sqrt(square)), 1);
        if (!double.IsFinite(square) || square <= 0)
        {
            path.Line(to);
            return;
        }

        var shift = Math.Sqrt(Math.Max(0, (1 - square) / square)) * (isLarge == isClockwise ? -1 : 1);
        // On the unit circle: the centre lies across the chord from its middle.
        var centre = new ArtPoint(unit.Y * shift, -unit.X * shift);
        var across = new ArtPoint(turn.Cosine, turn.Sine) * radii.X;
        var down = new ArtPoint(-turn.Sine, turn.Cosine) * radii.Y;
        var middle = from.Middle(to) + (across * centre.X) + (down * centre.Y);
        var arc = new EllipticArc(path, middle, across, down);
        arc.Draw(Unit(unit - centre), Unit(new ArtPoint(-unit.X, -unit.Y) - centre), isClockwise, isLarge && square < 1, to);

        static ArtPoint Unit(ArtPoint way) => way.Length is > 0 and var length ? way * (1 / length) : new ArtPoint(1, 0);
    }
}
