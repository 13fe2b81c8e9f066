using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Furniture;

namespace PrintLayout.Tests.Layout.Furniture;

public sealed class StripRowsTests
{
    private static readonly Pt Least = new(10_000);

    [Fact]
    public void Words_that_fit_stand_on_one_line_from_edge_to_edge() =>
        Assert.Equal([[(0, new Pt(0)), (1, new Pt(65_000)), (2, new Pt(150_000))]], Rows(200, 40, 60, 50));

    [Fact]
    public void Words_far_apart_stay_together_in_the_middle() =>
        // Two of 40 would stand 120 apart, more than five times the least white.
        Assert.Equal([[(0, new Pt(55_000)), (1, new Pt(105_000))]], Rows(200, 40, 40));

    [Fact]
    public void Lines_are_few_and_alike()
    {
        // Greedily the first line would hold three words and the second one.
        var rows = Rows(200, 60, 60, 50, 50);
        Assert.Equal([[0, 1], [2, 3]], rows.Select(row => row.Select(word => word.Word).ToArray()));
    }

    [Fact]
    public void A_word_wider_than_the_line_has_one_of_its_own()
    {
        var rows = Rows(100, 30, 150, 30);
        Assert.Equal([[0], [1], [2]], rows.Select(row => row.Select(word => word.Word).ToArray()));
        Assert.Equal(new Pt(35_000), rows[0][0].Left);
    }

    private static ImmutableArray<ImmutableArray<(int Word, Pt Left)>> Rows(int measure, params int[] widths) =>
        StripRows.Of([.. widths.Select(width => new Pt(width * 1000))], new Pt(measure * 1000), Least);
}
