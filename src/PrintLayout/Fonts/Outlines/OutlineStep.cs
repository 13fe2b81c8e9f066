namespace PrintLayout.Fonts.Outlines;

/// <summary>One step of an outline.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="End">Where it ends; of <see cref="OutlineStepKind.Close"/> nothing.</param>
/// <param name="First">First control point of a curve; of a bend its only one.</param>
/// <param name="Second">Second control point of a curve.</param>
internal readonly record struct OutlineStep(OutlineStepKind Kind, OutlinePoint End = default, OutlinePoint First = default, OutlinePoint Second = default);
