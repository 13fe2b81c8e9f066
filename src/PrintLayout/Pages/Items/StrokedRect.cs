using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;

namespace PrintLayout.Pages.Items;

/// <summary>A stroked rectangle; the stroke is wholly inside the area.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Story">Story id.</param>
/// <param name="Source">Place in the input.</param>
/// <param name="Area">Outer edge of the frame, from the top left corner of the media box, y down.</param>
/// <param name="Weight">Line weight.</param>
/// <param name="Ink">Its colour.</param>
public sealed record StrokedRect(ItemRole Role, string Story, SourceSpan Source, PtRect Area, Pt Weight, Ink Ink)
    : DisplayItem(Role, Story, Source);
