using System.Collections.Immutable;
using System.Text;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Lines;

/// <summary>Turns set lines into glyph runs: one run for each stretch of one face and size.</summary>
internal static class LineEmitter
{
    private const char IdeographicSpace = '\u3000';

    /// <summary>Adds a line to a page.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="part">The line with its looks.</param>
    /// <param name="story">Story id.</param>
    /// <param name="left">Left edge of the column or block on the page.</param>
    /// <param name="top">Top of the row or block on the page.</param>
    public static void Emit(PageItems items, in LinePart part, string story, Pt left, Pt top)
    {
        var line = part.Line;
        var origin = new PtPoint(left + part.X, top + part.Baseline);
        var first = items.Count;
        GlyphRun? word = null;
        for (var start = line.Start; start < line.End;)
        {
            var end = start + 1;
            while (end < line.End && BelongTogether(line.Paragraph, start, end)) end++;
            var run = Run(part, story, start, end, origin, items.Scratch);
            items.Add(run);
            MarkEmitter.Emit(items, run, line, start, end);
            word = run;
            RubyEmitter.Emit(items, part, end, story, origin);
            start = end;
        }

        if (line.Hyphen is { } hyphen) items.Add(Hyphen(word!, hyphen, origin.X + line.Width));
        EmphasisDots.Emit(items, part, story, origin);
        // A reading belongs to the line of its base.
        if (part.Role != ItemRole.Ruby) items.AddLine(part, story, origin, first);
    }

    private static bool BelongTogether(ShapedParagraph paragraph, int first, int next)
    {
        var clusters = paragraph.Clusters;
        return ReferenceEquals(clusters[next].Face, clusters[first].Face) && clusters[next].Style == clusters[first].Style
            && clusters[next].GlyphSize == clusters[first].GlyphSize
            && !RubyEmitter.IsEdge(paragraph, next);
    }

    private static GlyphRun Run(in LinePart part, string story, int start, int end, PtPoint lineOrigin, StringBuilder text)
    {
        var line = part.Line;
        var paragraph = line.Paragraph;
        var first = paragraph.Clusters[start];
        var origin = lineOrigin with { X = lineOrigin.X + line.X[start - line.Start] };
        var glyphs = ImmutableArray.CreateBuilder<PositionedGlyph>(end - start);
        var size = first.GlyphSize == Pt.Zero ? paragraph.Styles[first.Style].Size : first.GlyphSize;
        text.Clear();
        for (var i = start; i < end; i++)
        {
            var x = line.X[i - line.Start] - line.X[start - line.Start];
            AddCluster(paragraph, i, x, glyphs, text);
            if (i + 1 < line.End) AddTypedSpace(paragraph, i, x, glyphs, text);
        }

        return new GlyphRun(
            part.Role, story, paragraph.SpanOf(start), first.Face, size, part.Ink, origin,
            glyphs.DrainToImmutable(), text.ToString())
        {
            Place = part.Place,
        };
    }

    private static void AddCluster(
        ShapedParagraph paragraph, int index, Pt x, ImmutableArray<PositionedGlyph>.Builder glyphs, StringBuilder text)
    {
        var cluster = paragraph.Clusters[index];
        var count = cluster.MarkSize == Pt.Zero ? cluster.GlyphCount : 1;
        for (var g = 0; g < count; g++)
        {
            var glyph = paragraph.Glyphs[cluster.GlyphStart + g];
            glyphs.Add(new PositionedGlyph(
                glyph.GlyphId, x + glyph.X, -glyph.Y, text.Length, g == 0 ? cluster.TextLength : 0));
        }

        text.Append(paragraph.Text, cluster.TextStart, cluster.TextLength);
    }

    /// <summary>
    /// The hyphen of a divided word is a run of its own without text, because the manuscript has none there. In the run of the word
    /// it would be the second glyph of a letter, which some readers of PDF take for a character they cannot name.
    /// </summary>
    private static GlyphRun Hyphen(GlyphRun word, HyphenGlyph hyphen, Pt right) => word with
    {
        Origin = word.Origin with { X = right - hyphen.Width },
        Glyphs = [new PositionedGlyph(hyphen.GlyphId, Pt.Zero, Pt.Zero, 0, 0)],
        Text = string.Empty,
    };

    /// <summary>The character and the glyph of a typed blank: an ideographic space where one was typed, else a word space.</summary>
    internal static bool TryGetBlank(ShapedParagraph paragraph, InterClusterSpace space, FontFace face, out char blank, out uint glyph)
    {
        blank = paragraph.Text[space.TextStart] == IdeographicSpace ? IdeographicSpace : ' ';
        return face.TryGetGlyph(blank, out glyph);
    }

    /// <summary>A word space is a real glyph, so that text taken out of the page keeps its words apart.</summary>
    private static void AddTypedSpace(
        ShapedParagraph paragraph, int index, Pt x, ImmutableArray<PositionedGlyph>.Builder glyphs, StringBuilder text)
    {
        var space = paragraph.Spaces[index];
        var cluster = paragraph.Clusters[index];
        if (space.TextLength == 0 || !TryGetBlank(paragraph, space, cluster.Face, out var blank, out var glyph)) return;
        glyphs.Add(new PositionedGlyph(glyph, x + cluster.Body, Pt.Zero, text.Length, 1));
        text.Append(blank);
    }
}
