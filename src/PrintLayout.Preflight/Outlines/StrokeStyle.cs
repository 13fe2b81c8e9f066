namespace PrintLayout.Preflight.Outlines;

/// <summary>How a line is drawn, ISO 32000-1 §8.4.3.</summary>
/// <param name="Width">Its weight.</param>
/// <param name="Cap">0 butt, 1 round, 2 projecting.</param>
/// <param name="Join">0 miter, 1 round, 2 bevel.</param>
/// <param name="MiterLimit">Most length of a miter, in weights.</param>
internal readonly record struct StrokeStyle(double Width, int Cap, int Join, double MiterLimit);
