using PrintLayout.Preflight.Outlines;

namespace PrintLayout.Preflight.Fonts;

/// <summary>Follows the charstring of one glyph of CFF (Adobe technical note 5177), without hints, arithmetic and storage.</summary>
/// <param name="global">Subroutines of the file.</param>
/// <param name="local">Subroutines of the font; null for none.</param>
/// <param name="standard">The charstring of a code of StandardEncoding, for accented letters.</param>
internal sealed class Type2Glyph(CffTable global, CffTable? local, Func<int, FontBytes> standard)
{
    private const int Depth = 12;
    private const int MostOperators = 200_000;
    private const int MostOperands = 192;

    private readonly double[] _stack = new double[MostOperands];
    private int _count;
    private int _hints;
    private int _operators;
    private bool _hasWidth;
    private bool _isDone;
    private double _x;
    private double _y;

    /// <summary>The outline.</summary>
    public OutlinePath Path { get; } = new();

    /// <summary>What the charstring adds to the nominal width; null where the default width holds.</summary>
    public double? Width { get; private set; }

    /// <summary>Follows it.</summary>
    public void Execute(FontBytes code)
    {
        Run(code, 0);
        Path.Close();
    }

    private void Run(FontBytes code, int depth)
    {
        if (depth > Depth) return;
        long at = 0;
        while (at < code.Length && !_isDone)
        {
            var first = code.Byte(at++);
            if (first >= 32 || first == 28)
            {
                Push(Number(code, first, ref at));
                continue;
            }

            if (++_operators > MostOperators) return;
            switch (first)
            {
                case 10 or 29:
                    var table = first == 10 ? local : global;
                    if (table is null || _count == 0) return;
                    var bias = table.Count < 1240 ? 107 : table.Count < 33_900 ? 1131 : 32_768;
                    Run(table[(int)_stack[--_count] + bias], depth + 1);
                    break;
                case 11:
                    return;
                case 12:
                    Flex(code.Byte(at++));
                    _count = 0;
                    break;
                case 14:
                    End(depth);
                    return;
                case 19 or 20:
                    Hint();
                    at += (_hints + 7) / 8;
                    break;
                default:
                    Draw(first);
                    _count = 0;
                    break;
            }
        }
    }

    private void Draw(int op)
    {
        switch (op)
        {
            case 1 or 3 or 18 or 23:
                Hint();
                break;
            case 21:
                TakeWidth(2);
                Move(At(0), At(1));
                break;
            case 22:
                TakeWidth(1);
                Move(At(0), 0);
                break;
            case 4:
                TakeWidth(1);
                Move(0, At(0));
                break;
            case 5:
                for (var i = 0; i + 1 < _count; i += 2) Line(At(i), At(i + 1));
                break;
            case 6 or 7:
                for (var i = 0; i < _count; i++)
                {
                    if ((op == 6) == (i % 2 == 0)) Line(At(i), 0);
                    else Line(0, At(i));
                }

                break;
            case 8:
                Curves(0, _count);
                break;
            case 24:
                Curves(0, _count - 2);
                if (_count >= 2) Line(At(_count - 2), At(_count - 1));
                break;
            case 25:
                var lines = _count - 6;
                for (var i = 0; i + 1 < lines; i += 2) Line(At(i), At(i + 1));
                Curves(Math.Max(0, lines), _count);
                break;
            case 26 or 27:
                Straight(op == 26);
                break;
            case 30 or 31:
                Alternating(op == 31);
                break;
        }
    }

    private void Curves(int from, int to)
    {
        for (var i = from; i + 5 < to; i += 6) Curve(At(i), At(i + 1), At(i + 2), At(i + 3), At(i + 4), At(i + 5));
    }

    // vvcurveto and hhcurveto: curves that begin and end upright, or level.
    private void Straight(bool isUpright)
    {
        var i = _count % 4 == 1 ? 1 : 0;
        var aside = i == 1 ? At(0) : 0;
        for (; i + 3 < _count; i += 4)
        {
            if (isUpright) Curve(aside, At(i), At(i + 1), At(i + 2), 0, At(i + 3));
            else Curve(At(i), aside, At(i + 1), At(i + 2), At(i + 3), 0);
            aside = 0;
        }
    }

