using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Snapshots.Comparing;

/// <summary>
/// Lists what changed between two records of a page, in the words of an editor. It compares geometry, never pixels: the grid, font files,
/// modules, lines, glyphs and shapes, in this order, and within each the largest change first.
/// </summary>
public static class PageComparer
{
    /// <summary>Compares two records.</summary>
    /// <param name="old">The page as it was.</param>
    /// <param name="now">The page as it is.</param>
    /// <returns>The changes; empty when the two are the same.</returns>
    public static ImmutableArray<PageChange> Compare(PageRecord old, PageRecord now)
    {
        var groups = TextGroup.Of(old, now).ToList();
        var shifts = Shifts(old, now);
        // A story that is new or removed is reported once, by its module.
        var reported = Only(old, now).Concat(Only(now, old)).ToHashSet(StringComparer.Ordinal);
        var changes = FactComparer.Compare(old, now)
            .Concat(SheetComparer.Compare(old, now))
            .Concat(SheetComparer.CompareFaces(old, now))
            .Concat(ModuleComparer.Compare(old, now))
            .Concat(LookComparer.Compare(groups))
            .Concat(Gathered(groups
                .Where(group => !reported.Contains(group.Story))
                .SelectMany(group => new LineComparer(group).Compare(shifts.GetValueOrDefault(group.Story)))))
            .Concat(ShapeComparer.Compare(old, now).Where(change => !reported.Contains(change.Story)));
        // The sort is stable, so changes of one level and distance stay in reading order.
        return [.. changes.OrderBy(change => change.Level).ThenByDescending(change => change.Distance)];
    }

    /// <summary>Joins the changes of one story whose texts only moved: the one with most lines, with the others as its details.</summary>
    private static IEnumerable<PageChange> Gathered(IEnumerable<PageChange> changes)
    {
        foreach (var same in changes.GroupBy(change => change.OnlyMoved > 0 && change.Story.Length > 0 ? change.Story : null))
        {
            if (same.Key is null)
            {
                foreach (var change in same) yield return change;
                continue;
            }

            var first = same.MaxBy(change => change.OnlyMoved)!;
            yield return first with { Details = [.. same.Where(change => change != first).Select(change => change.Sentence)] };
        }
    }

    private static IEnumerable<string> Only(PageRecord here, PageRecord there)
    {
        var others = there.Modules.SelectMany(module => module.Stories).ToHashSet(StringComparer.Ordinal);
        return here.Modules.SelectMany(module => module.Stories).Where(story => !others.Contains(story));
    }

    private static Dictionary<string, PtPoint> Shifts(PageRecord old, PageRecord now)
    {
        var shifts = new Dictionary<string, PtPoint>(StringComparer.Ordinal);
        foreach (var module in now.Modules)
        {
            if (old.Modules.FirstOrDefault(other => other.Stories[0] == module.Stories[0]) is not { } earlier) continue;
            var shift = new PtPoint(module.Area.X - earlier.Area.X, module.Area.Y - earlier.Area.Y);
            foreach (var story in module.Stories) shifts[story] = shift;
        }

        return shifts;
    }
}
