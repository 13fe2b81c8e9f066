using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;
using PrintLayout.Plan.Styles.Elements;

namespace PrintLayout.Tests.Layout;

/// <summary>Boxes in a story, on the page.</summary>
public sealed class BoxPageTests(TestPages pages) : IClassFixture<TestPages>
{
    // 0.8 em of 9 pt.
    private static readonly Pt Inset = new(7_200);

    [Fact]
    public void A_frame_stands_round_its_words_with_white_on_all_sides()
    {
        var page = Made(Box("资料", 40), out var findings);
        Assert.Empty(findings);
        var frame = Assert.Single(page.Page.Items.OfType<StrokedRect>()).Area;
        var title = Assert.Single(Lines(page, ItemRole.ElementTitle));
        var text = Lines(page, ItemRole.Box);
        Assert.Equal(new string('框', 40), string.Concat(text.Select(line => line.Text)));
        foreach (var line in text.Append(title))
        {
            Assert.True(line.Origin.X >= frame.X + Inset && line.Origin.X + line.Width <= frame.Right - Inset);
            Assert.True(line.Origin.Y - new Pt(9_000) >= frame.Y + (Inset / 2) && line.Origin.Y <= frame.Bottom - Inset);
        }

        Assert.True(title.Origin.Y < text[0].Origin.Y);
    }

    [Fact]
    public void The_white_above_and_below_its_words_is_the_same()
    {
        var page = Made(Box(null, 40), out _);
        var frame = Assert.Single(page.Page.Items.OfType<StrokedRect>()).Area;
        var text = Lines(page, ItemRole.Box);
        var body = Runs(page)[0].Size;
        var (above, below) = (text[0].Origin.Y - frame.Y, frame.Bottom - text[^1].Origin.Y);
        // Baselines lie near the foot of the em.
        Assert.InRange((above - below).Milli, 0, body.Milli);
    }

    [Fact]
    public void A_tint_without_a_frame_has_its_inset()
    {
        var style = With(new BoxStyle { Frame = BoxFrame.None, Tint = new CmykValue(0, 0, 0, 80) });
        var page = Made(Box("资料", 40), out _, style: style);
        Assert.Empty(page.Page.Items.OfType<StrokedRect>());
        var tint = Assert.Single(page.Page.Items.OfType<FilledRect>(), rect => rect.Role == ItemRole.Background).Area;
        Assert.All(Lines(page, ItemRole.Box), line =>
            Assert.True(line.Origin.X >= tint.X + Inset && line.Origin.X + line.Width <= tint.Right - Inset));
    }

    [Fact]
    public void The_tint_lies_below_the_words()
    {
        var style = With(new BoxStyle { Frame = BoxFrame.ThickThin, Tint = new CmykValue(0, 0, 0, 80) });
        var items = Made(Box("资料", 40), out _, style: style).Page.Items.ToList();
        var tint = items.FindIndex(item => item is FilledRect { Role: ItemRole.Background });
        var words = items.FindIndex(item => item.Role == ItemRole.ElementTitle);
        Assert.InRange(tint, 0, words - 1);
        Assert.Equal(2, items.OfType<StrokedRect>().Count());
    }

    [Theory]
    [InlineData(BoxFrame.None, 0)]
    [InlineData(BoxFrame.Frame, 7_200)]
    [InlineData(BoxFrame.Bars, 0)]
    // Two thick rules of 1.5 pt and a thin one of 0.3.
    [InlineData(BoxFrame.ThickThin, 7_200 + 3_300)]
    public void Words_keep_as_far_from_the_side_as_the_frame_asks(BoxFrame frame, int inset)
    {
        var page = Made(Box(null, 60), out _, style: With(new BoxStyle { Frame = frame }));
        var left = Lines(page, ItemRole.Box).Min(line => line.Origin.X);
        var column = page.Page.Geometry!.Modules[0].Area.X;
        // What is left of whole em stands at both sides alike.
        Assert.InRange((left - column).Milli, inset, inset + 4_500);
    }

    [Fact]
    public void Over_several_columns_its_text_stands_in_columns_that_read_well()
    {
        var page = Made(Box("资料", 400), out var findings, new IndexRange(1, 4));
        Assert.Empty(findings);
        var text = Lines(page, ItemRole.Box);
        var columns = text.Select(line => line.Origin.X).Distinct().Count();
        Assert.InRange(columns, 2, 3);
        Assert.All(text, line => Assert.True(line.Width <= new Pt(26 * 9_000)));
        // The columns end within a row of one another.
        var feet = text.GroupBy(line => line.Origin.X).Where(group => group.Count() > 1).Select(group => group.Max(line => line.Origin.Y));
        Assert.True(feet.Max() - feet.Min() <= new Pt(12_000));
    }

