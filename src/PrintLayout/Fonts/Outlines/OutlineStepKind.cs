namespace PrintLayout.Fonts.Outlines;

/// <summary>What a step of an outline does.</summary>
internal enum OutlineStepKind : byte
{
    /// <summary>Starts a contour.</summary>
    Move,

    /// <summary>A straight line.</summary>
    Line,

    /// <summary>A cubic Bézier curve.</summary>
    Curve,

    /// <summary>A quadratic Bézier curve; only where it was asked for.</summary>
    Bend,

    /// <summary>Closes the contour.</summary>
    Close,
}
