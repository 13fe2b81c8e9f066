using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Audit;

namespace PrintLayout.Svg;

/// <summary>One story extracted from its page, to be shown by itself.</summary>
/// <param name="Page">The page with only the items of the story.</param>
/// <param name="Area">
/// Its area, from the top left corner of the media box, y down: its module and any ink that reaches out of it. A brief shares its module
/// with others, so its area is that of its ink.
/// </param>
public sealed record StoryExcerpt(PageDisplayList Page, PtRect Area)
{
    /// <summary>The story; null when the page has no item of it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="story">The story slug.</param>
    public static StoryExcerpt? Of(PageDisplayList page, string story)
    {
        var items = page.Items.RemoveAll(item => !string.Equals(item.Story, story, StringComparison.Ordinal));
        PtRect? area = null;
        foreach (var module in page.Geometry.Modules)
        {
            if (module.Stories is [var only] && string.Equals(only, story, StringComparison.Ordinal))
                area = area?.Union(module.Area) ?? module.Area;
        }

        foreach (var item in items)
        {
            if (InkAuditPiece.Of(item) is { } ink) area = area?.Union(ink.Bounds) ?? ink.Bounds;
        }

        return items.IsEmpty || area is not { } whole ? null : new StoryExcerpt(page with { Items = items }, whole);
    }
}
