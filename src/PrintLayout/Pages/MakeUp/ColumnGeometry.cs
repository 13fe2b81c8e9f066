using PrintLayout.Geometry;

namespace PrintLayout.Pages.MakeUp;

/// <summary>A base column (栏) of a page.</summary>
/// <param name="Left">Its left edge, from the left edge of the media box.</param>
/// <param name="Width">Its width.</param>
public readonly record struct ColumnGeometry(Pt Left, Pt Width);