    // hvcurveto and vhcurveto: curves that begin level and end upright, and the other way, by turns.
    private void Alternating(bool isLevel)
    {
        for (var i = 0; i + 3 < _count; i += 4)
        {
            var last = _count - i == 5 ? At(i + 4) : 0;
            if (isLevel) Curve(At(i), 0, At(i + 1), At(i + 2), last, At(i + 3));
            else Curve(0, At(i), At(i + 1), At(i + 2), At(i + 3), last);
            isLevel = !isLevel;
        }
    }

    private void Flex(int op)
    {
        switch (op)
        {
            case 35:
                Curves(0, 12);
                break;
            case 34:
                Curve(At(0), 0, At(1), At(2), At(3), 0);
                Curve(At(4), 0, At(5), -At(2), At(6), 0);
                break;
            case 36:
                Curve(At(0), At(1), At(2), At(3), At(4), 0);
                Curve(At(5), 0, At(6), At(7), At(8), -(At(1) + At(3) + At(7)));
                break;
            case 37:
                var (dx, dy) = (At(0) + At(2) + At(4) + At(6) + At(8), At(1) + At(3) + At(5) + At(7) + At(9));
                Curve(At(0), At(1), At(2), At(3), At(4), At(5));
                var isLevel = Math.Abs(dx) > Math.Abs(dy);
                Curve(At(6), At(7), At(8), At(9), isLevel ? At(10) : -dx, isLevel ? -dy : At(10));
                break;
        }
    }

    private void Hint()
    {
        TakeWidth(_count % 2 == 0 ? _count : _count - 1);
        _hints += _count / 2;
        _count = 0;
    }

    private void End(int depth)
    {
        TakeWidth(_count >= 4 ? 4 : 0);
        Path.Close();
        if (_count >= 4 && depth <= Depth)
        {
            var (x, y, letter, accent) = (At(0), At(1), (int)At(2), (int)At(3));
            Part(standard(letter), 0, 0);
            Part(standard(accent), x, y);
        }

        _isDone = true;
    }

    private void Part(FontBytes code, double x, double y)
    {
        (_x, _y, _count, _hints, _isDone) = (x, y, 0, 0, false);
        // Parts are no accented letters again.
        Run(code, Depth - 2);
        Path.Close();
    }

    // The first operator that clears the stack may have one operand more than it needs.
    private void TakeWidth(int needed)
    {
        if (_hasWidth)
        {
            if (_count > needed) Shift(_count - needed);
            return;
        }

        _hasWidth = true;
        if (_count <= needed) return;
        Width = _stack[0];
        Shift(_count - needed);
    }

    private void Shift(int by)
    {
        Array.Copy(_stack, by, _stack, 0, _count - by);
        _count -= by;
    }

    private void Move(double dx, double dy)
    {
        Path.Close();
        Path.Move(_x += dx, _y += dy);
    }

    private void Line(double dx, double dy) => Path.Line(_x += dx, _y += dy);

    private void Curve(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3)
    {
        var (x1, y1) = (_x + dx1, _y + dy1);
        var (x2, y2) = (x1 + dx2, y1 + dy2);
        (_x, _y) = (x2 + dx3, y2 + dy3);
        Path.Curve(x1, y1, x2, y2, _x, _y);
    }

    private double At(int index) => index >= 0 && index < _count ? _stack[index] : 0;

    private void Push(double value)
    {
        if (_count < MostOperands) _stack[_count++] = value;
    }

    private static double Number(FontBytes code, int first, ref long at)
    {
        switch (first)
        {
            case 28:
                at += 2;
                return code.Int16(at - 2);
            case 255:
                at += 4;
                return (int)code.UInt32(at - 4) / 65536.0;
            case <= 246:
                return first - 139;
            case <= 250:
                return (first - 247) * 256 + code.Byte(at++) + 108;
            default:
                return -(first - 251) * 256 - code.Byte(at++) - 108;
        }
    }
}
