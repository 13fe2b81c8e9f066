using System.Collections.Immutable;
using PrintLayout.Epaper.Zones;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Epaper.Pictures;

/// <summary>A page without what must not be online: grey fields stand in its place, in every picture and PDF.</summary>
internal static class PageMask
{
    private const int Grey = 120;

    // Items do not say of which figure they are, so all tables and charts of such a story go.
    private static readonly ItemRole[] SetFigures =
        [ItemRole.Table, ItemRole.ElementTitle, ItemRole.Label, ItemRole.Figure, ItemRole.Rule, ItemRole.Background];

    /// <summary>The page as it may be seen.</summary>
    /// <param name="page">The page.</param>
    /// <param name="zones">The zones of all its stories.</param>
    /// <param name="stories">Stories that are not shown.</param>
    /// <param name="images">Paths of images that are not shown.</param>
    /// <param name="figures">Stories of which a table or chart is not shown.</param>
    /// <param name="showsAds">Whether advertisements are shown.</param>
    public static PageDisplayList Of(
        PageDisplayList page, ImmutableArray<StoryZone> zones, IReadOnlySet<string> stories, IReadOnlySet<string> images,
        IReadOnlySet<string> figures, bool showsAds)
    {
        var items = ImmutableArray.CreateBuilder<DisplayItem>(page.Items.Length);
        foreach (var zone in zones.Where(zone => stories.Contains(zone.Story)))
            items.AddRange(zone.Areas.Select(area => Field(zone.Story, area)));
        foreach (var item in page.Items)
        {
            var isSet = item is not PlacedImage && figures.Contains(item.Story) && SetFigures.Contains(item.Role);
            var isHidden = isSet || stories.Contains(item.Story) || (!showsAds && item.Role == ItemRole.Advertisement)
                || (item is PlacedImage image && images.Contains(image.Image.Path));
            if (!isHidden) items.Add(item);
            else if (!stories.Contains(item.Story) && (isSet || item is not GlyphRun) && ItemBoxes.Of(item) is { } box)
                items.Add(Field(item.Story, box));
        }

        if (stories.Count == 0 && figures.Count == 0) return page with { Items = items.ToImmutable() };
        // A name or a line of what is hidden must not come to light through bookmarks and tags.
        return page with
        {
            Items = items.ToImmutable(),
            Geometry = page.Geometry with
            {
                Stories = [.. page.Geometry.Stories.Where(story => !stories.Contains(story.Slug))],
                Lines = [],
            },
        };
    }

    private static FilledRect Field(string story, PtRect area) =>
        new(ItemRole.Background, story, Diagnostics.SourceSpan.None, area, Ink.BlackTint(Grey));
}
