using PrintLayout.Preflight.Outlines;

namespace PrintLayout.Preflight.Fonts;

/// <summary>Follows the charstring of one glyph of Type 1 (Adobe Type 1 Font Format, chapter 6), without hints.</summary>
/// <param name="subroutines">Subroutines of the font.</param>
/// <param name="standard">The charstring of a code of StandardEncoding, for accented letters.</param>
internal sealed class Type1Glyph(
    IReadOnlyDictionary<int, ReadOnlyMemory<byte>> subroutines, Func<int, ReadOnlyMemory<byte>> standard)
{
    private const int Depth = 12;
    private const int MostOperators = 200_000;
    private const int MostOperands = 256;

    private readonly List<double> _stack = [];
    private readonly List<double> _passed = [];
    private readonly List<(double X, double Y)> _flex = [];
    private int _operators;
    private bool _isFlex;
    private bool _isDone;
    private double _x;
    private double _y;
    private double _bearing;

    /// <summary>The outline.</summary>
    public OutlinePath Path { get; } = new();

    /// <summary>Its advance.</summary>
    public double Width { get; private set; }

    /// <summary>Follows it.</summary>
    public void Execute(ReadOnlyMemory<byte> code)
    {
        Run(new FontBytes(code), 0);
        Path.Close();
    }

    private void Run(FontBytes code, int depth)
    {
        if (depth > Depth) return;
        long at = 0;
        while (at < code.Length && !_isDone)
        {
            var first = code.Byte(at++);
            if (first >= 32)
            {
                if (_stack.Count < MostOperands) _stack.Add(Number(code, first, ref at));
                continue;
            }

            if (++_operators > MostOperators) return;
            if (first == 11) return;
            if (first == 10)
            {
                if (subroutines.TryGetValue((int)Pop(), out var subroutine)) Run(new FontBytes(subroutine), depth + 1);
                continue;
            }

            if (first == 12) Escaped(code.Byte(at++), depth);
            else Draw(first);
        }
    }

    private void Draw(int op)
    {
        switch (op)
        {
            case 13:
                Begin(At(0), 0, At(1));
                break;
            case 21:
                Move(At(0), At(1));
                break;
            case 22:
                Move(At(0), 0);
                break;
            case 4:
                Move(0, At(0));
                break;
            case 5:
                Path.Line(_x += At(0), _y += At(1));
                break;
            case 6:
                Path.Line(_x += At(0), _y);
                break;
            case 7:
                Path.Line(_x, _y += At(0));
                break;
            case 8:
                Curve(At(0), At(1), At(2), At(3), At(4), At(5));
                break;
            case 30:
                Curve(0, At(0), At(1), At(2), At(3), 0);
                break;
            case 31:
                Curve(At(0), 0, At(1), At(2), 0, At(3));
                break;
            case 9:
                Path.Close();
                break;
            case 14:
                _isDone = true;
                break;
        }

        _stack.Clear();
    }

    private void Escaped(int op, int depth)
    {
        switch (op)
        {
            case 12:
                var (below, above) = (Pop(), Pop());
                _stack.Add(below != 0 ? above / below : 0);
                return;
            case 16:
                CallOther();
                return;
            case 17:
                _stack.Add(_passed.Count > 0 ? _passed[^1] : 0);
                if (_passed.Count > 0) _passed.RemoveAt(_passed.Count - 1);
                return;
            case 7:
                Begin(At(0), At(1), At(2));
                break;
            case 6:
                Accent(At(0), At(1), At(2), (int)At(3), (int)At(4), depth);
                break;
            case 33:
                break;
        }

        _stack.Clear();
    }

    private void Begin(double x, double y, double width)
    {
        (_bearing, Width) = (x, width);
        (_x, _y) = (x, y);
    }

    private void Accent(double bearing, double x, double y, int letter, int accent, int depth)
    {
        if (depth > 2) return;
        var (whole, from) = (Width, _bearing);
        _stack.Clear();
        Run(new FontBytes(standard(letter)), Depth - 2);
        Path.Close();
        var mark = new Type1Glyph(subroutines, static _ => default);
        mark.Execute(standard(accent));
        Path.Add(mark.Path, new Structure.Matrix(1, 0, 0, 1, from - bearing + x, y));
        (Width, _isDone) = (whole, true);
    }

    // Flex by three subroutines of PostScript; others pass their operands on (chapter 8).
    private void CallOther()
    {
        var (number, count) = ((int)Pop(), (int)Math.Clamp(Pop(), 0, MostOperands));
        _passed.Clear();
        for (var i = 0; i < count; i++) _passed.Insert(0, Pop());
        switch (number)
        {
            case 1:
                _isFlex = true;
                _flex.Clear();
                break;
            case 2 when _isFlex:
                if (_flex.Count < 7) _flex.Add((_x, _y));
                break;
            case 0 when _isFlex:
                _isFlex = false;
                if (_flex.Count == 7)
                {
                    Path.Curve(_flex[1].X, _flex[1].Y, _flex[2].X, _flex[2].Y, _flex[3].X, _flex[3].Y);
                    Path.Curve(_flex[4].X, _flex[4].Y, _flex[5].X, _flex[5].Y, _flex[6].X, _flex[6].Y);
                }

                // Two pops give x and y; the third operand is the height of the flex.
                _passed.Clear();
                _passed.AddRange([_y, _x]);
                break;
            case 3:
                _passed.Clear();
                _passed.Add(3);
                break;
        }
    }

    private void Move(double dx, double dy)
    {
        (_x, _y) = (_x + dx, _y + dy);
        if (_isFlex) return;
        Path.Close();
        Path.Move(_x, _y);
    }

    private void Curve(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3)
    {
        var (x1, y1) = (_x + dx1, _y + dy1);
        var (x2, y2) = (x1 + dx2, y1 + dy2);
        (_x, _y) = (x2 + dx3, y2 + dy3);
        Path.Curve(x1, y1, x2, y2, _x, _y);
    }

    private double At(int index) => index < _stack.Count ? _stack[index] : 0;

    private double Pop()
    {
        if (_stack.Count == 0) return 0;
        var value = _stack[^1];
        _stack.RemoveAt(_stack.Count - 1);
        return value;
    }

    private static double Number(FontBytes code, int first, ref long at)
    {
        switch (first)
        {
            case 255:
                at += 4;
                return (int)code.UInt32(at - 4);
            case <= 246:
                return first - 139;
            case <= 250:
                return (first - 247) * 256 + code.Byte(at++) + 108;
            default:
                return -(first - 251) * 256 - code.Byte(at++) - 108;
        }
    }
}
