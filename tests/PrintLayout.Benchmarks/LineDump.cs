using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Benchmarks;

/// <summary>
/// Writes what the composer makes of the seed: glyphs, spaces, and at several measures every line with the places of its
/// clusters. A change for speed must leave every byte of it as it was.
/// </summary>
internal static class LineDump
{
    private static readonly int[] Measures = [3, 7, 11, 13, 17, 20];

    public static void Write(TextWriter output)
    {
        using var seed = SeedText.Open();
        using var shaper = new ParagraphShaper();
        var breaker = new LineBreaker();
        var findings = new DiagnosticBag();
        foreach (var paragraph in seed.Paragraphs)
        {
            var shaped = shaper.Shape(paragraph, findings);
            output.WriteLine(shaped.Text);
            foreach (var cluster in shaped.Clusters) output.WriteLine($"{cluster with { Face = null! }} {cluster.Face.Name}");
            foreach (var glyph in shaped.Glyphs) output.WriteLine(glyph);
            foreach (var space in shaped.Spaces) output.WriteLine(space);
            output.WriteLine(string.Join(',', shaped.SourceIndex) + string.Join(',', shaped.CanBreakAfter));
            for (var i = 0; i < shaped.Clusters.Length; i += 25) output.WriteLine(shaped.SpanOf(i));
            foreach (var em in Measures)
            {
                for (var looseness = -1; looseness <= 1; looseness++) Write(output, breaker, shaped, em, looseness);
            }
        }
    }

    private static void Write(TextWriter output, LineBreaker breaker, ShapedParagraph paragraph, int em, int looseness)
    {
        var measure = Em.Whole(em).At(SeedText.Size);
        var request = new BreakRequest(measure, SeedText.Indent);
        var natural = breaker.Break(paragraph, request);
        var (tighter, looser) = breaker.BreakOtherwise(paragraph, request, natural.Lines.Length);
        var broken = (looseness switch { < 0 => tighter, > 0 => looser, _ => natural }) ?? natural;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{em} em, {looseness:+0;-0;0}, {broken.Demerits} demerits"));
        for (var i = 0; i < broken.Lines.Length; i++)
        {
            var indent = i == 0 ? SeedText.Indent : Pt.Zero;
            var line = LineAdjuster.Set(paragraph, broken.Lines[i], measure, indent, i < broken.Lines.Length - 1);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{line.Text}\t{line.Width} {line.Natural} {line.HanOpening} {line.FinalStopShrink} "
                    + $"{line.IsEmergency}\t{string.Join(' ', line.X)}"));
        }
    }
}
