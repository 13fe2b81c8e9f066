namespace PrintLayout.Vectors.Outlines;

/// <summary>An outline in the making, in the coordinates of its element. Contours need not be closed: strokes differ there.</summary>
internal sealed class ArtPath
{
    private ArtPoint _start;
    private bool _isOpen;

    /// <summary>The steps.</summary>
    public List<ArtStep> Steps { get; } = [];

    /// <summary>Where the pen is.</summary>
    public ArtPoint Pen { get; private set; }

    /// <summary>Starts a contour.</summary>
    public void Move(ArtPoint to)
    {
        (_start, Pen, _isOpen) = (to, to, true);
        Steps.Add(ArtStep.Move(to));
    }

    /// <summary>Draws a straight line.</summary>
    public void Line(ArtPoint to)
    {
        Begin();
        Steps.Add(ArtStep.Line(to));
        Pen = to;
    }

    /// <summary>Draws a cubic curve.</summary>
    public void Curve(ArtPoint first, ArtPoint second, ArtPoint to)
    {
        Begin();
        Steps.Add(ArtStep.Curve(first, second, to));
        Pen = to;
    }

    /// <summary>Draws a quadratic curve, as the cubic one that is the same.</summary>
    public void Quadratic(ArtPoint control, ArtPoint to) =>
        Curve(Pen + ((control - Pen) * (2.0 / 3)), to + ((control - to) * (2.0 / 3)), to);

    /// <summary>Closes the contour.</summary>
    public void Close()
    {
        if (!_isOpen) return;
        Steps.Add(ArtStep.Close);
        (Pen, _isOpen) = (_start, false);
    }

    /// <summary>Behind a close the next contour starts where the closed one did.</summary>
    private void Begin()
    {
        if (!_isOpen) Move(Pen);
    }
}
