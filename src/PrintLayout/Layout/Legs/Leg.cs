namespace PrintLayout.Layout.Legs;

/// <summary>A leg: a stretch of one text column without anything in its way.</summary>
/// <param name="Column">Text column, from 0.</param>
/// <param name="Top">First row, from 0 at the module's inner top.</param>
/// <param name="Depth">Rows.</param>
internal readonly record struct Leg(int Column, int Top, int Depth)
{
    /// <summary>The row below the last.</summary>
    public int Bottom => Top + Depth;
}
