using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Pages.MakeUp;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Snapshots.Comparing;

/// <summary>The boxes round lines: those that follow each other in one column share a box, those of two columns never do.</summary>
internal static class LineParts
{
    /// <summary>The boxes, in the order of the lines.</summary>
    /// <param name="lines">Lines in reading order.</param>
    public static ImmutableArray<PtRect> Of(ImmutableArray<LineRecord> lines)
    {
        var parts = ImmutableArray.CreateBuilder<PtRect>();
        LineRecord? last = null;
        foreach (var line in lines)
        {
            if (last is not null && Follows(last, line)) parts[^1] = parts[^1].Union(line.Area);
            else parts.Add(line.Area);
            last = line;
        }

        return parts.ToImmutable();
    }

    // The next line begins beside the last one, at most two lines away, and overlaps it along its measure.
    private static bool Follows(LineRecord last, LineRecord line)
    {
        if (last.Traits.HasFlag(LineTraits.Vertical) != line.Traits.HasFlag(LineTraits.Vertical)) return false;
        var far = Pt.Max(last.Size, line.Size) * 2;
        var (before, after) = (last.Area, line.Area);
        if (last.Traits.HasFlag(LineTraits.Vertical))
            return before.X - after.Right <= far && after.Right <= before.Right && before.Y < after.Bottom && after.Y < before.Bottom;
        return after.Y - before.Bottom <= far && after.Y >= before.Y && before.X < after.Right && after.X < before.Right;
    }
}
