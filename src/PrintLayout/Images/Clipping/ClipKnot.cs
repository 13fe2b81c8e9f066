namespace PrintLayout.Images.Clipping;

/// <summary>
/// A knot of a clipping path: a point with the control points of the curves before and behind it. Places count from the top left corner of
/// the stored picture, y down, in units of which <see cref="ImageClip.Whole"/> make its width or its height.
/// </summary>
/// <param name="Before">Control point of the curve that ends here.</param>
/// <param name="At">The point.</param>
/// <param name="Behind">Control point of the curve that starts here.</param>
public readonly record struct ClipKnot((int X, int Y) Before, (int X, int Y) At, (int X, int Y) Behind);