    [Fact]
    public void A_few_lines_are_not_cut_into_columns()
    {
        var page = Made(Box("编者按", 100), out _, new IndexRange(1, 4));
        Assert.Single(Lines(page, ItemRole.Box).Skip(1).Select(line => line.Origin.X).Distinct());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void The_wider_the_lower(int columns)
    {
        var page = Made(Box("资料", 300), out var findings, new IndexRange(1, columns));
        Assert.Empty(findings);
        var rows = page.Report.Modules[0].FigureRows[0];
        Assert.InRange(rows, 300 / (13 * columns), (300 / (9 * columns)) + 6);
        Assert.Equal(300, Lines(page, ItemRole.Box).Sum(line => line.Text.Length));
    }

    [Fact]
    public void Too_few_rows_are_an_error_and_no_word_is_lost_unsaid()
    {
        var page = Made(Box("资料", 200), out var findings, new IndexRange(1, 1), rows: 8);
        var finding = Assert.Single(findings, found => found.Code == DiagnosticCodes.ElementTooDeep);
        Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
        Assert.Empty(Lines(page, ItemRole.Box));
        var needed = int.Parse(finding.Message.Split(' ')[5], System.Globalization.CultureInfo.InvariantCulture);
        Assert.StartsWith(
            $"give it {needed} rows in the layout; or columns 1-2, where it needs ", finding.Hints[0], StringComparison.Ordinal);
        Made(Box("资料", 200), out var enough, new IndexRange(1, 1), rows: needed);
        Assert.DoesNotContain(enough, found => found.Code is DiagnosticCodes.ElementTooDeep or DiagnosticCodes.ElementLeavesWhite);
    }

    [Fact]
    public void The_text_fills_what_the_box_leaves()
    {
        // Two columns of 40 rows; the box is two columns wide, so the text has 26 em times 40 rows less its rows.
        var page = Made(Box("资料", 100), out var findings, new IndexRange(1, 2), text: 760);
        Assert.Empty(findings);
        var rows = page.Report.Modules[0].FigureRows[0];
        Assert.Equal((40 - rows) * 2, page.Report.Modules[0].CapacityRows);
    }

    [Fact]
    public void A_quotation_stands_in_its_own_size_between_two_rules()
    {
        var quote = new BoxContent(BoxKind.Quote, null, [TestPages.Paragraph("标题是给人看的框是给人翻的")]);
        var style = TestPages.With("pull-quote", type => type with { Size = new Pt(14_000), Leading = new Pt(20_000) });
        var page = Made(quote, out var findings, style: style);
        Assert.Empty(findings);
        Assert.All(Runs(page), run => Assert.Equal(new Pt(14_000), run.Size));
        var rules = page.Page.Items.OfType<FilledRect>().Where(rect => rect.Role == ItemRole.Rule && rect.Story == "a").ToList();
        Assert.Equal(2, rules.Count);
        var text = Lines(page, ItemRole.Box);
        Assert.Equal(new Pt(20_000), text[1].Origin.Y - text[0].Origin.Y);
        Assert.All(text, line => Assert.InRange(line.Origin.Y.Milli, rules[0].Area.Bottom.Milli, rules[1].Area.Y.Milli));
    }

    [Fact]
    public void A_box_that_the_layout_has_no_place_for_is_an_error()
    {
        var story = Story(Box("资料", 40), 500);
        var findings = new DiagnosticBag();
        pages.Make(findings, TestPages.Layout(TestPages.Module("a", 1, 2, 1, 20)), story);
        Assert.Contains(findings, found => found.Code == DiagnosticCodes.FigureNotPlaced);
    }

    [Fact]
    public void Its_lines_are_not_counted_as_text_of_the_story()
    {
        var page = Made(Box("资料", 100), out _, new IndexRange(1, 1));
        Assert.DoesNotContain(Lines(page, ItemRole.Body), line => line.Text.Contains('框', StringComparison.Ordinal));
    }

    private static ImmutableArray<GlyphRun> Runs(MadePage page) => TestPages.Runs(page, ItemRole.Box);

    private static ImmutableArray<LineGeometry> Lines(MadePage page, ItemRole role) =>
        [.. page.Page.Geometry!.Lines.Where(line => line.Role == role)];

    private static BoxContent Box(string? title, int length) => new(
        BoxKind.Facts, title is null ? null : TestPages.Text(title), [TestPages.Paragraph(new string('框', length))]);

    private static HouseStyle With(BoxStyle box) => TestPages.Style with { Boxes = new BoxStyles { Facts = box } };

    private static Article Story(BoxContent content, int text) => TestPages.Article("a", TestPages.Paragraph(new string('新', text))) with
    {
        Figures = [new Figure(FigureKinds.Box, null, null, null, null, TestPages.At("a.md", 3)) { Content = content }],
    };

    private MadePage Made(
        BoxContent content, out DiagnosticBag findings, IndexRange? columns = null, int? rows = null, HouseStyle? style = null,
        int text = 740)
    {
        var across = columns ?? new IndexRange(1, 1);
        var spec = new FigureSpec(across, rows ?? 1, FigurePlace.Top, TestPages.At("page.yaml", 5)) { SuitsFigure = rows is null };
        var layout = TestPages.Layout(TestPages.Module("a", 1, Math.Max(2, across.Last), 1, 40) with { Figures = [spec] });
        if (style is not null) layout = layout with { Style = style };
        var all = new DiagnosticBag();
        var page = pages.Make(all, layout, Story(content, text));
        findings = new DiagnosticBag();
        foreach (var found in all)
        {
            if (found.Code is not (DiagnosticCodes.Underset or DiagnosticCodes.Overset or DiagnosticCodes.GreyArea
                or DiagnosticCodes.LoneCharacter)) findings.Report(found);
        }

        return page;
    }
}
