using System.Globalization;
using System.Text.RegularExpressions;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Heads;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Tests.Layout;

/// <summary>Headline blocks: 30 pt on 36 pt, kicker and deck 14 pt on 20 pt, rows of 12 pt.</summary>
public sealed partial class HeadComposerTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly Pt Wide = new(500_000);
    private DiagnosticBag _findings = [];

    [Fact]
    public void The_author_s_breaks_are_kept_when_no_number_of_lines_is_named() =>
        Assert.Equal(["推动人工智能", "融入新兴产业"], Lines("推动人工智能\n融入新兴产业", new HeadSpec(), Wide));

    [Fact]
    public void An_ideographic_space_beside_a_break_goes_with_it() =>
        Assert.Equal(["推动人工智能", "融入新兴产业"], Lines("推动人工智能　\n　融入新兴产业", new HeadSpec { Lines = 2 }, Wide));

    [Fact]
    public void The_author_s_breaks_go_when_the_module_wants_one_line() =>
        Assert.Equal(["推动人工智能融入新兴产业"], Lines("推动人工智能\n融入新兴产业", new HeadSpec { Lines = 1 }, Wide));

    [Fact]
    public void Latin_words_at_a_break_that_goes_stay_apart() =>
        Assert.Equal(["Deep Learning进校园"], Lines("Deep\nLearning进校园", new HeadSpec { Lines = 1 }, Wide));

    [Theory]
    [InlineData("头条\n", 1)]
    [InlineData("头条\n　\n二条", 2)]
    [InlineData("\u200B", 1)]
    public void A_line_of_nothing_is_no_line(string headline, int lines) =>
        Assert.Equal(lines, Compose(headline, new HeadSpec(), Wide).Lines.Length);

    [Fact]
    public void A_line_too_wide_is_told_with_a_size_that_fits()
    {
        for (var width = 100; width < 500; width += 37)
        {
            _findings = [];
            var measure = new Pt(width * 1000);
            Compose("推动人工智能融入“新兴产业”AI发展战略", new HeadSpec { Lines = 1 }, measure);
            var told = Assert.Single(_findings);
            Assert.Equal(DiagnosticCodes.HeadlineTooWide, told.Code);
            var size = Pt.FromPoints(decimal.Parse(SizeInHint().Match(told.Hints[0]).Value, CultureInfo.InvariantCulture));
            Assert.InRange(size.Milli, 1, 29_999);
            _findings = [];
            Compose("推动人工智能融入“新兴产业”AI发展战略", new HeadSpec { Lines = 1, Size = size }, measure);
            Assert.Empty(_findings);
        }
    }

    [Fact]
    public void A_block_takes_the_whole_rows_it_needs_and_more_only_when_asked()
    {
        Assert.Equal(3, Compose("头条", new HeadSpec(), Wide).Rows);
        Assert.Equal(6, Compose("头条", new HeadSpec { Size = new Pt(60_000) }, new Pt(900_000)).Rows);
        Assert.Equal(8, Compose("头条", new HeadSpec { Rows = 8 }, Wide).Rows);
        Assert.Equal(6, Compose("头条\n二条", new HeadSpec { Rows = 2 }, Wide).Rows);
    }

    [Fact]
    public void White_above_and_below_the_type_of_a_block_is_equal()
    {
        using var context = pages.Context(_findings);
        var article = TestPages.Article("a") with
        {
            Headline = TestPages.Text("头条"),
            Kicker = TestPages.Text("引题"),
            Deck = TestPages.Text("副题"),
        };
        var head = new HeadComposer(context).Compose(article, new HeadSpec { Rows = 10 }, Wide)!;
        Assert.Equal([ItemRole.Kicker, ItemRole.Headline, ItemRole.Deck], head.Lines.Select(line => line.Role));
        var (top, bottom) = (context.Styles[StyleNames.Kicker], context.Styles[StyleNames.Deck]);
        var above = head.Down + head.Lines[0].Baseline - top.EmTop;
        var below = new Pt(120_000) - (head.Down + head.Lines[^1].Baseline - bottom.EmTop + bottom.Size);
        // 120 − (20 + 36 + 20) = 44: half of it, and half of 20 − 14 in the kicker's own band.
        Assert.Equal(new Pt(25_000), above);
        Assert.Equal(above, below);
    }

    [Theory]
    [InlineData(Alignment.Left, 0)]
    [InlineData(Alignment.Centre, 220_000)]
    [InlineData(Alignment.Right, 440_000)]
    public void Lines_stand_as_the_module_says(Alignment align, int x) =>
        Assert.Equal(new Pt(x), Compose("头条", new HeadSpec { Align = align }, Wide).Lines[0].X);

    [Theory]
    // The headline is centred. 500 pt wide, a kicker of 28 pt.
    [InlineData(null, null, 236_000)]
    [InlineData(Alignment.Left, null, 0)]
    [InlineData(Alignment.Right, null, 472_000)]
    [InlineData(Alignment.Right, Alignment.Left, 0)]
    public void Kicker_and_deck_stand_as_their_style_says_and_before_it_the_module(Alignment? own, Alignment? module, int x)
    {
        var style = TestPages.With(StyleNames.Kicker, type => own is null ? type : type with { Align = own.Value });
        using var context = pages.Context(_findings, style);
        var article = TestPages.Article("a") with { Headline = TestPages.Text("头条"), Kicker = TestPages.Text("引题") };
        foreach (var form in new[] { HeadForm.Top, HeadForm.Side })
        {
            var head = new HeadComposer(context).Compose(article, new HeadSpec { Form = form, Align = module }, Wide)!;
            Assert.Equal((ItemRole.Kicker, x), (head.Lines[0].Role, head.Lines[0].X.Milli));
        }
    }

    [Fact]
    public void A_module_without_a_head_takes_no_rows() =>
        Assert.Same(HeadBlock.None, Compose("头条", new HeadSpec { Form = HeadForm.None }, Wide));

    private string[] Lines(string headline, HeadSpec spec, Pt width) =>
        [.. Compose(headline, spec, width).Lines.Select(line => line.Line.Text)];

    private HeadBlock Compose(string headline, HeadSpec spec, Pt width)
    {
        using var context = pages.Context(_findings);
        var article = TestPages.Article("a") with { Headline = TestPages.Text(headline) };
        return new HeadComposer(context).Compose(article, spec, width) ?? throw new InvalidOperationException();
    }

    [GeneratedRegex(@"\d+\.\d+")]
    private static partial Regex SizeInHint();
}
