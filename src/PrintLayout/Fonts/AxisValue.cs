using PrintLayout.Diagnostics;

namespace PrintLayout.Fonts;

/// <summary>A value of an axis that is asked of a variable face.</summary>
/// <param name="Tag">Tag of the axis, such as <c>wght</c>.</param>
/// <param name="Value">The value on the scale of the axis, such as 600.</param>
/// <param name="Span">Where it is written; diagnostics point there.</param>
public sealed record AxisValue(string Tag, decimal Value, SourceSpan Span);
