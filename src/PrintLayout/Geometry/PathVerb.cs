namespace PrintLayout.Geometry;

/// <summary>What a step of an outline does (the path construction operators of ISO 32000-2, 8.5.2).</summary>
public enum PathVerb
{
    /// <summary>Starts a contour.</summary>
    Move,

    /// <summary>A straight line.</summary>
    Line,

    /// <summary>A cubic Bézier curve.</summary>
    Curve,

    /// <summary>Closes the contour.</summary>
    Close,
}
