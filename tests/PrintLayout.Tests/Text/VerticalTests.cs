using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Languages.Registry;
using PrintLayout.Layout.Lines;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Syntax;
using PrintLayout.Plan.Styles;
using PrintLayout.Tests.Pdf;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Tests.Text;

/// <summary>composition.md C11: vertical setting.</summary>
public sealed class VerticalTests : IDisposable
{
    private static readonly Pt Size = new(10_000);
    private readonly FontFace _face = TestFonts.Open(TestFonts.Serif);
    private readonly ParagraphShaper _shaper = new();

    public void Dispose()
    {
        _shaper.Dispose();
        _face.Dispose();
    }

    [Theory]
    // Han and marks take their em; a stop at the line's foot half of one, as along a horizontal line (C11.4).
    [InlineData("一二三", 3000)]
    [InlineData("一，二", 3000)]
    [InlineData("一二。", 2500)]
    [InlineData("“一”", 2000)]
    [InlineData("一《二》、三", 5500)]
    // ：；！？ are fixed at an em (C11.2), also at the foot.
    [InlineData("一：二", 3000)]
    [InlineData("一！", 2000)]
    [InlineData("一——二", 4000)]
    [InlineData("一·二", 2500)]
    // Two digits share a cell without a gap; letters of a short name and the digits of a year have one each (C11.6).
    [InlineData("一20二", 3000)]
    [InlineData("一3.0二", 3000)]
    [InlineData("一AI二", 4000)]
    [InlineData("一2026二", 6000)]
    // Three digits are narrowed to one cell; three characters with a digit have a cell each, and so has a per cent sign.
    [InlineData("第120期", 3000)]
    [InlineData("减排CO2多", 6000)]
    [InlineData("增3%了", 4000)]
    [InlineData("增15%了", 4000)]
    [InlineData("达100%了", 4000)]
    [InlineData("以3:2胜", 5000)]
    [InlineData("达H2O量", 5000)]
    // A stop and an opener are 1.5 em, also when the stop keeps its cell (C5.10).
    [InlineData("一，《二", 3500)]
    [InlineData("一：《二", 3500)]
    [InlineData("一！《二", 3500)]
    [InlineData("一：“二", 3500)]
    [InlineData("一？（二", 3500)]
    public void A_vertical_line_is_as_long_as_its_cells(string text, int length) =>
        Assert.Equal(length, Line(text).Width.Milli / (Size.Milli / 1000));

    [Fact]
    public void A_word_is_turned_and_has_its_gaps()
    {
        var line = Line("用MiniMax好");
        Assert.Equal(ClusterOrientation.Rotated, line.Paragraph.Clusters[1].Orientation);
        Assert.Equal(2, line.Paragraph.Spaces.Count(space => space.Kind == SpaceKind.HanWestern));
    }

    [Theory]
    // At full height: none is set smaller.
    [InlineData("第20期"), InlineData("第120期"), InlineData("减排CO2多"), InlineData("增3%了"), InlineData("增15%了"), InlineData("以3:2胜")]
    [InlineData("第8名"), InlineData("用5G网"), InlineData("看F1赛")]
    public void Short_numbers_and_codes_stand_at_full_height(string text)
    {
        Assert.All(Line(text).Paragraph.Clusters, cluster =>
        {
            Assert.NotEqual(ClusterOrientation.Rotated, cluster.Orientation);
            Assert.True(cluster.GlyphSize == Pt.Zero || cluster.GlyphSize == Size, $"{text}: {cluster.GlyphSize}");
        });
    }

    [Fact]
    public void Two_digits_share_a_cell()
    {
        var cluster = Line("第20期").Paragraph.Clusters[1];
        Assert.Equal(ClusterOrientation.Combined, cluster.Orientation);
        Assert.Equal(2, cluster.TextLength);
        Assert.Equal(Size, cluster.Body);
    }

