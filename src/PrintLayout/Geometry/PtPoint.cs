namespace PrintLayout.Geometry;

/// <summary>A point on a page, in points. The origin is the top left corner of the media box; y grows downwards.</summary>
/// <param name="X">Distance from the left edge.</param>
/// <param name="Y">Distance from the top edge.</param>
public readonly record struct PtPoint(Pt X, Pt Y);
