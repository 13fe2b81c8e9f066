using PrintLayout.Epaper.Articles;
using PrintLayout.Epaper.Zones;

namespace PrintLayout.Epaper.Days;

/// <summary>A hot zone with the story that it opens.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Story">The story.</param>
internal sealed record ZoneLink(StoryZone Zone, OnlineStory Story);
