using System.Collections.Immutable;
using CsCheck;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Layout.Fit;
using PrintLayout.Makeup.Dissection;
using PrintLayout.Makeup.Shapes;
using PrintLayout.Makeup.Stories;
using PrintLayout.Plan.Styles;
using PrintLayout.Tests.Layout;

namespace PrintLayout.Tests.Makeup;

/// <summary>The search over dissections against trying all of them (make-up.md M15).</summary>
public sealed class DissectionTests
{
    private const int Columns = 4;
    private const int Rows = 13;

    private static readonly Gen<Costs[]> Pages = Gen.Int[2, 5].SelectMany(count => Gen.Int[0, 120].Array[Columns * Rows]
        .Select(costs => new Costs(costs)).Array[count]);

    /// <summary>Pages small enough to try all ways to turn.</summary>
    private static readonly Gen<Costs[]> TurningPages = Gen.Int[2, 3].SelectMany(count => Gen.Int[0, 120].Array[Columns * Rows]
        .Select(costs => new Costs(costs)).Array[count]);

    /// <summary>Costs of shapes; a good part of them cannot be.</summary>
    private sealed class Costs(int[] costs) : IShapeCosts
    {
        public int[] All => costs;

        public int Of(int columns, int rows) =>
            rows >= 2 && rows < Rows && costs[((columns - 1) * Rows) + rows] is <= 60 and var cost ? cost : ShapeTable.Never;
    }

    /// <summary>Costs of shapes that lack a corner, out of the same numbers; a good part of them cannot be.</summary>
    private sealed class Turns(int[] costs) : ICornerCosts
    {
        public (int Least, int Most) Areas => (1, Columns * Rows);

        public CornerCosts Of(int columns, int rows, int corner, bool isLeft)
        {
            if (rows < 5) return default;
            var found = new int[rows - 3];
            for (var i = 0; i < found.Length; i++)
            {
                var cost = costs[((columns * 31) + (rows * 7) + (corner * 17) + (i * 5) + (isLeft ? 1 : 0)) % costs.Length];
                found[i] = cost <= 40 ? cost : ShapeTable.Never;
            }

            return new CornerCosts(2, found);
        }
    }

    [Fact]
    public void No_dissection_with_stories_that_turn_is_cheaper_than_the_one_found() => TurningPages.Sample(
        shapes =>
        {
            var (table, corners) = (Table(shapes, 1, turns: true), shapes.Select(CornersOf).ToArray());
            var all = BruteForce(shapes, table, (1 << shapes.Length) - 1, Columns, Rows, CutKind.None, corners);
            var found = new BestTrees(table).Find(table.All, Columns, Rows, 3);
            Assert.Equal(all, found.Count == 0 ? ShapeTable.Never : found[0].Cost);
        },
        iter: 60);

    [Fact]
    public void Stories_that_turn_never_make_a_page_dearer() => Pages.Sample(
        shapes =>
        {
            var plain = new BestTrees(Table(shapes, 1)).Find((1 << shapes.Length) - 1, Columns, Rows, 1);
            var turned = new BestTrees(Table(shapes, 1, turns: true)).Find((1 << shapes.Length) - 1, Columns, Rows, 1);
            if (plain.Count > 0) Assert.True(turned[0].Cost <= plain[0].Cost);
        },
        iter: 60);

    [Fact]
    public void No_dissection_is_cheaper_than_the_one_found() => Pages.Sample(
        shapes =>
        {
            var table = Table(shapes, 1);
            var all = BruteForce(shapes, table, (1 << shapes.Length) - 1, Columns, Rows, CutKind.None);
            var found = new BestTrees(table).Find(table.All, Columns, Rows, 3);
            Assert.Equal(all, found.Count == 0 ? ShapeTable.Never : found[0].Cost);
        },
        iter: 60);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_cell_is_covered_once_and_every_item_stands(bool turns) => Pages.Sample(
        shapes =>
        {
            var table = Table(shapes, 1, turns: turns);
            foreach (var tree in new BestTrees(table).Find(table.All, Columns, Rows, 8))
            {
                var cells = new int[Columns + 1, Rows + 1];
                var leaves = tree.Leaves(1, 1).ToList();
                Assert.Equal(Enumerable.Range(0, shapes.Length), leaves.Select(leaf => leaf.Item).Order());
                foreach (var leaf in leaves)
                {
                    Assert.True(leaf.Corner is not null || shapes[leaf.Item].Of(leaf.Columns, leaf.Rows) < ShapeTable.Never);
                    for (var column = leaf.Column; column < leaf.Column + leaf.Columns; column++)
                    {
                        // The row below a module is its separator.
                        var isShort = leaf.Corner is { } corner && corner.Has(column - leaf.Column + 1, leaf.Columns);
                        var last = leaf.Row + leaf.Rows - (isShort ? leaf.Corner!.Value.Rows : 0);
                        for (var row = leaf.Row; row <= last; row++) cells[column, row]++;
                    }
                }

                for (var column = 1; column <= Columns; column++)
                {
                    for (var row = 1; row <= Rows; row++) Assert.Equal(1, cells[column, row]);
                }
            }
        },
        iter: 100);

    [Fact]
    public void Dissections_come_by_cost_differ_in_structure_and_are_the_same_for_any_number_of_threads() => Pages.Sample(
        shapes =>
        {
            var one = new BestTrees(Table(shapes, 1)).Find((1 << shapes.Length) - 1, Columns, Rows, 12);
            var eight = new BestTrees(Table(shapes, 8)).Find((1 << shapes.Length) - 1, Columns, Rows, 12);
            Assert.Equal(one, eight);
            Assert.Equal(one.Select(tree => tree.Cost).Order(), one.Select(tree => tree.Cost));
            Assert.Equal(one.Count, one.Select(tree => tree.Structure).Distinct().Count());
        },
        iter: 60);

