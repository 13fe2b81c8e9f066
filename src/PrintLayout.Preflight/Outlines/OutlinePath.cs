using PrintLayout.Preflight.Structure;

namespace PrintLayout.Preflight.Outlines;

/// <summary>A path of lines and cubic curves, ISO 32000-1 §8.5.2.</summary>
internal sealed class OutlinePath
{
    /// <summary>The most steps of a path; the rest is left out.</summary>
    public const int MostSteps = 2_000_000;

    private readonly List<OutlineStep> _steps = [];
    private (double X, double Y) _start;

    /// <summary>Its steps.</summary>
    public IReadOnlyList<OutlineStep> Steps => _steps;

    /// <summary>Where the next step begins.</summary>
    public (double X, double Y) Pen { get; private set; }

    public bool IsEmpty => _steps.Count == 0;

    public void Move(double x, double y)
    {
        Add(new OutlineStep(StepKind.Move, 0, 0, 0, 0, x, y));
        _start = Pen;
    }

    public void Line(double x, double y)
    {
        if (IsEmpty) Move(x, y);
        else Add(new OutlineStep(StepKind.Line, 0, 0, 0, 0, x, y));
    }

    public void Curve(double x1, double y1, double x2, double y2, double x, double y)
    {
        if (IsEmpty) Move(x1, y1);
        Add(new OutlineStep(StepKind.Curve, x1, y1, x2, y2, x, y));
    }

    /// <summary>A quadratic curve, as TrueType has it.</summary>
    public void Quadratic(double x1, double y1, double x, double y)
    {
        var (fromX, fromY) = Pen;
        Curve(fromX + (x1 - fromX) * 2 / 3, fromY + (y1 - fromY) * 2 / 3, x + (x1 - x) * 2 / 3, y + (y1 - y) * 2 / 3, x, y);
    }

    public void Close()
    {
        if (IsEmpty || _steps[^1].Kind == StepKind.Close) return;
        Add(new OutlineStep(StepKind.Close, 0, 0, 0, 0, _start.X, _start.Y));
    }

    public void Rectangle(double x, double y, double width, double height)
    {
        Move(x, y);
        Line(x + width, y);
        Line(x + width, y + height);
        Line(x, y + height);
        Close();
    }

    /// <summary>Adds another path, transformed.</summary>
    public void Add(OutlinePath other, Matrix by)
    {
        foreach (var step in other._steps)
        {
            var (x1, y1) = by.Apply(step.X1, step.Y1);
            var (x2, y2) = by.Apply(step.X2, step.Y2);
            var (x, y) = by.Apply(step.X, step.Y);
            Add(new OutlineStep(step.Kind, x1, y1, x2, y2, x, y));
        }
    }

    /// <summary>The path after a transformation.</summary>
    public OutlinePath Through(Matrix by)
    {
        var path = new OutlinePath();
        path.Add(this, by);
        return path;
    }

    public void Clear() => _steps.Clear();

    private void Add(OutlineStep step)
    {
        if (_steps.Count >= MostSteps) return;
        _steps.Add(step);
        Pen = (step.X, step.Y);
    }
}
