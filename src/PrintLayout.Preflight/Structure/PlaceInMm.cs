namespace PrintLayout.Preflight.Structure;

/// <summary>A place on a page in millimetres from the top left corner of its trim box, y down.</summary>
/// <param name="X">Left edge, or the origin of type.</param>
/// <param name="Y">Top edge, or the baseline of type.</param>
/// <param name="Width">Width; 0 for a point.</param>
/// <param name="Height">Height; 0 for a point.</param>
public readonly record struct PlaceInMm(double X, double Y, double Width, double Height);
