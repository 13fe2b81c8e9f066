namespace PrintLayout.Geometry;

/// <summary>A point on a page, from its top left corner, y down, in points.</summary>
/// <param name="X">Distance from the left edge.</param>
/// <param name="Y">Distance from the top edge.</param>
public readonly record struct PtPoint(Pt X, Pt Y);
