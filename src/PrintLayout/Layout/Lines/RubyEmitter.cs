using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Lines;

/// <summary>
/// Sets readings (注音) above their bases, or below them where the house wants it, centred, inside the line gap (composition.md C10.2,
/// C12.3). All readings of one face stand on
/// one line: their descenders are clear of the tallest Han below.
/// </summary>
internal static class RubyEmitter
{
    /// <summary>
    /// Ink of the tallest Han below the top of the em box, in thousandths of an em (measured: 15 to 17 in the Noto faces).
    /// </summary>
    private const int HanInkBelowEmTop = 15;

    /// <summary>Ink of Han below the baseline, in thousandths of an em: the foot of a reading in Han.</summary>
    private const int HanDepth = 100;

    private const string Descending = "gjpqy";

    private const string Rising = "bdfhkltāáǎàīíǐìǖǘǚǜ";

    /// <summary>Adds the reading whose base ends at a cluster of the line, if there is one.</summary>
    /// <param name="items">The page's items; the base is the last of them, so that text taken out has the reading behind its base.</param>
    /// <param name="part">The line.</param>
    /// <param name="end">One past the cluster.</param>
    /// <param name="story">Story id.</param>
    /// <param name="origin">Where the line's baseline starts on the page.</param>
    public static void Emit(PageItems items, in LinePart part, int end, string story, PtPoint origin)
    {
        var line = part.Line;
        // A base that had to be split keeps its reading above its first part.
        if (EndingFrom(line.Paragraph, end) is not { } ruby || ruby.First < line.Start || ruby.First >= end) return;
        if (Math.Min(ruby.End, line.End) != end) return;
        var left = line.X[ruby.First - line.Start];
        var right = line.X[end - 1 - line.Start] + line.Paragraph.Clusters[end - 1].Body;
        var x = (left + right - ruby.Line.Width) / 2;
        var reading = new LinePart(ruby.Line, ItemRole.Ruby, part.Ink, x, BaselineOf(line.Paragraph, ruby));
        LineEmitter.Emit(items, reading, story, origin.X, origin.Y);
    }

    /// <summary>Whether a base starts or ends before a cluster: there the run of glyphs ends too.</summary>
    public static bool IsEdge(ShapedParagraph paragraph, int cluster) =>
        EndingFrom(paragraph, cluster) is { } ruby && (ruby.First == cluster || ruby.End == cluster);

    /// <summary>The first reading whose base ends at a cluster or behind it; bases rise and do not overlap.</summary>
    private static ShapedRuby? EndingFrom(ShapedParagraph paragraph, int cluster)
    {
        var (low, high) = (0, paragraph.Rubies.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (paragraph.Rubies[middle].End < cluster) low = middle + 1;
            else high = middle;
        }

        return low < paragraph.Rubies.Length ? paragraph.Rubies[low] : null;
    }

    /// <summary>Where the baseline of a reading stands, seen from that of its base.</summary>
    private static Pt BaselineOf(ShapedParagraph paragraph, ShapedRuby ruby)
    {
        if (paragraph.Composition.Readings == InterlinearPlace.Under) return Drop(paragraph, ruby);
        var below = paragraph.Clusters[ruby.First];
        var size = paragraph.Styles[below.Style].Size;
        var depth = Pt.Zero;
        var reading = ruby.Line.Paragraph;
        foreach (var cluster in reading.Clusters) depth = Pt.Max(depth, Depth(cluster, reading.Styles[cluster.Style].Size));
        return Pt.Zero - (EmBox.TopOf(below.Face, size) - size.Scale(HanInkBelowEmTop, 1000) + depth);
    }

    /// <summary>Below its base: its tallest letters are clear of the foot of the Han above.</summary>
    private static Pt Drop(ShapedParagraph paragraph, ShapedRuby ruby)
    {
        var reading = ruby.Line.Paragraph;
        var height = Pt.Zero;
        foreach (var cluster in reading.Clusters) height = Pt.Max(height, Height(cluster, reading.Styles[cluster.Style].Size));
        return paragraph.Styles[paragraph.Clusters[ruby.First].Style].Size.Scale(HanDepth, 1000) + height;
    }

    private static Pt Height(Cluster cluster, Pt size)
    {
        if (cluster.Class != CharacterClass.Western) return EmBox.TopOf(cluster.Face, size);
        var height = 0;
        foreach (var letter in Rising)
        {
            if (cluster.Face.TryGetGlyph(letter, out var glyph)) height = Math.Max(height, cluster.Face.InkBoxOf(glyph).Top);
        }

        return size.Scale(height, cluster.Face.UnitsPerEm);
    }

    private static Pt Depth(Cluster cluster, Pt size)
    {
        if (cluster.Class != CharacterClass.Western) return size.Scale(HanDepth, 1000);
        var depth = 0;
        foreach (var letter in Descending)
        {
            if (cluster.Face.TryGetGlyph(letter, out var glyph)) depth = Math.Max(depth, -cluster.Face.InkBoxOf(glyph).Bottom);
        }

        return size.Scale(depth, cluster.Face.UnitsPerEm);
    }
}
