using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Modules;
using PrintLayout.Layout.Styles;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Tests.Layout;

/// <summary>
/// The broadsheet grid in numbers: 8 columns of 13 em at 9 pt, gutters of 1 em, rows of 12 pt (composition.md C10.3, C10.4).
/// </summary>
public sealed class GridTests(TestPages pages) : IClassFixture<TestPages>
{
    private readonly PageGrid _grid = new(TestPages.Master);

    [Fact]
    public void The_type_area_is_111_em_wide_and_centred_in_the_trim()
    {
        // 390 mm = 1105.512 pt; (1105.512 − 999) / 2 = 53.256.
        Assert.Equal(new PtRect(new Pt(53_256), new Pt(127_370), new Pt(999_000), new Pt(1_320_000)), _grid.TypeArea);
        Assert.Equal(new Pt(48_000), _grid.FolioBand.Height);
        Assert.Equal(new Pt(79_370), _grid.FolioBand.Y);
    }

    [Fact]
    public void Bleed_moves_the_type_area_with_the_trim()
    {
        var grid = new PageGrid(TestPages.Master with { Bleed = new Pt(10_000) });
        Assert.Equal(new Pt(10_000), grid.Boxes.Trim.X);
        Assert.Equal(_grid.TypeArea.X + new Pt(10_000), grid.TypeArea.X);
        Assert.Equal(_grid.TypeArea.Y + new Pt(10_000), grid.TypeArea.Y);
        Assert.Equal(TestPages.Master.TrimWidth, grid.Boxes.Trim.Width);
    }

    [Fact]
    public void Rows_and_columns_start_where_the_grid_says()
    {
        Assert.Equal(new Pt(127_370), _grid.RowTop(1));
        Assert.Equal(new Pt(139_370), _grid.RowTop(2));
        Assert.Equal(_grid.TypeArea.Bottom, _grid.RowTop(111));
        Assert.Equal(new Pt(53_256 + 126_000), _grid.ColumnLeft(2));
        Assert.Equal(_grid.TypeArea.Right, _grid.ColumnLeft(8) + _grid.ColumnWidth);
        Assert.Equal(new Pt(495_000), _grid.Area(new IndexRange(1, 4), new IndexRange(1, 10)).Width);
    }

    [Fact]
    public void The_em_box_of_body_text_stands_in_the_middle_of_its_row()
    {
        using var context = pages.Context(new DiagnosticBag());
        // (12 − 9) / 2 above the em box, and 0.88 of 9 pt above the baseline.
        Assert.Equal(new Pt(9_420), _grid.BaselineInRow(context.Styles[StyleNames.Body]));
    }

    [Fact]
    public void Text_columns_of_an_open_module_are_the_columns_of_the_page()
    {
        var frame = Frame(TestPages.Module("a", 3, 6, 5, 40));
        Assert.Equal(Em.Whole(13).At(new Pt(9_000)), frame.Measure);
        Assert.Equal([_grid.ColumnLeft(3), _grid.ColumnLeft(4), _grid.ColumnLeft(5), _grid.ColumnLeft(6)], frame.Columns);
        Assert.Equal((5, 36), (frame.FirstRow, frame.Rows));
        Assert.Equal(frame.Area, frame.Inner);
    }

    [Fact]
    public void Three_text_columns_in_a_box_of_four_are_17_em_exactly()
    {
        // 55 em less one on each side; (53 − 2) / 3 = 17, gutters of one em.
        var frame = Frame(TestPages.Module("a", 1, 4, 1, 38) with { Border = BorderForm.Frame, TextColumns = 3 });
        Assert.Equal(new Pt(17 * 9_000), frame.Measure);
        Assert.Equal([0, 162, 324], frame.Columns.Select(x => (x - frame.Inner.X).Milli / 1000));
        Assert.Equal(frame.Area.X + new Pt(9_000), frame.Inner.X);
        Assert.Equal(frame.Inner.Right, frame.Columns[2] + frame.Measure);
        Assert.Equal((2, 36), (frame.FirstRow, frame.Rows));
    }

    [Fact]
    public void Two_text_columns_over_three_are_20_em()
    {
        var frame = Frame(TestPages.Module("a", 1, 3, 1, 38) with { TextColumns = 2 });
        Assert.Equal(new Pt(20 * 9_000), frame.Measure);
        Assert.Equal(new Pt(21 * 9_000), frame.Columns[1] - frame.Columns[0]);
    }

    [Fact]
    public void What_whole_em_leave_over_is_shared_out_to_the_gutters()
    {
        // 69 em in three columns: (69 − 2) / 3 = 22 and 1 em over, so each gutter is 1.5 em.
        var frame = Frame(TestPages.Module("a", 1, 5, 1, 38) with { TextColumns = 3 });
        Assert.Equal(new Pt(22 * 9_000), frame.Measure);
        Assert.Equal([0, 211_500, 423_000], frame.Columns.Select(x => (x - frame.Inner.X).Milli));
        var (left, width) = frame.Across(new IndexRange(2, 3));
        Assert.Equal(frame.Columns[1], left);
        Assert.Equal(frame.Area.Right, left + width);
    }

    [Fact]
    public void A_measure_asked_for_widens_the_gutters()
    {
        var asked = new Located<Em>(Em.Whole(14), SourceSpan.None);
        var frame = Frame(TestPages.Module("a", 1, 8, 1, 20) with { TextColumns = 7, Measure = asked });
        Assert.Equal(new Pt(14 * 9_000), frame.Measure);
        // 111 − 98 = 13 em for six gutters.
        Assert.Equal(new Pt(126_000 + 19_500), frame.Columns[1] - frame.Columns[0]);
        Assert.Equal(frame.Area.Right, frame.Columns[6] + frame.Measure);
    }

    private ModuleFrame Frame(ModuleSpec spec) =>
        ModuleFrame.Of(_grid, spec, spec.TextColumns?.Least ?? spec.Columns.Count, new RuleStyle());
}
