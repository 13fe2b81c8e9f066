using PrintLayout.Diagnostics;
using PrintLayout.Pages.Items;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Snapshots.Comparing;

/// <summary>
/// Compares how the text of a role is set: its face, size, measure and ink. A change that several stories share is reported once.
/// </summary>
internal static class LookComparer
{
    private const int NamedStories = 3;

    /// <summary>What changed about the looks.</summary>
    /// <param name="groups">The lines of the page by story and role.</param>
    public static IEnumerable<PageChange> Compare(IReadOnlyList<TextGroup> groups) => groups
        .Where(group => !group.Old.IsEmpty && !group.New.IsEmpty)
        .SelectMany(group => Properties(group).Select(change => (Group: group, Change: change)))
        .GroupBy(pair => (pair.Group.Role, pair.Change))
        .Select(shared => Say(shared.Key.Change, [.. shared.Select(pair => pair.Group)]));

    private static PageChange Say((string Name, string Old, string New, long Distance) change, List<TextGroup> groups)
    {
        var (first, stories) = (groups[0], groups.Select(group => group.Title).Distinct(StringComparer.Ordinal).ToList());
        var owners = stories.Count <= NamedStories
            ? string.Join(", ", stories)
            : Counted.Of(stories.Count, "story").Replace("storys", "stories", StringComparison.Ordinal);
        var subject = stories.Count == 1 ? Wording.TextOf(first.Role, stories[0]) : $"the {Wording.Role(first.Role)} of {owners}";
        // The size of a headline has a name of its own.
        var property = $"the {change.Name} of {subject}";
        if (change.Name == "size" && first.Role == ItemRole.Headline)
            property = "the headline size" + (stories is [{ Length: 0 }] ? string.Empty : subject["the headline".Length..]);
        // A headline of one story is named by what it says: its ink is what the proof-reader looks for.
        var sentence = change.Name == "ink"
            ? $"{subject}{Said(groups)} is {InkWording.Instead(change.New, change.Old)}"
            : $"{property} changed from {change.Old} to {change.New}";
        var lines = groups.Sum(group => group.New.Length);
        var story = stories.Count == 1 ? first.Story : string.Empty;
        return new PageChange(ChangeLevel.Module, story, sentence, change.Distance * Math.Max(1, lines))
        {
            Old = TextGroup.Box(groups.SelectMany(group => group.Old)),
            New = TextGroup.Box(groups.SelectMany(group => group.New)),
        };
    }

    private static string Said(List<TextGroup> groups) => groups is [{ Role: not ItemRole.Body, New: [_, ..] lines }]
        ? $" “{Wording.Quote(string.Concat(lines.Select(line => line.Text)))}”"
        : string.Empty;

    private static IEnumerable<(string Name, string Old, string New, long Distance)> Properties(TextGroup group)
    {
        var (size, was) = (LineMajority.Usual(group.New, line => line.Size), LineMajority.Usual(group.Old, line => line.Size));
        if (size != was) yield return ("size", Wording.Points(was), Wording.Points(size), Wording.Size(size - was).Milli);
        var (faces, before) = (LineMajority.Usual(group.New, line => line.Faces), LineMajority.Usual(group.Old, line => line.Faces));
        if (faces != before) yield return ("face", before, faces, 1);
        var (ink, old) = (LineMajority.Usual(group.New, line => line.Ink), LineMajority.Usual(group.Old, line => line.Ink));
        if (ink != old) yield return ("ink", old, ink, 1);
        // A single line without a measure of its own is as wide as its text.
        if (group.Role != ItemRole.Body) yield break;
        var (measure, had) = (LineMajority.Usual(group.New, line => line.Measure), LineMajority.Usual(group.Old, line => line.Measure));
        if (measure != had) yield return ("measure", Wording.Points(had), Wording.Points(measure), Wording.Size(measure - had).Milli);
    }
}
