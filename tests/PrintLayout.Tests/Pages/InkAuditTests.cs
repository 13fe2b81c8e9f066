using System.Diagnostics;
using CsCheck;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Headers;
using PrintLayout.Pages;
using PrintLayout.Pages.Audit;
using PrintLayout.Pages.Items;
using PrintLayout.Testing.SyntheticFont;
using static PrintLayout.Tests.Pages.PageSamples;

namespace PrintLayout.Tests.Pages;

public sealed class InkAuditTests : IDisposable
{
    private readonly FontFace _face = TestFonts.Open(TestFonts.Serif);

    public void Dispose() => _face.Dispose();

    [Fact]
    public void Lines_of_body_text_at_9_on_12_do_not_touch() =>
        Assert.Empty(Faults(TextRun(_face, "国圜龘藏新闻报纸", 20, 30, 9), TextRun(_face, "国圜龘藏新闻报纸", 20, 42, 9)));

    [Fact]
    public void Ink_counts_and_not_the_em_box() =>
        // 一 is a bar of about a pt, so lines 3 pt apart are clear of each other though their em boxes overlap by 6 pt.
        Assert.Empty(Faults(TextRun(_face, "一一一", 20, 30, 9), TextRun(_face, "一一一", 20, 33, 9)));

    [Fact]
    public void Runs_side_by_side_on_one_line_do_not_touch() =>
        Assert.Empty(Faults(TextRun(_face, "国国", 20, 30, 10), TextRun(_face, "国国", 40, 30, 10)));

    [Fact]
    public void A_line_over_another_is_found_once_with_all_that_they_share()
    {
        var below = TextRun(_face, "国国国", 20, 30, 10, line: 3);
        var above = TextRun(_face, "国国", 20, 30, 10, story: "s2", line: 8);

        var finding = Assert.Single(InkAudit.Find(Page(below, above)));

        Assert.Equal(InkFault.TextOnText, finding.Fault);
        Assert.Same(below, finding.Item);
        Assert.Same(above, finding.Other);

        // Two glyphs are shared: from the left edge of the first to the right edge of the second, one em further.
        var box = _face.InkBoxOf(below.Glyphs[0].GlyphId);
        var em = _face.UnitsPerEm;
        Assert.Equal(
            PtRect.FromEdges(
                Points(20) + Points(10).Scale(box.Left, em),
                Points(30) - Points(10).Scale(box.Top, em),
                Points(30) + Points(10).Scale(box.Right, em),
                Points(30) - Points(10).Scale(box.Bottom, em)),
            finding.Overlap);
    }

    [Fact]
    public void The_bounds_of_a_run_hold_the_ink_of_its_glyphs_and_no_more() => Gen.Select(
        Gen.Int[0, 9], Gen.Int[-30_000, 30_000], Gen.Int[-8_000, 8_000], (which, x, y) => (which, x, y)).Array[1, 12]
        .Select(Gen.Int[1, 90_000], Gen.Bool).Sample(
        (placed, size, isRotated) =>
        {
            // Some sit low, some are flat, one is blank.
            var text = TextRun(_face, "国一，丶gÅ“—口 ", 20, 30);
            var run = text with
            {
                Size = new Pt(size),
                IsRotated = isRotated,
                Glyphs = [.. placed.Select(glyph => text.Glyphs[glyph.which] with { X = new Pt(glyph.x), Y = new Pt(glyph.y) })],
            };
            var ink = InkAuditPiece.Of(run)?.Ink ?? [];
            if (InkAuditPiece.BoundsOf(run) is not { } bounds)
            {
                Assert.Empty(ink);
                return;
            }

            var all = ink.Aggregate((a, b) => a.Union(b));
            // Of two glyphs that reach as far before rounding one may be rounded to the next thousandth of a point.
            Assert.All([bounds.X - all.X, bounds.Y - all.Y, bounds.Right - all.Right, bounds.Bottom - all.Bottom],
                off => Assert.InRange(off.Milli, -1, 1));
        },
        iter: 2_000);

