using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Projects;

/// <summary>A value of an axis in the font manifest.</summary>
/// <param name="Tag">Tag of the axis, such as <c>wght</c>.</param>
/// <param name="Value">The value on the scale of the axis.</param>
/// <param name="Span">Where it is written.</param>
public sealed record AxisEntry(string Tag, decimal Value, SourceSpan Span);
