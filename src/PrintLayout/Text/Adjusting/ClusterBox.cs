using PrintLayout.Geometry;

namespace PrintLayout.Text.Adjusting;

/// <summary>Where a cluster's box stands in its line.</summary>
/// <param name="X">Left edge of the box with the blank it has kept.</param>
/// <param name="Advance">To the left edge of the next box; for the last cluster the width of its box.</param>
internal readonly record struct ClusterBox(Pt X, Pt Advance);