    [Theory]
    [InlineData("第120期"), InlineData("第108届"), InlineData("跑999米"), InlineData("达100%了"), InlineData("一3.0二"), InlineData("第111次")]
    public void Three_digits_are_narrowed_to_an_em_at_full_height(string text)
    {
        var run = Emit(text).OfType<GlyphRun>().Single(run => run.HorizontalScale != GlyphRun.FullWidth);
        Assert.Equal((Size, 3), (run.Size, run.Glyphs.Length));
        var advances = run.Glyphs.Select(glyph => Size.Scale(run.Face.AdvanceOf(glyph.GlyphId), run.Face.UnitsPerEm)).ToArray();
        var natural = advances.Aggregate(Pt.Zero, (sum, advance) => sum + advance);
        Assert.Equal(1000L * Size.Milli / natural.Milli, run.HorizontalScale);
        // Half an em at both sides of the middle of the column, to a thousandth of an em.
        Assert.InRange((run.Glyphs[0].X + Size / 2).Milli, 0, 10);
        var right = run.Glyphs[2].X + advances[2].Scale(run.HorizontalScale, 1000);
        Assert.InRange((Size / 2 - right).Milli, 0, 10);
    }

    [Theory]
    [InlineData("第120期", 5000), InlineData("达100%了", 6000), InlineData("第20期", 3000), InlineData("减排CO2多", 6000), InlineData("一3.0二", 3000)]
    public void A_house_may_stack_three_digits(string text, int length)
    {
        var line = Line(text, new CompositionStyle { UprightNumbers = UprightNumbers.Stacked });
        Assert.Equal(length, line.Width.Milli / (Size.Milli / 1000));
        Assert.All(line.Paragraph.Clusters, cluster => Assert.Equal(0, cluster.GlyphScale));
    }

    [Fact]
    public void Stops_stand_in_the_upper_right_of_their_cell()
    {
        var items = Emit("一，");
        var run = Assert.IsType<GlyphRun>(Assert.Single(items));
        var comma = run.Glyphs[1];
        var ink = run.Face.InkBoxOf(comma.GlyphId);
        var left = comma.X + Size.Scale(ink.Left, 1000);
        var bottom = comma.Y - Size.Scale(ink.Bottom, 1000);
        Assert.True(left > Pt.Zero, $"ink starts {left} right of the column's middle");
        Assert.True(bottom < Size + Size / 2, $"ink ends {bottom} below the column's top");
    }

    [Fact]
    public void Text_taken_out_of_a_vertical_line_is_the_manuscripts()
    {
        const string Text = "他说：“人工智能+，第120次20秒——第3代MiniMax《新》！”2026年。";
        var page = new PageDisplayList(
            "A1", "vertical", "zh-Hans", new DateOnly(2026, 1, 20), Boxes(), Emit(Text));
        using var stream = new MemoryStream();
        Assert.True(PdfDocumentWriter.Write([page], new PdfWriterOptions(), stream, new DiagnosticBag()));
        var pdf = stream.ToArray();
        OutsideTool.Run(pdf, "qpdf", "--check", "{}");
        Assert.Equal(Text, OutsideTool.MuPdfText(pdf));
        Assert.Equal(Text, OutsideTool.PopplerText(pdf));
    }

    private static PageBoxes Boxes()
    {
        var sheet = new PtRect(Pt.Zero, Pt.Zero, new Pt(100_000), new Pt(400_000));
        return new PageBoxes(sheet, sheet, sheet);
    }

    private ImmutableArray<DisplayItem> Emit(string text)
    {
        var items = new PageItems();
        VerticalLineEmitter.Emit(items, Line(text), (ItemRole.Headline, Ink.SolidBlack), "story", new Pt(50_000), Pt.Zero);
        return items.ToImmutable();
    }

    private SetLine Line(string text, CompositionStyle? house = null)
    {
        var stack = new FontStack("body", [_face]);
        var run = new TextRun(ManuscriptText.Plain(text, new SourceSpan("a.md", 1, 1)), new RunStyle(stack, stack, Size));
        var findings = new DiagnosticBag();
        var paragraph = new ParagraphText([run], new SpacingStyle(), LanguageRegistry.Default);
        paragraph = paragraph with { WritingMode = WritingMode.Vertical, Composition = house ?? CompositionStyle.Standard };
        var shaped = _shaper.Shape(paragraph, findings);
        Assert.Empty(findings);
        return LineAdjuster.Set(shaped, new LineSpan(0, shaped.Clusters.Length, false), new Pt(100_000_000), Pt.Zero, justify: false);
    }
}