    [Theory]
    [InlineData(300, false)]
    [InlineData(400, true)]
    public void A_letter_may_hang_over_the_next_run_of_its_line_by_a_third_of_an_em(int overhang, bool found)
    {
        // A cell of 400 units, with ink that stands out of it on the right; a bar in its own cell follows, as a hyphen does.
        var path = Path.Combine(Path.GetTempPath(), $"overhang-{Guid.NewGuid():N}.ttf");
        try
        {
            File.WriteAllBytes(path, SyntheticFontWriter.Write(
                [new(-1, 500, 50, 0, 450, 700), new('-', 300, 0, 200, 300, 300), new('f', 400, 50, 0, 400 + overhang, 700)], "Overhang"));
            using var face = FontFace.TryOpen(path, 0, out _)!;
            var word = TextRun(face, "f", 20, 30);
            Assert.Equal(found, Faults(word, TextRun(face, "-", 24, 30)).Length == 1);
            // Not so in another story, on another baseline, or where the cells themselves lie over each other.
            Assert.Equal([InkFault.TextOnText], Faults(word, TextRun(face, "-", 24, 30, story: "s2")));
            Assert.Equal([InkFault.TextOnText], Faults(word, TextRun(face, "-", 24, 31)));
            Assert.Equal([InkFault.TextOnText], Faults(word, TextRun(face, "-", 22, 30)));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void More_than_a_tenth_of_a_point_of_shared_ink_is_a_collision(int shared, bool found)
    {
        var first = TextRun(_face, "国", 20, 30);
        var box = _face.InkBoxOf(first.Glyphs[0].GlyphId);
        var inkWidth = Points(10).Scale(box.Right, _face.UnitsPerEm) - Points(10).Scale(box.Left, _face.UnitsPerEm);
        var second = first with { Origin = new PtPoint(first.Origin.X + inkWidth - new Pt(shared), first.Origin.Y) };
        Assert.Equal(found, Faults(first, second).Length == 1);
    }

    [Theory]
    [InlineData(ItemRole.Rule, 0.1)]
    [InlineData(ItemRole.Rule, 1)]
    [InlineData(ItemRole.Folio, 0.25)]
    public void A_rule_through_text_is_found_however_thin_it_is(ItemRole role, double weight)
    {
        var rule = Fill(role, Rect(15, 26, 60, (decimal)weight));
        Assert.Equal([InkFault.TextOnRule], Faults(TextRun(_face, "国国", 20, 30), rule));
        Assert.Equal([InkFault.TextOnRule], Faults(rule, TextRun(_face, "国国", 20, 30)));
    }

    [Fact]
    public void A_rule_beside_text_is_no_collision() =>
        Assert.Empty(Faults(
            TextRun(_face, "国国", 20, 30), Fill(ItemRole.Rule, Rect(41, 15, 0.5m, 30)), Fill(ItemRole.Rule, Rect(15, 33, 60, 0.5m))));

    [Fact]
    public void Text_inside_a_frame_is_well_and_across_its_line_is_not()
    {
        Assert.Empty(Faults(TextRun(_face, "国国", 20, 30), Frame(Rect(18, 18, 30, 20), 0.5m)));
        Assert.Equal([InkFault.TextOnRule], Faults(TextRun(_face, "国国", 20, 30), Frame(Rect(18, 18, 15, 20), 0.5m)));
    }

    [Theory]
    [InlineData(ItemRole.Background)]
    [InlineData(ItemRole.Label)]
    [InlineData(ItemRole.Figure)]
    public void Text_may_lie_on_an_earlier_fill_but_not_across_its_edge_nor_under_a_later_one(ItemRole role)
    {
        var text = TextRun(_face, "国国", 20, 30);
        Assert.Empty(Faults(Fill(role, Rect(18, 18, 30, 20)), text));
        Assert.Equal([InkFault.TextAcrossEdge], Faults(Fill(role, Rect(18, 18, 15, 20)), text));
        Assert.Equal([InkFault.TextCovered], Faults(text, Fill(role, Rect(18, 18, 30, 20))));
    }

    [Fact]
    public void Text_of_a_story_does_not_lie_on_the_figure_of_another_but_may_on_a_shared_tint()
    {
        var text = TextRun(_face, "国国", 20, 30, story: "s1");
        Assert.Equal([InkFault.TextOnForeignBox], Faults(Fill(ItemRole.Figure, Rect(18, 18, 30, 20), story: "s2"), text));
        Assert.Empty(Faults(Fill(ItemRole.Background, Rect(18, 18, 30, 20), story: "s2"), text));
    }

    [Fact]
    public void A_tint_that_only_the_box_of_a_line_reaches_but_no_glyph_is_no_collision()
    {
        // 一 is flat: the fill lies between the top of 国 and the bar of 一, beside 国.
        var text = TextRun(_face, "国一", 20, 30);
        Assert.Empty(Faults(Fill(ItemRole.Background, Rect(31, 20, 8, 3)), text));
    }

    [Fact]
    public void Figures_of_two_stories_do_not_overlap_and_no_rule_runs_through_them()
    {
        var figure = Fill(ItemRole.Figure, Rect(20, 20, 40, 40), story: "s1");
        Assert.Equal([InkFault.BoxOnBox], Faults(figure, Fill(ItemRole.Figure, Rect(50, 30, 40, 40), story: "s2")));
        Assert.Empty(Faults(figure, Fill(ItemRole.Figure, Rect(60, 20, 40, 40), story: "s2")));
        Assert.Empty(Faults(Fill(ItemRole.Background, Rect(15, 15, 60, 60), story: ""), figure));
        Assert.Equal([InkFault.RuleOnFigure], Faults(figure, Fill(ItemRole.Rule, Rect(30, 15, 0.3m, 60), story: "")));
        var file = new ImageFile("a.jpg", "0f0e", new ImageHeader(ImageFormat.Jpeg, 600, 400, ImageColour.Cmyk, 8));
        var image = new PlacedImage(ItemRole.Figure, "s1", SourceSpan.None, file, figure.Area, figure.Area);
        Assert.Equal([InkFault.RuleOnFigure], Faults(image, Fill(ItemRole.Rule, Rect(30, 15, 0.3m, 60), story: "")));
        Assert.Equal([InkFault.BoxOnBox], Faults(image, Fill(ItemRole.Figure, Rect(50, 30, 40, 40), story: "s2")));
        Assert.Equal([InkFault.OutsideTrim], Faults(image with { Area = Rect(200, 50, 40, 40) }));
        Assert.Empty(Faults(figure, Fill(ItemRole.Rule, Rect(60, 15, 0.3m, 60), story: "")));
    }

    [Fact]
    public void The_corner_that_a_tint_lacks_is_free_for_another_story()
    {
        var tint = Fill(ItemRole.Background, Rect(20, 20, 100, 80)) with { Cut = Rect(70, 60, 50, 40) };
        Assert.Empty(Faults(tint, Fill(ItemRole.Background, Rect(80, 70, 30, 20), story: "s2")));
        Assert.Empty(Faults(Fill(ItemRole.Background, Rect(80, 70, 30, 20), story: "s2"), tint));
        Assert.Empty(Faults(tint, TextRun(_face, "国国", 80, 80, story: "s2"), TextRun(_face, "国国", 30, 62)));
        // Text of the story runs over both edges of the L; another tint begins on it and ends in the corner.
        Assert.Equal([InkFault.TextAcrossEdge], Faults(tint, TextRun(_face, "国国", 60, 80)));
        Assert.Equal([InkFault.TextAcrossEdge], Faults(tint, TextRun(_face, "国国", 80, 64)));
        Assert.Equal([InkFault.BoxOnBox], Faults(tint, Fill(ItemRole.Background, Rect(60, 70, 30, 20), story: "s2")));
        // A line over the height at which the corner begins stands wholly on the tint.
        Assert.Empty(Faults(tint, TextRun(_face, "国国", 40, 64)));
    }

    [Fact]
    public void Rules_may_cross_rules() =>
        Assert.Empty(Faults(Fill(ItemRole.Rule, Rect(20, 50, 60, 1)), Fill(ItemRole.Rule, Rect(50, 20, 1, 60), story: "s2")));

    [Fact]
    public void Text_and_rules_stay_inside_the_trim_and_tints_inside_the_bleed()
    {
        // The trim runs from 10 to 210 across; the bleed to the edge of the sheet at 220.
        Assert.Equal([InkFault.OutsideTrim], Faults(TextRun(_face, "国国", 195, 50)));
        Assert.Equal([InkFault.OutsideTrim], Faults(Fill(ItemRole.Rule, Rect(200, 50, 12, 1))));
        Assert.Empty(Faults(Fill(ItemRole.Background, Rect(0, 0, 220, 120))));
        Assert.Equal([InkFault.OutsideTrim], Faults(Fill(ItemRole.Background, Rect(0, 0, 221, 120))));
    }

    [Fact]
    public void A_space_that_hangs_out_of_the_page_has_no_ink() =>
        Assert.Empty(Faults(TextRun(_face, "国\u3000", 200, 50)));

    [Fact]
    public void A_finding_names_both_places_in_the_manuscript()
    {
        var found = InkAudit.Find(Page(TextRun(_face, "国国", 20, 30, line: 3), TextRun(_face, "人民", 20, 30, line: 8)))[0].ToDiagnostic();

        Assert.Equal(DiagnosticCodes.InkCollision, found.Code);
        Assert.Equal(3, found.Span.Line);
        Assert.Contains("articles/a.md:8:1", found.Message, StringComparison.Ordinal);
        Assert.Contains("人民", found.Message, StringComparison.Ordinal);
        Assert.Equal(
            DiagnosticCodes.InkOutsideTrim,
            InkAudit.Find(Page(Fill(ItemRole.Rule, Rect(0, 50, 12, 1))))[0].ToDiagnostic().Code);
    }

    [Fact]
    public void The_sweep_finds_the_same_pairs_as_comparing_each_with_each() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 25], Gen.Int[0, 25])
            .Select(t => new PtRect(new Pt(t.Item1), new Pt(t.Item2), new Pt(t.Item3), new Pt(t.Item4)))
            .List[0, 40]
            .Sample(boxes =>
            {
                var expected = from i in Enumerable.Range(0, boxes.Count)
                               from j in Enumerable.Range(i + 1, boxes.Count - i - 1)
                               where boxes[i].Overlaps(boxes[j])
                               select (i, j);
                Assert.Equal(expected, InkAuditSweep.Pairs([.. boxes]));
            });

