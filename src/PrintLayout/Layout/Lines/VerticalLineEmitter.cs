using System.Collections.Immutable;
using System.Text;
using PrintLayout.Geometry;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Lines;

/// <summary>Turns vertical lines into glyph runs: upright ones glyph by glyph down the column, Western words turned.</summary>
internal static class VerticalLineEmitter
{
    /// <summary>Adds a line to a page.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="line">The line, set in <see cref="WritingMode.Vertical"/>.</param>
    /// <param name="looks">Role and colour.</param>
    /// <param name="story">Story id.</param>
    /// <param name="middle">Middle of the column on the page.</param>
    /// <param name="top">Top of the column on the page.</param>
    public static void Emit(
        PageItems items, SetLine line, (ItemRole Role, Ink Ink) looks, string story, Pt middle, Pt top)
    {
        var clusters = line.Paragraph.Clusters;
        var first = items.Count;
        for (var start = line.Start; start < line.End;)
        {
            var end = start + 1;
            while (end < line.End && BelongTogether(clusters[start], clusters[end])) end++;
            var run = Run(line, looks, story, start, end, new PtPoint(middle, top));
            items.Add(run);
            MarkEmitter.Emit(items, run, line, start, end);
            start = end;
        }

        EmphasisDots.EmitVertical(items, line, looks, story, new PtPoint(middle, top));
        items.AddLine(new LinePart(line, looks.Role, looks.Ink, Pt.Zero, Pt.Zero), story, new PtPoint(middle, top), first);
    }

    private static bool BelongTogether(Cluster first, Cluster next) =>
        first.Orientation == next.Orientation && first.Orientation != ClusterOrientation.Combined
        && first.Style == next.Style && first.GlyphSize == next.GlyphSize && ReferenceEquals(first.Face, next.Face);

    private static GlyphRun Run(
        SetLine line, (ItemRole Role, Ink Ink) looks, string story, int start, int end, PtPoint column)
    {
        var paragraph = line.Paragraph;
        var first = paragraph.Clusters[start];
        var isRotated = first.Orientation == ClusterOrientation.Rotated;
        var styleSize = paragraph.Styles[first.Style].Size;
        var size = first.GlyphSize == Pt.Zero ? styleSize : first.GlyphSize;
        var along = line.X[start - line.Start];
        var glyphs = ImmutableArray.CreateBuilder<PositionedGlyph>(end - start);
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            var cluster = paragraph.Clusters[i];
            var down = line.X[i - line.Start] - along;
            var count = cluster.MarkSize == Pt.Zero ? cluster.GlyphCount : 1;
            for (var g = 0; g < count; g++)
            {
                var glyph = paragraph.Glyphs[cluster.GlyphStart + g];
                var (x, y) = isRotated ? (down + glyph.X, -glyph.Y) : (glyph.X, down - glyph.Y);
                glyphs.Add(new PositionedGlyph(glyph.GlyphId, x, y, text.Length, g == 0 ? cluster.TextLength : 0));
            }

            text.Append(paragraph.Text, cluster.TextStart, cluster.TextLength);
            if (i + 1 == line.End || paragraph.Spaces[i] is not { TextLength: > 0 } space) continue;
            if (!LineEmitter.TryGetBlank(paragraph, space, cluster.Face, out var blank, out var blankGlyph)) continue;
            var behind = down + cluster.Body;
            glyphs.Add(new PositionedGlyph(
                blankGlyph, isRotated ? behind : Pt.Zero, isRotated ? Pt.Zero : behind, text.Length, 1));
            text.Append(blank);
        }

        // The em box of a turned word stands in the middle of the column, so its baseline is left of the middle.
        var baseline = isRotated ? column.X - (EmBox.TopOf(first.Face, styleSize) - styleSize / 2) : column.X;
        return new GlyphRun(
            looks.Role, story, paragraph.SpanOf(start), first.Face, size, looks.Ink, new PtPoint(baseline, column.Y + along),
            glyphs.ToImmutable(), text.ToString())
        {
            IsRotated = isRotated,
            IsVertical = first.Orientation == ClusterOrientation.Upright,
            HorizontalScale = first.GlyphScale == 0 ? GlyphRun.FullWidth : first.GlyphScale,
        };
    }
}
