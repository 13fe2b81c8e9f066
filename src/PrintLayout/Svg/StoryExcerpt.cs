using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Audit;

namespace PrintLayout.Svg;

/// <summary>One story taken off its page, to be shown by itself.</summary>
/// <param name="Page">The page with nothing on it but the story.</param>
/// <param name="Area">Its place: its module with whatever ink reaches out of it; of a brief, which shares a module, its ink.</param>
public sealed record StoryExcerpt(PageDisplayList Page, PtRect Area)
{
    /// <summary>The story; null when the page shows nothing of it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="story">The story slug.</param>
    public static StoryExcerpt? Of(PageDisplayList page, string story)
    {
        var items = page.Items.RemoveAll(item => !string.Equals(item.Story, story, StringComparison.Ordinal));
        PtRect? area = null;
        foreach (var module in page.Geometry.Modules)
        {
            if (module.Stories is [var only] && string.Equals(only, story, StringComparison.Ordinal)) area = area?.Union(module.Area) ?? module.Area;
        }

        foreach (var item in items)
        {
            if (InkAuditPiece.Of(item) is { } ink) area = area?.Union(ink.Bounds) ?? ink.Bounds;
        }

        return items.IsEmpty || area is not { } whole ? null : new StoryExcerpt(page with { Items = items }, whole);
    }
}
