namespace PrintLayout.Fonts.Outlines;

/// <summary>The kind of a step of an outline.</summary>
internal enum OutlineStepKind : byte
{
    /// <summary>Starts a contour.</summary>
    Move,

    /// <summary>A straight line.</summary>
    Line,

    /// <summary>A cubic Bézier curve.</summary>
    Curve,

    /// <summary>A quadratic Bézier curve; only in outlines that were read with them.</summary>
    Bend,

    /// <summary>Closes the contour.</summary>
    Close,
}
