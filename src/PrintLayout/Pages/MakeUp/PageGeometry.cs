using System.Collections.Immutable;

namespace PrintLayout.Pages.MakeUp;

/// <summary>
/// How a page is built, for those who look at it after layout: proofs with overlays, snapshots, other tools. Writers of pages do not
/// need it: <see cref="PageDisplayList.Items"/> alone says what is drawn. All lengths are in points from the top left corner of the
/// media box, y down.
/// </summary>
/// <param name="Grid">Its grid; null for a page that was not made up on one.</param>
/// <param name="Modules">Its modules, in layout order.</param>
/// <param name="Lines">Its set lines, in reading order by story.</param>
/// <param name="Stories">What its stories are called, in layout order.</param>
public sealed record PageGeometry(
    GridGeometry? Grid,
    ImmutableArray<ModuleGeometry> Modules,
    ImmutableArray<LineGeometry> Lines,
    ImmutableArray<StoryName> Stories)
{
    /// <summary>That of a page that nobody has made up.</summary>
    public static PageGeometry Empty { get; } = new(null, [], [], []);

    /// <summary>What people call a story: its title, or its slug when the page has no title for it.</summary>
    /// <param name="slug">The story slug.</param>
    public string TitleOf(string slug)
    {
        foreach (var story in Stories)
        {
            if (string.Equals(story.Slug, slug, StringComparison.Ordinal)) return story.Title;
        }

        return slug;
    }
}
