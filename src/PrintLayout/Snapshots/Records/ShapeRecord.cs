using PrintLayout.Geometry;
using PrintLayout.Pages.Items;

namespace PrintLayout.Snapshots.Records;

/// <summary>Something on the page that is not text.</summary>
/// <param name="Kind"><c>fill</c>, <c>frame</c> or <c>image</c>.</param>
/// <param name="Role">What it is.</param>
/// <param name="Story">Story slug; empty for furniture.</param>
/// <param name="Area">Its area, from the top left corner of the media box, y down.</param>
/// <param name="Look">Its ink, and the weight of a frame; for an image, its digest and the area of the whole image.</param>
public sealed record ShapeRecord(string Kind, ItemRole Role, string Story, PtRect Area, string Look);
