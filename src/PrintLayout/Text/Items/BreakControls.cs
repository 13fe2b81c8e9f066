using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Items;

/// <summary>Does what an author's control characters say, over what the rules found.</summary>
internal static class BreakControls
{
    /// <summary>
    /// Changes where lines may end. No control lets a line start with a stop or closer or end with an opener (composition.md C3.10);
    /// where one says yes and another no, it is no.
    /// </summary>
    public static ImmutableArray<bool> Apply(
        ImmutableArray<PlacedControl> controls, ImmutableArray<Cluster> clusters, ImmutableArray<bool> canBreakAfter)
    {
        if (controls.IsEmpty || clusters.IsEmpty) return canBreakAfter;
        var breaks = canBreakAfter.ToBuilder();
        foreach (var mayBreak in (ReadOnlySpan<bool>)[true, false])
        {
            // Controls and clusters both rise, so one walk finds them all.
            var next = 1;
            foreach (var (before, control) in controls)
            {
                if (control != (mayBreak ? BreakControl.MayBreak : BreakControl.NoBreak)) continue;
                while (next < clusters.Length && clusters[next].TextStart < before) next++;
                if (next >= clusters.Length) break;
                if (clusters[next].TextStart != before || (mayBreak && IsForbidden(clusters[next - 1], clusters[next]))) continue;
                breaks[next - 1] = mayBreak;
            }
        }

        return breaks.MoveToImmutable();
    }

    /// <summary>Where the author ends lines: one past the last cluster of each, rising; none at the edges of the text.</summary>
    /// <param name="controls">Controls of the text.</param>
    /// <param name="clusters">Its clusters.</param>
    public static ImmutableArray<int> LineEnds(ImmutableArray<PlacedControl> controls, ImmutableArray<Cluster> clusters)
    {
        if (controls.IsEmpty) return [];
        var ends = ImmutableArray.CreateBuilder<int>();
        var next = 0;
        foreach (var (before, control) in controls)
        {
            if (control != BreakControl.LineEnd) continue;
            while (next < clusters.Length && clusters[next].TextStart < before) next++;
            if (next > 0 && next < clusters.Length && (ends.Count == 0 || ends[^1] < next)) ends.Add(next);
        }

        return ends.ToImmutable();
    }

    /// <summary>
    /// Takes the gap between Han and Western text away where the author has put a zero-width space: the two do not touch there, and the
    /// space has no width (composition.md C6.9).
    /// </summary>
    public static ImmutableArray<InterClusterSpace> CloseGaps(
        ImmutableArray<PlacedControl> controls, ImmutableArray<Cluster> clusters, ImmutableArray<InterClusterSpace> spaces)
    {
        if (controls.IsEmpty || spaces.IsEmpty) return spaces;
        var closed = spaces.ToBuilder();
        var next = 1;
        foreach (var (before, control) in controls)
        {
            if (control != BreakControl.MayBreak) continue;
            while (next < clusters.Length && clusters[next].TextStart < before) next++;
            if (next >= clusters.Length) break;
            if (clusters[next].TextStart == before && closed[next - 1].Kind == SpaceKind.HanWestern)
                closed[next - 1] = new InterClusterSpace(SpaceKind.Solid, Pt.Zero, Pt.Zero, Pt.Zero);
        }

        return closed.MoveToImmutable();
    }

    /// <summary>
    /// Marks the points of soft hyphens; a word in which the author has put one is divided there and nowhere else.
    /// </summary>
    /// <returns>Whether there is one.</returns>
    public static bool AddHyphens(
        ImmutableArray<PlacedControl> controls, CharacterClasses classes, ReadOnlySpan<char> text, Span<bool> canBreakBefore)
    {
        var found = false;
        // First the words are cleared, then the points are set: there may be several in a word.
        for (var isClearing = true; ; isClearing = false)
        {
            var cleared = 0;
            foreach (var (before, control) in controls)
            {
                if (control != BreakControl.SoftHyphen || before == 0 || before >= text.Length) continue;
                if (!IsLetter(classes, text[before - 1]) || !IsLetter(classes, text[before])) continue;
                if (isClearing && before > cleared)
                {
                    var start = before - 1;
                    while (start > cleared && IsLetter(classes, text[start - 1])) start--;
                    cleared = before;
                    while (cleared < text.Length && IsLetter(classes, text[cleared])) cleared++;
                    canBreakBefore[start..cleared].Clear();
                }
                else if (!isClearing)
                {
                    found = canBreakBefore[before] = true;
                }
            }

            if (!isClearing) return found;
        }
    }

    private static bool IsLetter(CharacterClasses classes, char c) => classes.IsWesternLetterOrDigit(c) || classes.IsTransparent(c);

    private static bool IsForbidden(Cluster left, Cluster right) =>
        left.Class == CharacterClass.Opener || right.Class.ClingsLeft;
}
