using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Outlines;
using PrintLayout.Preflight.Plates.Pixels;
using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Plates;

/// <content>Paths and clips, ISO 32000-1 §8.5.</content>
internal sealed partial class PagePainter
{
    // The thinnest line that a press can hold; a weight of 0 asks for it (§8.4.3.2).
    private const double ThinnestPt = 0.12;

    private bool ExecutePath(string op, List<Operand> o)
    {
        switch (op)
        {
            case "m":
                var (mx, my) = Point(o, 0);
                _path.Move(mx, my);
                break;
            case "l":
                var (lx, ly) = Point(o, 0);
                _path.Line(lx, ly);
                break;
            case "c" or "v" or "y":
                Curve(op, o);
                break;
            case "re":
                var corners = new OutlinePath();
                corners.Rectangle(o[0].Number, o[1].Number, o[2].Number, o[3].Number);
                _path.Add(corners, _state.Ctm);
                break;
            case "h":
                _path.Close();
                break;
            case "W" or "W*":
                _clipRule = op;
                break;
            case "n" or "f" or "F" or "f*" or "S" or "s" or "B" or "B*" or "b" or "b*":
                Paint(op);
                break;
            default:
                return false;
        }

        return true;
    }

    private void Curve(string op, List<Operand> o)
    {
        var first = op == "v" ? _path.Pen : Point(o, 0);
        var second = Point(o, op == "v" ? 0 : 2);
        var end = Point(o, op == "c" ? 4 : 2);
        _path.Curve(first.X, first.Y, second.X, second.Y, end.X, end.Y);
    }

    private (double X, double Y) Point(List<Operand> o, int at) => _state.Ctm.Apply(o[at].Number, o[at + 1].Number);

    private void Paint(string op)
    {
        if (op is "s" or "b" or "b*") _path.Close();
        if (!_path.IsEmpty)
        {
            if (op is not ("n" or "S" or "s")) FillPath(_path, op.EndsWith('*'));
            if (op is not ("n" or "f" or "F" or "f*")) StrokePath(_path);
            if (_clipRule is { } rule) ClipTo(FlatPath.Of(_path, Matrix.Identity), rule == "W*");
        }
        else if (_clipRule is not null)
        {
            _state.Clip = _state.Clip.Inside((CoverMask?)null);
        }

        _clipRule = null;
        _path.Clear();
    }

    // The path is in pixels.
    private void FillPath(OutlinePath path, bool isEvenOdd)
    {
        var flat = FlatPath.Of(path, Matrix.Identity);
        if (_filler.Fill(flat, isEvenOdd, Reach()) is { } mask && SourceOf(isFill: true, mask.Area) is { } source)
            Lay(source, mask, _state.FillOpacity);
    }

    private void StrokePath(OutlinePath path)
    {
        if (_state.Ctm.Inverse() is not { } toUser) return;
        var scale = Math.Max(_state.Ctm.ScaleX, _state.Ctm.ScaleY);
        var line = _state.Line;
        var thinnest = ThinnestPt * Math.Min(_base.ScaleX, _base.ScaleY);
        if (line.Width * scale < thinnest && scale > 0) line = line with { Width = thinnest / scale };
        var flat = FlatPath.Of(path, toUser, scale);
        if (_state.Dashes.Length > 0) flat = Dashes.Cut(flat, _state.Dashes, _state.DashPhase);
        _budget.Work(flat.Points.Count * 32L);
        var area = Stroker.Area(flat, line).Through(_state.Ctm);
        if (_filler.Fill(area, isEvenOdd: false, Reach()) is { } mask && SourceOf(isFill: false, mask.Area) is { } source)
            Lay(source, mask, _state.StrokeOpacity);
    }

    private PixelArea Reach() => _surface.Area.Intersect(_state.Clip.Pixels);

    private void Lay(IInkSource source, CoverMask? mask, double opacity) => _surface.Paint(
        source, mask, new PaintOptions(_state.Clip, _state.SoftMask, (int)(opacity * Share.Full + 0.5), _state.Blend));

    private void ClipTo(Area box, Matrix by)
    {
        var path = new OutlinePath();
        path.Rectangle(box.Left, box.Bottom, box.Width, box.Height);
        ClipTo(FlatPath.Of(path, by), isEvenOdd: false);
    }

    private void ClipTo(FlatPath path, bool isEvenOdd)
    {
        if (path.AsRectangle() is { } rectangle)
        {
            _state.Clip = _state.Clip.Inside(rectangle);
            return;
        }

        var mask = _filler.Fill(path, isEvenOdd, Reach());
        _budget.Work(mask?.Covers.Length ?? 0);
        CheckClips(mask);
        _state.Clip = _state.Clip.Inside(mask);
    }

    // Masks of clips live as long as the states that hold them; there may be hundreds, each as large as the page.
    private void CheckClips(CoverMask? next)
    {
        long bytes = next?.Covers.Length ?? 0;
        CoverMask? last = null;
        foreach (var state in _saved)
        {
            if (!ReferenceEquals(state.Clip.Mask, last)) bytes += state.Clip.Mask?.Covers.Length ?? 0;
            last = state.Clip.Mask;
        }

        _budget.Take(bytes);
        _budget.GiveBack(bytes);
    }
}
