namespace PrintLayout.Fonts;

/// <summary>Where a face stands on an axis, away from its usual value.</summary>
/// <param name="Tag">Tag of the axis, such as <c>wght</c>.</param>
/// <param name="Value">The value on the scale of the axis.</param>
public readonly record struct AxisPosition(string Tag, decimal Value);
