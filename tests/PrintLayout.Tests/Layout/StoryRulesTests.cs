using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout;

/// <summary>Which rules stand between the modules of simple pages.</summary>
public sealed class StoryRulesTests
{
    private static readonly PageGrid Grid = new(TestPages.Master);

    [Fact]
    public void Two_modules_side_by_side_have_one_rule_in_the_middle_of_their_gutter() =>
        Expect(Rules(TestPages.Module("a", 1, 4, 1, 110), TestPages.Module("b", 5, 8, 1, 110)), Upright(5, 1, 110));

    [Fact]
    public void Two_modules_one_above_the_other_have_one_rule_in_the_middle_of_the_row_between() =>
        Expect(Rules(TestPages.Module("a", 1, 8, 1, 54), TestPages.Module("b", 1, 8, 56, 110)), Level(55, 1, 8));

    [Fact]
    public void Where_three_modules_meet_the_rules_stand_beside_and_between_them() =>
        Expect(
            Rules(TestPages.Module("a", 1, 4, 1, 110), TestPages.Module("b", 5, 8, 1, 54), TestPages.Module("c", 5, 8, 56, 110)),
            Level(55, 5, 8),
            Upright(5, 1, 54),
            Upright(5, 56, 110));

    [Fact]
    public void A_rule_below_two_modules_is_one_piece() =>
        Expect(
            Rules(TestPages.Module("a", 1, 4, 1, 54), TestPages.Module("b", 5, 8, 1, 54), TestPages.Module("c", 1, 8, 56, 110)),
            Level(55, 1, 8),
            Upright(5, 1, 54));

    [Fact]
    public void A_box_has_its_frame_and_gets_no_rule()
    {
        var box = TestPages.Module("b", 5, 8, 1, 54) with { Border = BorderForm.Frame };
        Expect(
            Rules(TestPages.Module("a", 1, 4, 1, 110), box, TestPages.Module("c", 5, 8, 56, 110)),
            Upright(5, 56, 110));
    }

    [Fact]
    public void Modules_with_more_than_a_row_between_them_need_no_rule() =>
        Expect(Rules(TestPages.Module("a", 1, 8, 1, 53), TestPages.Module("b", 1, 8, 56, 110)));

    private static ImmutableArray<PtRect> Rules(params ModuleSpec[] modules)
    {
        var items = new PageItems();
        StoryRules.Add(items, Grid, TestPages.Layout(modules));
        Assert.All(items.All, item => Assert.Equal(ItemRole.Rule, item.Role));
        return [.. items.All.Cast<FilledRect>().Select(rule => rule.Area)];
    }

    private static void Expect(ImmutableArray<PtRect> rules, params PtRect[] expected) => Assert.Equal(expected, rules);

    /// <summary>A rule of 0.35 pt at the left of a column: 4.5 + 0.175 pt before it.</summary>
    private static PtRect Upright(int column, int firstRow, int lastRow) => PtRect.FromEdges(
        Grid.ColumnLeft(column) - new Pt(4_675), Grid.RowTop(firstRow), Grid.ColumnLeft(column) - new Pt(4_325), Grid.RowTop(lastRow + 1));

    /// <summary>A rule of 0.35 pt in a row of 12 pt: 5.825 pt below its top.</summary>
    private static PtRect Level(int row, int firstColumn, int lastColumn) => PtRect.FromEdges(
        Grid.ColumnLeft(firstColumn), Grid.RowTop(row) + new Pt(5_825), Grid.ColumnLeft(lastColumn + 1) - new Pt(9_000),
        Grid.RowTop(row) + new Pt(6_175));
}
