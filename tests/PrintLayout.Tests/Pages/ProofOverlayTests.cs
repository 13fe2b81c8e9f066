using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;
using PrintLayout.Pages.Overlays;

namespace PrintLayout.Tests.Pages;

/// <summary>What an overlay says of a page made by hand: two modules on a grid of two columns, three rows of 10 pt.</summary>
public sealed class ProofOverlayTests : IDisposable
{
    private readonly FontFace _serif = TestFonts.Open(TestFonts.Serif);

    public void Dispose() => _serif.Dispose();

    [Fact]
    public void The_grid_has_every_column_and_row_and_numbers_them()
    {
        var marks = Of(OverlayLayers.Grid).Marks;
        Assert.Contains(marks, mark => mark is OverlayArea { Area: var area } && area == PageSamples.Rect(20, 20, 80, 30));
        Assert.Contains(marks, mark => mark is OverlayArea { Area: var area } && area == PageSamples.Rect(110, 20, 80, 30));
        var levels = marks.OfType<OverlayArea>().Where(mark => mark.Area is { X.Milli: 20_000, Width.Milli: 170_000 })
            .Select(mark => mark.Area.Y + mark.Area.Height / 2).ToList();
        Assert.All([20, 30, 40, 50], y => Assert.Contains(PageSamples.Points(y), levels));
        Assert.Equal(["1", "2"], Labels(OverlayLayers.Grid).Take(2));
    }

    [Fact]
    public void Baselines_lie_where_body_text_stands()
    {
        var middles = Of(OverlayLayers.Baselines).Marks.OfType<OverlayArea>().Where(mark => mark.Area.Width == PageSamples.Points(170))
            .Select(mark => mark.Area.Y + mark.Area.Height / 2);
        Assert.Equal([28, 38, 48], middles.Select(y => y.Points));
    }

    [Fact]
    public void A_module_tells_its_stories_its_size_and_its_cost() =>
        Assert.Equal(
            ["shen + nie  1×3  cost 12 = form 5 + fill 7", "ai  1×3  cost 0 = form 0 + fill 0"], Labels(OverlayLayers.Modules).Take(2));

    [Fact]
    public void Rows_that_stayed_empty_are_marked_in_their_leg()
    {
        // One row of three is filled: the lower two thirds of the leg from 20 to 50.
        var empty = Assert.Single(Of(OverlayLayers.Modules).Marks.OfType<OverlayArea>(),
            mark => mark.Colour.Colour == new ScreenColour(255, 190, 0) && mark.Area.Width == PageSamples.Points(80));
        Assert.Equal(PageSamples.Rect(20, 30, 80, 20), empty.Area);
    }

    [Fact]
    public void An_overset_is_red_at_the_end_of_the_last_leg_and_tells_what_was_lost()
    {
        var overlay = Of(OverlayLayers.Overset);
        Assert.Equal("overset: 3 rows, 57 characters", Labels(OverlayLayers.Overset).First());
        var bar = Assert.Single(overlay.Marks.OfType<OverlayArea>(), mark => mark.Area.X == PageSamples.Points(110)
            && mark.Area.Y == PageSamples.Points(50) && mark.Area.Width == PageSamples.Points(80));
        Assert.Equal(new ScreenColour(220, 0, 0), bar.Colour.Colour);
    }

    [Fact]
    public void Lines_are_tinted_by_how_far_they_had_to_give()
    {
        var tints = Of(OverlayLayers.Spacing).Marks.OfType<OverlayArea>().Where(mark => mark.Area.Width == PageSamples.Points(80)).ToList();

        // Opened by 0.06 em, by 0.02 em, squeezed by half an em; the line at its natural width has none.
        Assert.Equal([28, 38, 28], tints.Select(mark => (mark.Area.Y + PageSamples.Points(8.8m)).Points));
        Assert.True(tints[0].Colour.Opacity > tints[1].Colour.Opacity);
        Assert.Equal(tints[0].Colour.Colour, tints[1].Colour.Colour);
        Assert.NotEqual(tints[0].Colour.Colour, tints[2].Colour.Colour);
        Assert.Equal("60", Labels(OverlayLayers.Spacing).First());
    }

    [Fact]
    public void The_ink_box_of_a_glyph_is_that_of_its_face()
    {
        _serif.TryGetGlyph('国', out var glyph);
        var box = _serif.InkBoxOf(glyph);
        Pt Length(int units) => new(units * 10_000 / _serif.UnitsPerEm);
        var top = Of(OverlayLayers.Ink).Marks.OfType<OverlayArea>().First().Area;
        Assert.Equal((PageSamples.Points(20) + Length(box.Left), PageSamples.Points(28) - Length(box.Top), Length(box.Right - box.Left)),
            (top.X, top.Y, top.Width));
    }

    [Fact]
    public void The_legend_tells_of_the_layers_that_are_shown_and_no_other()
    {
        Assert.Equal(["baselines", "overset"], Of(OverlayLayers.Baselines | OverlayLayers.Overset).Marks.OfType<OverlayLabel>()
            .Select(label => label.Text).Where(text => !text.Contains(':', StringComparison.Ordinal)));
        Assert.Empty(Of(OverlayLayers.None).Marks);
    }

    private IEnumerable<string> Labels(OverlayLayers layers) => Of(layers).Marks.OfType<OverlayLabel>().Select(label => label.Text);

    private ProofOverlay Of(OverlayLayers layers)
    {
        var page = PageSamples.Page(PageSamples.TextRun(_serif, "国", 20, 28)) with { Geometry = Geometry() };
        return ProofOverlay.Of(page, layers, _serif);
    }

    private static PageGeometry Geometry() => new(
        new GridGeometry(
            PageSamples.Rect(20, 20, 170, 30),
            [new ColumnGeometry(PageSamples.Points(20), PageSamples.Points(80)),
                new ColumnGeometry(PageSamples.Points(110), PageSamples.Points(80))],
            PageSamples.Points(10),
            PageSamples.Points(10),
            3,
            PageSamples.Points(28)),
        [
            Module(["shen", "nie"], 20, 1, 1) with { FormCost = 5, FillCost = 7 },
            Module(["ai"], 110, 2, 3) with { OversetRows = 3, OversetCharacters = 57 },
        ],
        [
            Line(20, 28, 0) with { HanOpening = 60 },
            Line(20, 38, 0) with { HanOpening = 20 },
            Line(20, 48, 0),
            Line(110, 28, 5),
        ],
        []);

    private static ModuleGeometry Module(string[] stories, decimal x, int column, int filled)
    {
        var area = PageSamples.Rect(x, 20, 80, 30);
        return new ModuleGeometry([.. stories], area, column, column, 1, 3, PageSamples.Points(80), 1, [new LegGeometry(area, filled, 3)]);
    }

    private static LineGeometry Line(decimal x, decimal y, decimal squeezed) => new(
        ItemRole.Body, "shen", 1, 1, SourceSpan.None, new PtPoint(PageSamples.Points(x), PageSamples.Points(y)),
        PageSamples.Points(80), PageSamples.Points(80), PageSamples.Points(80 + squeezed), PageSamples.Points(10), "国", 0, 1);
}
