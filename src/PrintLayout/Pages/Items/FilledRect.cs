using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;

namespace PrintLayout.Pages.Items;

/// <summary>A filled rectangle: a tint, a bar, or a rule (a rule is a thin rectangle, so that its weight and ends are exact).</summary>
/// <param name="Role">What it is.</param>
/// <param name="Story">Story id.</param>
/// <param name="Source">Place in the input.</param>
/// <param name="Area">The rectangle, from the top left corner of the media box, y down.</param>
/// <param name="Ink">Its colour.</param>
public sealed record FilledRect(ItemRole Role, string Story, SourceSpan Source, PtRect Area, Ink Ink)
    : DisplayItem(Role, Story, Source);
