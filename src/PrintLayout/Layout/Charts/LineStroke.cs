using PrintLayout.Geometry;

namespace PrintLayout.Layout.Charts;

/// <summary>The outline of a line through points, whole with round joins, or in dashes.</summary>
/// <param name="outlines">Receives it.</param>
/// <param name="weight">Its weight.</param>
/// <param name="dash">Length of a dash; zero for a whole line.</param>
/// <param name="white">White between two dashes.</param>
internal sealed class LineStroke(Outlines outlines, Pt weight, Pt dash, Pt white)
{
    private PtPoint? _pen;
    private bool _isDown = true;
    private bool _hasMoved;
    private Pt _spent;

    /// <summary>Draws to a point, or starts there.</summary>
    /// <param name="to">The point.</param>
    public void To(PtPoint to)
    {
        if (_pen is not { } from)
        {
            (_pen, _hasMoved) = (to, false);
            return;
        }

        (_pen, _hasMoved) = (to, true);
        if (dash <= Pt.Zero)
        {
            outlines.Circle(from, weight / 2);
            outlines.Line(from, to, weight);
            return;
        }

        Dashes(from, to);
    }

    /// <summary>Ends the line. A single point becomes a dot.</summary>
    public void Lift()
    {
        if (_pen is { } last && (dash <= Pt.Zero || !_hasMoved)) outlines.Circle(last, _hasMoved ? weight / 2 : weight);
        _pen = null;
        (_isDown, _spent) = (true, Pt.Zero);
    }

    private void Dashes(PtPoint from, PtPoint to)
    {
        var length = Length(from, to);
        var done = Pt.Zero;
        while (done < length)
        {
            var step = Pt.Min((_isDown ? dash : white) - _spent, length - done);
            if (_isDown) outlines.Line(At(done), At(done + step), weight);
            done += step;
            _spent += step;
            if (_spent < (_isDown ? dash : white)) continue;
            (_isDown, _spent) = (!_isDown, Pt.Zero);
        }

        PtPoint At(Pt along) => new(
            from.X + (to.X - from.X).Scale(along.Milli, length.Milli), from.Y + (to.Y - from.Y).Scale(along.Milli, length.Milli));
    }

    private static Pt Length(PtPoint from, PtPoint to)
    {
        long dx = (to.X - from.X).Milli, dy = (to.Y - from.Y).Milli;
        return new Pt(Math.Max(1, (int)Outlines.Root((dx * dx) + (dy * dy))));
    }
}
