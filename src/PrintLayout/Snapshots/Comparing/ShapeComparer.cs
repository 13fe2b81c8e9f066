using PrintLayout.Diagnostics;
using PrintLayout.Differences;
using PrintLayout.Pages.Items;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Snapshots.Comparing;

/// <summary>Compares rules, tints, frames and images by story and role, in the order in which they are painted.</summary>
internal static class ShapeComparer
{
    /// <summary>What changed about them; shapes of a story that only moved are reported once.</summary>
    public static IEnumerable<PageChange> Compare(PageRecord old, PageRecord now)
    {
        foreach (var same in Each(old, now).GroupBy(change => (change.Story, change.OnlyMoved)))
        {
            if (same.Key.OnlyMoved == 0)
            {
                foreach (var change in same) yield return change;
                continue;
            }

            var farthest = same.MaxBy(change => change.Distance)!;
            yield return farthest with { Details = [.. same.Where(change => change != farthest).Select(change => change.Sentence)] };
        }
    }

    private static IEnumerable<PageChange> Each(PageRecord old, PageRecord now)
    {
        var before = old.Shapes.ToLookup(shape => (shape.Story, shape.Role, shape.Kind));
        var after = now.Shapes.ToLookup(shape => (shape.Story, shape.Role, shape.Kind));
        foreach (var key in after.Select(group => group.Key).Concat(before.Select(group => group.Key)).Distinct())
        {
            var (was, isNow) = (before[key].ToList(), after[key].ToList());
            var hunks = SequenceDiff.Hunks(was, isNow, static (a, b) => a == b);
            if (hunks.Count == 0) continue;
            var title = key.Story.Length == 0 ? string.Empty : now.TitleOf(key.Story);
            yield return Describe(
                key.Role,
                key.Story,
                title,
                [.. hunks.SelectMany(hunk => was.GetRange(hunk.OldStart, hunk.OldCount))],
                [.. hunks.SelectMany(hunk => isNow.GetRange(hunk.NewStart, hunk.NewCount))]);
        }
    }

    private static PageChange Describe(ItemRole role, string story, string title, List<ShapeRecord> was, List<ShapeRecord> now)
    {
        var owner = title.Length == 0 ? " of the page" : $" of {title}";
        var what = Kind(role, (now.Count > 0 ? now : was)[0].Kind);
        var distance = was.Zip(now).Select(pair => SheetComparer.Apart(pair.First.Area, pair.Second.Area)).DefaultIfEmpty(1).Max();
        var sentence = (was.Count, now.Count) switch
        {
            (0, _) => $"{Counted.Of(now.Count, what)}{owner} {Are(now.Count)} new",
            (_, 0) => $"{Counted.Of(was.Count, what)}{owner} {Are(was.Count)} gone",
            var (a, b) when a != b =>
                $"there {Are(b)} {Counted.Of(b, what)}{owner} where {Counted.Of(a, what)} {(a == 1 ? "was" : "were")}",
            _ => $"{Counted.Of(now.Count, what)}{owner} {How(was, now, distance)}",
        };
        return new PageChange(ChangeLevel.Shape, story, sentence, distance)
        {
            Old = Box(was),
            New = Box(now),
            OnlyMoved = was.Count == now.Count && was.Zip(now).All(pair => pair.First.Look == pair.Second.Look) ? 1 : 0,
        };
    }

    private static string How(List<ShapeRecord> was, List<ShapeRecord> now, long distance)
    {
        var pairs = was.Zip(now).ToList();
        var isMoved = pairs.Any(pair => pair.First.Area != pair.Second.Area);
        if (pairs.FirstOrDefault(pair => pair.First.Look != pair.Second.Look) is not { First: not null } look)
            return $"moved or changed size, by {Wording.Millimetres(new Geometry.Pt((int)distance))} at most";
        var change = look.Second.Kind == "image" ? "another image or crop" : InkWording.Instead(look.Second.Look, look.First.Look);
        return $"{(now.Count == 1 ? "has" : "have")} {change}{(isMoved ? " and moved" : string.Empty)}";
    }

    private static string Kind(ItemRole role, string kind) => (role, kind) switch
    {
        (_, "annotation" or "stencil" or "shading") => kind,
        (ItemRole.Rule, _) => "rule",
        (ItemRole.Background, "fill") => "tint",
        (ItemRole.Background, "frame") => "border",
        (ItemRole.Label, _) => "bar",
        (_, "image") => "image",
        (ItemRole.Mark, _) => "printer's mark",
        (var other, "fill") => $"{Wording.Role(other)} tint",
        (var other, _) => $"{Wording.Role(other)} frame",
    };

    private static string Are(int count) => count == 1 ? "is" : "are";

    private static Geometry.PtRect? Box(List<ShapeRecord> shapes)
    {
        Geometry.PtRect? box = null;
        foreach (var shape in shapes) box = box?.Union(shape.Area) ?? shape.Area;
        return box;
    }
}