    [Fact]
    public void Pairs_that_stay_together_never_make_a_page_cheaper_and_cover_every_cell() => Pages.Sample(
        shapes =>
        {
            if (shapes.Length < 3) return;
            var count = shapes.Length;
            var family = new SetFamily([.. Enumerable.Range(0, count - 2).Select(i => 1 << i), 3 << (count - 2)], count);
            var whole = new BestTrees(Table(shapes, 1)).Find((1 << count) - 1, Columns, Rows, 1);
            var paired = new BestTrees(Table(shapes, 1, family)).Find((1 << count) - 1, Columns, Rows, 1);
            if (paired.Count == 0) return;
            Assert.True(whole[0].Cost <= paired[0].Cost);
            Assert.Equal(Columns * Rows, paired[0].Leaves(1, 1).Sum(leaf => leaf.Columns * (leaf.Rows + 1)));
        },
        iter: 60);

    [Theory]
    [InlineData("1-8 1-111", 0)]
    [InlineData("1-5 1-60", 2)]
    [InlineData("3-6 1-111", 2)]
    [InlineData("1-8 52-111", 1)]
    [InlineData("3-6 40-70", 4)]
    public void Room_beside_given_places_is_parted_into_few_rectangles_that_cover_it_once(string taken, int parts)
    {
        var numbers = taken.Split(' ', '-').Select(int.Parse).ToArray();
        var place = (new IndexRange(numbers[0], numbers[1]), new IndexRange(numbers[2], numbers[3]));
        var regions = OpenRoom.Of(8, 1, 111, [place]);
        Assert.Equal(parts, regions.Length);
        var cells = regions.Sum(region => region.Columns * region.Rows);
        Assert.Equal((8 * 112) - ((numbers[1] - numbers[0] + 1) * (numbers[3] - numbers[2] + 2)), cells);
    }

    private static Turns CornersOf(Costs shapes) => new(shapes.All);

    private static ValueTable Table(Costs[] shapes, int threads, SetFamily? family = null, bool turns = false)
    {
        ImmutableArray<MakeupItem> items = [.. shapes.Select((_, i) => new MakeupItem($"s{i}")
        {
            Story = new FitStory(
                [TestPages.Article($"s{i}", TestPages.Paragraph("文"))], isBriefs: false, ImageLibrary.Empty),
            Rank = i,
        })];
        var cuts = new CutCosts(items, [], MakeupStyle.Standard);
        return new ValueTable(
            [.. shapes], family ?? SetFamily.Whole(shapes.Length), cuts, [new OpenRegion(1, 1, Columns, Rows)], 0, threads,
            corners: turns ? [.. shapes.Select(CornersOf)] : []);
    }

    /// <summary>All dissections; the first part of a cut is not cut the same way again, so each is tried once.</summary>
    private static int BruteForce(
        Costs[] shapes, ValueTable table, int set, int columns, int rows, CutKind not, Turns[]? corners = null)
    {
        if ((set & (set - 1)) == 0) return shapes[int.TrailingZeroCount(set)].Of(columns, rows - 1);
        var best = corners is null ? ShapeTable.Never : Round(shapes, table, set, columns, rows, corners);
        for (var first = (set - 1) & set; first > 0; first = (first - 1) & set)
        {
            var second = set ^ first;
            for (var at = 1; at < columns && not != CutKind.Down; at++)
            {
                var cost = table.CutCost(CutKind.Down, first, second, columns, rows, 0);
                best = Math.Min(best, Sum(
                    BruteForce(shapes, table, first, at, rows, CutKind.Down, corners),
                    BruteForce(shapes, table, second, columns - at, rows, CutKind.None, corners), cost));
            }

            for (var at = 1; at < rows && not != CutKind.Across; at++)
            {
                var cost = table.CutCost(CutKind.Across, first, second, columns, rows, at);
                best = Math.Min(best, Sum(
                    BruteForce(shapes, table, first, columns, at, CutKind.Across, corners),
                    BruteForce(shapes, table, second, columns, rows - at, CutKind.None, corners), cost));
            }
        }

        return best;
    }

    /// <summary>All ways to set one story all round the others.</summary>
    private static int Round(Costs[] shapes, ValueTable table, int set, int columns, int rows, Turns[] corners)
    {
        var best = ShapeTable.Never;
        for (var item = 0; item < shapes.Length; item++)
        {
            var second = set & ~(1 << item);
            if (second == set) continue;
            foreach (var kind in (CutKind[])[CutKind.CornerLeft, CutKind.CornerRight])
            {
                var cost = table.CutCost(kind, 1 << item, second, columns, rows, 0);
                for (var wide = 1; wide < columns; wide++)
                {
                    var own = corners[item].Of(columns, rows - 1, wide, kind == CutKind.CornerLeft);
                    for (var i = 0; i < (own.Costs?.Length ?? 0); i++)
                        best = Math.Min(best, Sum(
                            own.Costs![i], BruteForce(shapes, table, second, wide, own.Least + i, CutKind.None, corners), cost));
                }
            }
        }

        return best;
    }

    private static int Sum(int one, int other, int cut) =>
        one >= ShapeTable.Never || other >= ShapeTable.Never || cut >= ShapeTable.Never ? ShapeTable.Never : one + other + cut;
}
