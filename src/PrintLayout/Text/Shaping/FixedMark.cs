using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Text.Shaping;

/// <summary>The mark of a list: its width must not follow from what else stands in its line.</summary>
internal static class FixedMark
{
    /// <summary>Makes the spaces in and behind the mark rigid, and gives the white behind it.</summary>
    /// <param name="spaces">The spaces behind the clusters.</param>
    /// <param name="clusters">The clusters.</param>
    /// <param name="sourceIndex">Index in the text of the runs of each UTF-16 unit that is set.</param>
    /// <param name="paragraph">The paragraph, with the mark.</param>
    public static ImmutableArray<InterClusterSpace> Fix(
        ImmutableArray<InterClusterSpace> spaces,
        ImmutableArray<Cluster> clusters,
        ImmutableArray<int> sourceIndex,
        ParagraphText paragraph)
    {
        var fixedSpaces = spaces.ToBuilder();
        for (var i = 0; i + 1 < clusters.Length && i < fixedSpaces.Count; i++)
        {
            var at = sourceIndex[clusters[i].TextStart];
            if (at < paragraph.Fixed.Start) continue;
            if (at >= paragraph.Fixed.End) break;
            var isLast = sourceIndex[clusters[i + 1].TextStart] >= paragraph.Fixed.End;
            var width = fixedSpaces[i].Natural + (isLast ? paragraph.FixedGap : Pt.Zero);
            fixedSpaces[i] = fixedSpaces[i] with { Kind = SpaceKind.Rigid, Natural = width, Least = width, Most = width };
        }

        return fixedSpaces.MoveToImmutable();
    }

    /// <summary>Width of the mark of a paragraph, with the white behind it; zero when nothing follows it.</summary>
    /// <param name="shaped">The paragraph.</param>
    /// <param name="mark">The mark, in the text of the runs.</param>
    public static Pt WidthOf(ShapedParagraph shaped, (int Start, int End) mark)
    {
        var first = -1;
        for (var i = 0; i < shaped.Clusters.Length; i++)
        {
            var at = shaped.SourceIndex[shaped.Clusters[i].TextStart];
            if (at >= mark.End) return first < 0 ? Pt.Zero : new Pt(shaped.Totals.Start[i] - shaped.Totals.Start[first]);
            if (first < 0 && at >= mark.Start) first = i;
        }

        return Pt.Zero;
    }
}
