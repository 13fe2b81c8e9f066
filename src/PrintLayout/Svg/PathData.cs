using PrintLayout.Fonts.Outlines;

namespace PrintLayout.Svg;

/// <summary>
/// Writes an outline as path data (SVG 1.1, chapter 8) in 1/1000 em, y down, with relative coordinates and as short as the grammar allows.
/// It computes in whole millionths of an em, so that relative steps add up without error.
/// </summary>
internal sealed class PathData(SvgMarkup to)
{
    private const int Decimals = 3;

    private OutlinePoint _pen;
    private OutlinePoint _start;
    private OutlinePoint? _control;
    private char _command;
    private bool _needsBlank;

    /// <summary>Writes all steps.</summary>
    public void Write(IEnumerable<OutlineStep> steps)
    {
        foreach (var step in steps) Write(step);
    }

    private void Write(OutlineStep step)
    {
        OutlinePoint? control = null;
        switch (step.Kind)
        {
            case OutlineStepKind.Move:
                Command('m');
                Point(step.End);
                _start = step.End;
                // Further coordinates after a move are lines.
                _command = 'l';
                break;
            case OutlineStepKind.Line:
                Line(step.End);
                break;
            case OutlineStepKind.Bend:
                control = step.First;
                Bend(step);
                break;
            case OutlineStepKind.Curve:
                Command('c');
                Point(step.First);
                Point(step.Second);
                Point(step.End);
                break;
            default:
                Command('z');
                _command = 'z';
                _pen = _start;
                _control = null;
                return;
        }

        _pen = step.End;
        _control = control;
    }

    private void Line(OutlinePoint end)
    {
        if (end.Y == _pen.Y)
        {
            Command('h');
            Number(end.X - _pen.X);
        }
        else if (end.X == _pen.X)
        {
            Command('v');
            Number(_pen.Y - end.Y);
        }
        else
        {
            Command('l');
            Point(end);
        }
    }

    // TrueType leaves out points halfway between two control points. There the second is the mirror image of the first, as in t.
    private void Bend(OutlineStep step)
    {
        var isMirrored = _control is { } last && step.First.X == 2 * _pen.X - last.X && step.First.Y == 2 * _pen.Y - last.Y;
        Command(isMirrored ? 't' : 'q');
        if (!isMirrored) Point(step.First);
        Point(step.End);
    }

    private void Command(char command)
    {
        if (command == _command && command != 'z') return;
        to.Raw(command.ToString());
        _command = command;
        _needsBlank = false;
    }

    private void Point(OutlinePoint point)
    {
        Number(point.X - _pen.X);
        Number(_pen.Y - point.Y);
    }

    private void Number(int value)
    {
        if (_needsBlank && value >= 0) to.Raw(" ");
        to.Number(value, Decimals);
        _needsBlank = true;
    }
}
