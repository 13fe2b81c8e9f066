namespace PrintLayout.Preflight.Outlines;

/// <summary>A step of an outline.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="X1">First control point of a curve.</param>
/// <param name="Y1">First control point of a curve.</param>
/// <param name="X2">Second control point of a curve.</param>
/// <param name="Y2">Second control point of a curve.</param>
/// <param name="X">Where it ends.</param>
/// <param name="Y">Where it ends.</param>
internal readonly record struct OutlineStep(StepKind Kind, double X1, double Y1, double X2, double Y2, double X, double Y);
