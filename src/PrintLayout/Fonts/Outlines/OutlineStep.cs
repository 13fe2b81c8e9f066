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

/// <summary>A point of an outline in millionths of an em, y up.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Up.</param>
internal readonly record struct OutlinePoint(int X, int Y);

/// <summary>One step of an outline.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="End">Where it ends; of <see cref="OutlineStepKind.Close"/> nothing.</param>
/// <param name="First">First control point of a curve; of a bend its only one.</param>
/// <param name="Second">Second control point of a curve.</param>
internal readonly record struct OutlineStep(OutlineStepKind Kind, OutlinePoint End = default, OutlinePoint First = default, OutlinePoint Second = default);
