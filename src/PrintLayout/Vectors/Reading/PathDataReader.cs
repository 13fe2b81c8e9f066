using PrintLayout.Vectors.Outlines;

namespace PrintLayout.Vectors.Reading;

/// <summary>Reads path data (SVG 2, 9.3): all commands, absolute and relative.</summary>
internal static class PathDataReader
{
    /// <summary>Reads path data.</summary>
    /// <param name="data">The attribute <c>d</c>.</param>
    /// <param name="path">Receives the path, up to the first fault, as the standard asks for.</param>
    /// <returns>Where it goes wrong, from 0; −1 when all is well.</returns>
    public static int Read(string data, ArtPath path)
    {
        var scanner = new SvgScanner(data);
        var state = new State(path);
        var command = '\0';
        while (!scanner.IsAtEnd)
        {
            var at = data.Length - scanner.Rest.Length;
            if (char.IsAsciiLetter(scanner.Rest[0])) command = scanner.Take();
            // Behind a move further pairs are lines; behind a close nothing can follow but a command.
            else if (command is '\0' or 'z' or 'Z') return at;
            else command = command switch { 'M' => 'L', 'm' => 'l', _ => command };
            if ((!state.HasMoved && command is not ('M' or 'm')) || !state.Draw(ref scanner, command)) return at;
            scanner.Separator();
        }

        return -1;
    }

    private sealed class State(ArtPath path)
    {
        private ArtPoint _control;
        private char _last;

        public bool HasMoved { get; private set; }

        public bool Draw(ref SvgScanner scanner, char command)
        {
            var origin = char.IsAsciiLetterLower(command) && HasMoved ? path.Pen : default;
            var kind = char.ToUpperInvariant(command);
            var isDrawn = kind switch
            {
                'M' => Move(ref scanner, origin),
                'L' => Line(ref scanner, origin),
                'H' or 'V' => Straight(ref scanner, origin, kind == 'H'),
                'C' => Curve(ref scanner, origin, isSmooth: false),
                'S' => Curve(ref scanner, origin, isSmooth: true),
                'Q' => Quadratic(ref scanner, origin, isSmooth: false),
                'T' => Quadratic(ref scanner, origin, isSmooth: true),
                'A' => Arc(ref scanner, origin),
                'Z' => Close(),
                _ => false,
            };
            _last = kind;
            return isDrawn;
        }

        private bool Close()
        {
            path.Close();
            return true;
        }

        private bool Move(ref SvgScanner scanner, ArtPoint origin)
        {
            if (!Point(ref scanner, origin, out var to)) return false;
            path.Move(to);
            return HasMoved = true;
        }

        private bool Line(ref SvgScanner scanner, ArtPoint origin)
        {
            if (!Point(ref scanner, origin, out var to)) return false;
            path.Line(to);
            return true;
        }

        private bool Straight(ref SvgScanner scanner, ArtPoint origin, bool isLevel)
        {
            scanner.Blanks();
            if (!scanner.Number(out var number)) return false;
            path.Line(isLevel ? path.Pen with { X = origin.X + number } : path.Pen with { Y = origin.Y + number });
            return true;
        }

        private bool Curve(ref SvgScanner scanner, ArtPoint origin, bool isSmooth)
        {
            // A smooth curve goes on as the curve before it ended.
            var first = _last is 'C' or 'S' ? (path.Pen * 2) - _control : path.Pen;
            if (!isSmooth && !Point(ref scanner, origin, out first)) return false;
            if (!Point(ref scanner, origin, out var second) || !Point(ref scanner, origin, out var to)) return false;
            path.Curve(first, second, to);
            _control = second;
            return true;
        }

        private bool Quadratic(ref SvgScanner scanner, ArtPoint origin, bool isSmooth)
        {
            var control = _last is 'Q' or 'T' ? (path.Pen * 2) - _control : path.Pen;
            if (!isSmooth && !Point(ref scanner, origin, out control)) return false;
            if (!Point(ref scanner, origin, out var to)) return false;
            path.Quadratic(control, to);
            _control = control;
            return true;
        }

        private bool Arc(ref SvgScanner scanner, ArtPoint origin)
        {
            if (!Point(ref scanner, default, out var radii)) return false;
            scanner.Separator();
            if (!scanner.Number(out var turn)) return false;
            scanner.Separator();
            if (!scanner.Flag(out var isLarge)) return false;
            scanner.Separator();
            if (!scanner.Flag(out var isClockwise)) return false;
            if (!Point(ref scanner, origin, out var to)) return false;
            EllipticArc.To(
                path, new ArtPoint(Math.Abs(radii.X), Math.Abs(radii.Y)), Degrees.SineAndCosine(turn), isLarge, isClockwise, to);
            return true;
        }

        private static bool Point(ref SvgScanner scanner, ArtPoint origin, out ArtPoint point)
        {
            point = default;
            scanner.Separator();
            if (!scanner.Number(out var x)) return false;
            scanner.Separator();
            if (!scanner.Number(out var y)) return false;
            point = new ArtPoint(origin.X + x, origin.Y + y);
            return Math.Abs(point.X) <= ArtLimits.MostNumber && Math.Abs(point.Y) <= ArtLimits.MostNumber;
        }
    }
}
