namespace PrintLayout.Fonts.Outlines;

/// <summary>A point of an outline in millionths of an em, y up.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Up.</param>
internal readonly record struct OutlinePoint(int X, int Y);
