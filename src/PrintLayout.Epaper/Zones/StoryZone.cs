using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Epaper.Zones;

/// <summary>The hot zone of a story on a page.</summary>
/// <param name="Story">Story slug.</param>
/// <param name="Areas">Rectangles that do not overlap, from the top left corner of the media box, y down.</param>
internal sealed record StoryZone(string Story, ImmutableArray<PtRect> Areas);
