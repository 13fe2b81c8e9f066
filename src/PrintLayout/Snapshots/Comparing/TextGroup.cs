using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Snapshots.Comparing;

/// <summary>The lines of one story and role on both pages.</summary>
/// <param name="Story">Story slug.</param>
/// <param name="Title">Title of the story.</param>
/// <param name="Role">The role.</param>
/// <param name="Old">Its lines as they were.</param>
/// <param name="New">Its lines as they are.</param>
internal sealed record TextGroup(string Story, string Title, ItemRole Role, ImmutableArray<LineRecord> Old, ImmutableArray<LineRecord> New)
{
    /// <summary>All groups, in reading order of the new page; groups that only the old page has come last.</summary>
    public static IEnumerable<TextGroup> Of(PageRecord old, PageRecord now)
    {
        var before = old.Lines.ToLookup(line => (line.Story, line.Role));
        var after = now.Lines.ToLookup(line => (line.Story, line.Role));
        foreach (var key in after.Select(group => group.Key).Concat(before.Select(group => group.Key)).Distinct())
        {
            var title = key.Story.Length == 0 ? string.Empty : after.Contains(key) ? now.TitleOf(key.Story) : old.TitleOf(key.Story);
            yield return new TextGroup(key.Story, title, key.Role, [.. before[key]], [.. after[key]]);
        }
    }

    /// <summary>The box round lines; null for none.</summary>
    public static PtRect? Box(IEnumerable<LineRecord> lines)
    {
        PtRect? box = null;
        foreach (var line in lines) box = box?.Union(line.Area) ?? line.Area;
        return box;
    }
}
