using System.Collections.Immutable;

namespace PrintLayout.Pages.MakeUp;

/// <summary>
/// How a page is built, for what inspects it after layout: proofs with overlays, snapshots, other tools. Writers of pages do not
/// need it, because <see cref="PageDisplayList.Items"/> holds everything that is drawn. All lengths are in thousandths of a point from
/// the top left corner of the media box, y down.
/// </summary>
/// <param name="Grid">Its grid; null for a page that was made up without a grid.</param>
/// <param name="Modules">Its modules, in layout order.</param>
/// <param name="Lines">Its set lines, in reading order by story.</param>
/// <param name="Stories">What its stories are called, in layout order.</param>
public sealed record PageGeometry(
    GridGeometry? Grid,
    ImmutableArray<ModuleGeometry> Modules,
    ImmutableArray<LineGeometry> Lines,
    ImmutableArray<StoryName> Stories)
{
    /// <summary>The geometry of a page that did not come from layout.</summary>
    public static PageGeometry Empty { get; } = new(null, [], [], []);

    /// <summary>The name of a story for people: its title, or its slug when the page has no title for it.</summary>
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