    [Fact]
    public void The_shared_box_is_the_same_as_comparing_each_with_each()
    {
        var group = Gen.Select(Gen.Int[0, 60], Gen.Int[0, 20], Gen.Int[1, 25], Gen.Int[1, 25])
            .Select(t => new PtRect(new Pt(t.Item1), new Pt(t.Item2), new Pt(t.Item3), new Pt(t.Item4)))
            .List[0, 12].Select(l => l.OrderBy(b => b.X).ToArray());
        Gen.Select(group, group).Sample((a, b) =>
        {
            PtRect? expected = null;
            foreach (var area in a.SelectMany(x => b.Select(y => InkAuditSweep.Shared(x, y, new Pt(2)))))
            {
                if (area is { } found) expected = expected?.Union(found) ?? found;
            }

            Assert.Equal(expected, InkAuditSweep.Shared(a, b, new Pt(2)));
        });
    }

    [Fact]
    public void A_full_page_of_ten_thousand_glyphs_is_audited_in_a_moment()
    {
        var lines = from column in Enumerable.Range(0, 8)
                    from row in Enumerable.Range(0, 100)
                    select (DisplayItem)TextRun(_face, "一版头条新闻报道今日要闻国", 56 + column * 126, 60 + row * 12, 9);
        var page = Page([.. lines]) with
        {
            Boxes = new PageBoxes(Rect(0, 0, 1106, 1531), Rect(0, 0, 1106, 1531), Rect(0, 0, 1106, 1531)),
        };
        Assert.Empty(InkAudit.Find(page));

        var watch = Stopwatch.StartNew();
        InkAudit.Find(page);

        // Under 10 ms here; comparing each glyph with each would take seconds. The limit leaves room for a busy machine.
        Assert.InRange(watch.ElapsedMilliseconds, 0, 300);
    }

    private static InkFault[] Faults(params DisplayItem[] items) => [.. InkAudit.Find(Page(items)).Select(f => f.Fault)];
}
