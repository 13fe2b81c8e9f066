namespace PrintLayout.Raster.Separations;

/// <summary>A plate of a page, or the sum of all of them.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Name of its ink; of the sum, <c>ink</c>.</param>
public sealed record Plate(PlateKind Kind, string Name);
