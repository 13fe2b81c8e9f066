using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Lines;

/// <summary>
/// Adds the marks over and under letters: runs of their own without text. The letter stands for the whole of it, so that text taken out of
/// the page has it as one character at the place of the letter.
/// </summary>
internal static class MarkEmitter
{
    /// <summary>Adds the marks of some clusters behind the run of their letters.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="letters">The run.</param>
    /// <param name="line">The line.</param>
    /// <param name="start">First cluster of the run.</param>
    /// <param name="end">One past its last cluster.</param>
    public static void Emit(PageItems items, GlyphRun letters, SetLine line, int start, int end)
    {
        var paragraph = line.Paragraph;
        for (var i = start; i < end; i++)
        {
            var cluster = paragraph.Clusters[i];
            if (cluster.MarkSize == Pt.Zero) continue;
            var along = line.X[i - line.Start] - line.X[start - line.Start];
            var marks = ImmutableArray.CreateBuilder<PositionedGlyph>(cluster.GlyphCount - 1);
            for (var g = cluster.GlyphStart + 1; g < cluster.GlyphStart + cluster.GlyphCount; g++)
            {
                var glyph = paragraph.Glyphs[g];
                marks.Add(new PositionedGlyph(glyph.GlyphId, along + glyph.X, -glyph.Y, 0, 0));
            }

            items.Add(letters with { Size = cluster.MarkSize, Glyphs = marks.MoveToImmutable(), Text = string.Empty });
        }
    }
}
