using PrintLayout.Geometry;
using PrintLayout.Pages.Items;

namespace PrintLayout.Snapshots.Records;

/// <summary>Something on the page that is not text.</summary>
/// <param name="Kind"><c>fill</c>, <c>frame</c> or <c>image</c>.</param>
/// <param name="Role">What it is.</param>
/// <param name="Story">Story slug; empty for furniture.</param>
/// <param name="Area">Where it lies.</param>
/// <param name="Look">Its ink, with the weight of a frame; of an image its digest and where the whole of it would lie.</param>
public sealed record ShapeRecord(string Kind, ItemRole Role, string Story, PtRect Area, string Look);
