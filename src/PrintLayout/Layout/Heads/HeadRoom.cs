using PrintLayout.Geometry;
using PrintLayout.Layout.Styles;

namespace PrintLayout.Layout.Heads;

/// <summary>What a head is set in.</summary>
/// <param name="Style">Style and size of the headline.</param>
/// <param name="Lines">Number of headline lines; null for the author's, or the fewest that fit.</param>
/// <param name="Width">Room for a horizontal line; the width of the block for a vertical head.</param>
/// <param name="Depth">Room for a vertical line.</param>
internal readonly record struct HeadRoom(ResolvedStyle Style, int? Lines, Pt Width, Pt Depth);
