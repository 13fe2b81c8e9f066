using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Adjusting;

/// <summary>
/// Gives the space between two clusters back to the mark it belongs to: a stop or closer keeps the blank behind it, an opener the
/// one before it. Gaps and opened spaces belong to no box, so they show as an advance beyond the width.
/// </summary>
internal static class ClusterBoxes
{
    /// <summary>The boxes of a line.</summary>
    public static ImmutableArray<ClusterBox> Of(SetLine line)
    {
        var count = line.End - line.Start;
        var left = new Pt[count];
        for (var i = 0; i < count; i++) left[i] = line.X[i] - LeadOf(line, i);
        var boxes = ImmutableArray.CreateBuilder<ClusterBox>(count);
        for (var i = 0; i < count; i++)
        {
            var right = i + 1 < count ? left[i + 1] : line.X[i] + line.Paragraph.Clusters[line.Start + i].Body + line.EndBlank;
            boxes.Add(new ClusterBox(left[i], right - left[i]));
        }

        return boxes.MoveToImmutable();
    }

    private static Pt LeadOf(SetLine line, int index)
    {
        var clusters = line.Paragraph.Clusters;
        if (index == 0 || clusters[line.Start + index].Class != CharacterClass.Opener) return Pt.Zero;
        var before = clusters[line.Start + index - 1];
        if (before.Class.ClingsLeft) return Pt.Zero;
        var space = line.X[index] - (line.X[index - 1] + before.Body);
        return Pt.Max(Pt.Zero, Pt.Min(space, clusters[line.Start + index].Lead));
    }
}
