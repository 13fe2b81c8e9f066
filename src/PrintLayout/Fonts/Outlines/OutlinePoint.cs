namespace PrintLayout.Fonts.Outlines;

/// <summary>A point of an outline, in millionths of an em. The origin is the pen on the baseline; y grows upwards.</summary>
/// <param name="X">Distance to the right.</param>
/// <param name="Y">Distance upwards.</param>
internal readonly record struct OutlinePoint(int X, int Y);
