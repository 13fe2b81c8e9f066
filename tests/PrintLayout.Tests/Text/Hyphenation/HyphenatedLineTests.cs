using System.Collections.Immutable;
using CsCheck;
using PrintLayout.Geometry;
using PrintLayout.Layout.Lines;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Tests.Pdf;
using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Tests.Text.Hyphenation;

/// <summary>Divided words in set lines, on the display list, and in the text of the PDF.</summary>
public sealed class HyphenatedLineTests : IDisposable
{
    private const string English =
        "The international federation of newspaper publishers recommends hyphenation wherever justified composition in narrow columns "
        + "would otherwise produce extraordinarily irregular intervals between consecutive expressions.";

    private readonly Composer _composer = new();

    public void Dispose() => _composer.Dispose();

    [Fact]
    public void A_word_that_does_not_fit_is_divided_rather_than_the_line_opened()
    {
        // Five Han and in-ter-na-tion-al, some 6 em wide, in 8 em: without a point the first line would be five Han spread over eight em.
        var lines = _composer.Set("新闻与报道international新闻与报道", 8_000);
        Assert.True(lines[0].EndsInHyphen);
        Assert.Matches("^新闻与报道(in|inter|interna|internation)$", lines[0].Text);
        Assert.Equal(new Em(8_000).At(Composer.Size), lines[0].Width);
        Assert.Equal("新闻与报道international新闻与报道", string.Concat(lines.Select(line => line.Text)));
    }

    [Fact]
    public void A_word_that_fits_is_not_divided() =>
        Assert.DoesNotContain(_composer.Set("新闻international新闻与报道新闻与报道", 8_700), line => line.EndsInHyphen);

    [Fact]
    public void A_word_wider_than_the_measure_is_divided_and_not_split_by_force()
    {
        var lines = _composer.Set("汉supercalifragilisticexpialidocious汉", 6_000);
        Assert.DoesNotContain(lines, line => line.IsEmergency);
        Assert.Contains(lines, line => line.EndsInHyphen);
        Assert.All(lines, line => Assert.True(line.Width <= Composer.Size * 6));
    }

    [Fact]
    public void Display_text_has_no_hyphens()
    {
        Assert.DoesNotContain(_composer.Shape("新闻international新闻", isDisplay: true).Hyphens, hyphen => hyphen is not null);
        Assert.Contains(_composer.Shape("新闻international新闻").Hyphens, hyphen => hyphen is not null);
    }

    [Theory]
    // Gaps open by 0.04 em are not seen and better than a hyphen; by 0.06 em they are worse (composition.md C14.5).
    [InlineData(40, false, true)]
    [InlineData(60, false, false)]
    // Right below a hyphen another is as bad as gaps of nearly 0.1 em.
    [InlineData(80, true, true)]
    [InlineData(100, true, false)]
    public void A_hyphen_is_weighed_against_open_gaps(int opening, bool followsHyphen, bool opensRather)
    {
        var shaped = _composer.Shape("一二三四五六七八九十一");
        var open = new LineMetrics(0, 0, 0, 10 * opening * Composer.Size.Milli / 1000, new OpenPlaces(10));
        var full = new LineMetrics(0, 0, 0, 0, new OpenPlaces(10));
        var divided = LineDemerits.OfHyphen(followsHyphen) + LineDemerits.OfLine(shaped, 0, 10, full);
        Assert.Equal(opensRather, LineDemerits.OfLine(shaped, 0, 10, open) < divided);
    }

    private static readonly Gen<string> Texts = Gen.OneOf(
        "新", "闻", "，", "“", "”", "——", "AI", "GLM-5", "2026", " ", "the ", "hyphenation ",
        "International", "Pneumonia-based", "community’s ")
        .List[1, 60].Select(parts => string.Concat(parts));

    [Fact]
    public void Lines_keep_their_measure_and_their_text_with_hyphens_at_legal_points_only() =>
        Gen.Select(Texts, Gen.Int[7, 25]).Sample(
            (text, measure) =>
            {
                using var composer = new Composer();
                var lines = composer.Set(text, measure * 1000);
                for (var i = 0; i < lines.Length; i++)
                {
                    var line = lines[i];
                    Assert.Equal(i == 0 ? 0 : lines[i - 1].End, line.Start);
                    if (!line.IsEmergency) Assert.True(line.Width <= Composer.Size * measure, text);
                    if (line.Hyphen is not { } hyphen) continue;
                    Assert.True(i < lines.Length - 1, text);
                    Assert.False(line.Paragraph.CanBreakAfter[line.End - 1], text);
                    Assert.Matches("[A-Za-z]{2}$", line.Text);
                    var rest = line.Paragraph.Text[line.Paragraph.Clusters[line.End].TextStart..];
                    Assert.Matches("^[a-z]{3}", rest);
                    var lastBody = line.X[^1] + line.Paragraph.Clusters[line.End - 1].Body;
                    Assert.Equal(line.Width, lastBody + hyphen.Width);
                }
            },
            iter: 300);

    [Fact]
    public void The_hyphen_is_a_glyph_at_the_end_of_the_measure_that_stands_for_no_text()
    {
        var lines = _composer.Set("新闻与报道international新闻与报道", 8_000);
        var firstLine = Emit(lines[..1]).Cast<GlyphRun>().ToArray();
        Assert.Equal(lines[0].Text, string.Concat(firstLine.Select(run => run.Text)));
        var last = firstLine[^1];
        Assert.True(last.Face.TryGetGlyph('-', out var hyphen));
        Assert.Equal([new PositionedGlyph(hyphen, Pt.Zero, Pt.Zero, 0, 0)], last.Glyphs);
        var right = last.Origin.X + last.Size.Scale(last.Face.AdvanceOf(hyphen), last.Face.UnitsPerEm);
        Assert.Equal(new Em(8_000).At(Composer.Size), right);
    }

    [Fact]
    public void Text_taken_out_of_the_PDF_is_the_manuscripts_without_the_hyphens()
    {
        var lines = _composer.Set(English, 17_000);
        Assert.Contains(lines, line => line.EndsInHyphen);
        var pdf = PdfSample.Write(PdfSample.Page([.. Emit(lines)]));
        var expected = English.Replace(" ", string.Empty, StringComparison.Ordinal);
        Assert.Equal(expected, OutsideTool.PopplerText(pdf));
        // MuPDF 1.21 reads no /ActualText; to it the hyphen is U+00AD, which is no text either.
        Assert.Equal(expected, OutsideTool.MuPdfText(pdf).Replace("\u00AD", string.Empty, StringComparison.Ordinal));
    }

    private static ImmutableArray<DisplayItem> Emit(ImmutableArray<SetLine> lines)
    {
        var items = new PageItems();
        for (var i = 0; i < lines.Length; i++)
        {
            var part = new LinePart(lines[i], ItemRole.Body, Ink.SolidBlack, Pt.Zero, new Pt(10_000));
            LineEmitter.Emit(items, part, "story", Pt.Zero, new Pt(8_000 * i));
        }

        return items.ToImmutable();
    }
}
