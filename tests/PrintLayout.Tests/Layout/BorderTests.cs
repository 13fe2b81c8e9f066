using System.Collections.Immutable;
using CsCheck;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Tests.Layout;

/// <summary>Borders and rules of several lines, of dots and of waves; rounded corners.</summary>
public sealed class BorderTests(TestPages pages) : IClassFixture<TestPages>
{
    private static readonly RuleStyle Rules = new();
    private readonly DiagnosticBag _findings = [];

    public static TheoryData<BorderForm, int> Borders => new()
    {
        { BorderForm.Frame, 0 }, { BorderForm.Frame, 18_000 }, { BorderForm.ThickThin, 0 }, { BorderForm.ThickThin, 18_000 },
        { BorderForm.Twin, 0 }, { BorderForm.Twin, 18_000 }, { BorderForm.Dotted, 0 }, { BorderForm.Wavy, 0 },
    };

    [Theory]
    [MemberData(nameof(Borders))]
    public void Text_in_a_border_touches_it_nowhere_and_stands_an_em_from_it(BorderForm border, int corner)
    {
        var module = TestPages.Module("a", 2, 3, 1, 20) with
        {
            Border = border,
            Corner = new Pt(corner),
            Tint = new Located<CmykValue>(new CmykValue(0, 0, 0, 100), SourceSpan.None),
        };
        var page = pages.Make(_findings, TestPages.Layout(module), TestPages.Article("a", TestPages.Paragraph(new string('新', 600))));
        Assert.DoesNotContain(_findings, finding => finding.Code is DiagnosticCodes.InkCollision or DiagnosticCodes.InkOutsideTrim);
        var first = TestPages.Runs(page, ItemRole.Body)[1].Origin.X;
        var area = Ink(page).Aggregate((a, b) => a.Union(b));
        Assert.True(first - area.X >= new Pt(9_000) + RuleSizes.ReachOf(border, Rules));
    }

    [Theory]
    [MemberData(nameof(Borders))]
    public void A_border_reaches_the_edges_of_its_area_and_no_farther(BorderForm border, int corner)
    {
        var area = new PtRect(new Pt(50_000), new Pt(60_000), new Pt(243_000), new Pt(240_000));
        var items = new PageItems();
        BorderEmitter.Emit(items, Rules, border, (ItemRole.Background, "a", SourceSpan.None), area, new Pt(corner));
        var union = items.ToImmutable().Select(BoundsOf).Aggregate((a, b) => a.Union(b));
        // Waves are drawn a little to the inside: where the number of bends is odd, they are a bit shorter or longer than planned.
        Assert.True(area.Inflate(new Pt(300)).Contains(union));
        Assert.True(union.Contains(area.Inflate(new Pt(-300))));
    }

    [Fact]
    public void Waves_of_any_length_are_whole_and_the_sides_of_a_frame_run_into_one_another() => Gen.Select(
        Gen.Int[2_000, 900_000], Gen.Int[2_000, 900_000]).Sample((width, height) =>
    {
        ImmutableArray<PtPoint> corners =
        [
            new(Pt.Zero, Pt.Zero), new(new Pt(width), Pt.Zero), new(new Pt(width), new Pt(height)), new(Pt.Zero, new Pt(height)),
        ];
        var sides = corners.Select((corner, i) => WaveOutline.Of(corner, corners[(i + 1) % 4], new Pt(500), isClosed: true)).ToArray();
        for (var i = 0; i < 4; i++)
        {
            Assert.True(FilledPath.IsWhole(sides[i].AsSpan()));
            // Bends are curves of one edge, then of the other; an odd number starts and ends to the outside.
            var bends = sides[i].Count(step => step.Verb == PathVerb.Curve) / 2;
            Assert.Equal(1, bends % 2);
            // The end of a side is cut where the next one starts.
            var (outer, inner) = (sides[i][bends].To, sides[i][bends + 1].To);
            var next = sides[(i + 1) % 4];
            Assert.Equal((outer, inner), (next[0].To, next[^2].To));
        }
    });

    [Fact]
    public void Dots_stand_on_all_corners_once_and_evenly()
    {
        var area = new PtRect(Pt.Zero, Pt.Zero, new Pt(100_000), new Pt(50_000));
        var items = new PageItems();
        BorderEmitter.Emit(items, Rules, BorderForm.Dotted, (ItemRole.Background, "a", SourceSpan.None), area);
        var dots = items.ToImmutable().Cast<FilledPath>().SelectMany(path => path.Steps)
            .Where(step => step.Verb == PathVerb.Move).Select(step => new PtPoint(step.To.X - new Pt(500), step.To.Y)).ToList();
        Assert.Equal(dots.Count, dots.Distinct().Count());
        foreach (var corner in new[] { (500, 500), (99_500, 500), (99_500, 49_500), (500, 49_500) })
            Assert.Contains(dots, dot => (dot.X.Milli, dot.Y.Milli) == corner);
        var top = dots.Where(dot => dot.Y.Milli == 500).Select(dot => dot.X.Milli).Order().ToArray();
        Assert.All(top.Zip(top.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 1_960, 2_040));
    }

    [Theory]
    [InlineData(RuleForm.Line, 1, 0)]
    [InlineData(RuleForm.ThickThin, 2, 0)]
    [InlineData(RuleForm.Twin, 2, 0)]
    [InlineData(RuleForm.Dotted, 0, 1)]
    [InlineData(RuleForm.Wavy, 0, 1)]
    public void Story_rules_have_the_form_that_the_house_style_gives_them(RuleForm form, int rects, int paths)
    {
        var style = TestPages.Style with { Rules = Rules with { StoryRuleForm = form } };
        var layout = TestPages.Layout(TestPages.Module("a", 1, 1, 1, 10), TestPages.Module("b", 2, 2, 1, 10)) with { Style = style };
        var story = TestPages.Article("a", TestPages.Paragraph(new string('新', 60)));
        var page = pages.Make(_findings, layout, story, story with { Id = "b" });
        var rules = page.Page.Items.Where(item => item.Role == ItemRole.Rule).ToArray();
        Assert.Equal((rects, paths), (rules.OfType<FilledRect>().Count(), rules.OfType<FilledPath>().Count()));
        // All forms have the middle of the gutter as their axis.
        var bounds = rules.Select(BoundsOf).Aggregate((a, b) => a.Union(b));
        var middle = page.Page.Geometry!.Grid!.Columns[1].Left - new Pt(4_500);
        Assert.InRange(((bounds.X + bounds.Right) / 2 - middle).Milli, -2, 2);
        Assert.DoesNotContain(_findings, finding => finding.Code == DiagnosticCodes.InkCollision);
    }

    private static PtRect BoundsOf(DisplayItem item) => item switch
    {
        FilledRect rect => rect.Area,
        StrokedRect rect => rect.Area,
        FilledPath path => path.Bounds,
        _ => throw new InvalidOperationException(),
    };

    private static IEnumerable<PtRect> Ink(MadePage page) =>
        page.Page.Items.Where(item => item.Role is ItemRole.Rule or ItemRole.Background && item.Story == "a").Select(BoundsOf);
}
