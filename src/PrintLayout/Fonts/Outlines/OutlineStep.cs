namespace PrintLayout.Fonts.Outlines;

/// <summary>One step of an outline.</summary>
/// <param name="Kind">The kind of step.</param>
/// <param name="End">The point where it ends; unused in <see cref="OutlineStepKind.Close"/>.</param>
/// <param name="First">First control point of a cubic curve; the only one of a quadratic curve.</param>
/// <param name="Second">Second control point of a cubic curve.</param>
internal readonly record struct OutlineStep(
    OutlineStepKind Kind, OutlinePoint End = default, OutlinePoint First = default, OutlinePoint Second = default);
