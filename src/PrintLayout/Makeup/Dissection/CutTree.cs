using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Makeup.Shapes;

namespace PrintLayout.Makeup.Dissection;

/// <summary>A region cut into modules.</summary>
/// <param name="Kind">How it is cut.</param>
/// <param name="Item">The item of a region that is one module.</param>
/// <param name="First">The upper or left part; null for a module.</param>
/// <param name="Second">The lower or right part; null for a module.</param>
/// <param name="Columns">Base columns.</param>
/// <param name="Rows">Rows, the separator below included.</param>
/// <param name="Cost">What it costs by the table.</param>
/// <param name="Structure">A number for cuts, items and widths, rows left out.</param>
/// <param name="Pattern">The same, with the two sides of a cut in any order and widths left out: mirrored pages share it.</param>
internal sealed record CutTree(
    CutKind Kind, int Item, CutTree? First, CutTree? Second, int Columns, int Rows, int Cost, ulong Structure, ulong Pattern)
{
    /// <summary>A number for the structure with all rows.</summary>
    public ulong Exact => First is null ? Mix(Structure, (ulong)Rows) : Mix(Mix((ulong)Kind + 200, First.Exact), Second!.Exact);

    /// <summary>A module.</summary>
    public static CutTree Leaf(int item, int columns, int rows, int cost) =>
        new(CutKind.None, item, null, null, columns, rows, cost, Mix((ulong)item * 64 + (ulong)columns + 1, 0), Mix((ulong)item + 1, 1));

    /// <summary>A story with another part in its lower corner.</summary>
    public static CutTree Round(CutKind kind, CutTree first, CutTree second, int cutCost) => new(
        kind, -1, first, second, first.Columns, first.Rows, first.Cost + second.Cost + cutCost,
        Mix(Mix((ulong)kind, first.Structure), second.Structure), Mix(Mix(103, first.Pattern), second.Pattern));

    /// <summary>Two parts.</summary>
    public static CutTree Of(CutKind kind, CutTree first, CutTree second, int cutCost) => new(
        kind, -1, first, second, kind == CutKind.Down ? first.Columns + second.Columns : first.Columns,
        kind == CutKind.Across ? first.Rows + second.Rows : first.Rows, first.Cost + second.Cost + cutCost,
        Mix(Mix((ulong)kind, first.Structure), second.Structure), Mix((ulong)kind + 100, first.Pattern + second.Pattern));

    /// <summary>The modules with their places, in reading order of the cuts.</summary>
    /// <param name="column">First base column of the region, from 1.</param>
    /// <param name="row">First row of the region, from 1.</param>
    public IEnumerable<CutLeaf> Leaves(int column, int row)
    {
        if (First is null || Second is null) return [new CutLeaf(Item, column, row, Columns, Rows - 1)];
        if (Kind is CutKind.CornerLeft or CutKind.CornerRight)
        {
            var isLeft = Kind == CutKind.CornerLeft;
            var corner = new Corner(Second.Columns, Second.Rows, isLeft);
            var round = new CutLeaf(First.Item, column, row, Columns, Rows - 1) { Corner = corner };
            return Second.Leaves(isLeft ? column : column + Columns - Second.Columns, row + Rows - Second.Rows).Prepend(round);
        }

        return First.Leaves(column, row).Concat(Kind == CutKind.Down
            ? Second.Leaves(column + First.Columns, row)
            : Second.Leaves(column, row + First.Rows));
    }

    /// <summary>The corners that stories leave to others.</summary>
    public int Corners => First is null ? 0
        : First.Corners + Second!.Corners + (Kind is CutKind.CornerLeft or CutKind.CornerRight ? 1 : 0);

    /// <summary>
    /// The cuts in words, such as <c>(a 4 / (b 2 | c 2))</c>: / across, | down, L round what stands in the lower right corner, J round
    /// what stands in the lower left one; numbers are columns.
    /// </summary>
    /// <param name="names">Names of the items.</param>
    public string Describe(IReadOnlyList<string> names) => Kind == CutKind.None
        ? string.Create(CultureInfo.InvariantCulture, $"{names[Item]} {Columns}")
        : $"({First!.Describe(names)} {Sign(Kind)} {Second!.Describe(names)})";

    /// <summary>A number for the structure of several rectangles.</summary>
    public static ulong StructureOf(ImmutableArray<PlacedTree> parts) =>
        parts is [var whole] ? whole.Tree.Structure : parts.Aggregate(0UL, (sum, part) => Mix(sum, part.Tree.Structure));

    /// <summary>A number for the structure of several rectangles with all rows.</summary>
    public static ulong ExactOf(ImmutableArray<PlacedTree> parts) => parts.Aggregate(0UL, (sum, part) => Mix(sum, part.Tree.Exact));

    /// <summary>A number for the pattern of several rectangles.</summary>
    public static ulong PatternOf(ImmutableArray<PlacedTree> parts) =>
        parts is [var whole] ? whole.Tree.Pattern : parts.Aggregate(0UL, (sum, part) => Mix(sum, part.Tree.Pattern));

    private static char Sign(CutKind kind) => kind switch
    {
        CutKind.Across => '/',
        CutKind.Down => '|',
        CutKind.CornerLeft => 'J',
        CutKind.CornerRight => 'L',
        CutKind.None => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a module has no cut"),
    };

    private static ulong Mix(ulong a, ulong b)
    {
        var mixed = (a * 0x9E3779B97F4A7C15UL) ^ ((b + 0x7F4A7C15UL) * 0xC2B2AE3D27D4EB4FUL);
        mixed ^= mixed >> 29;
        return mixed * 0xBF58476D1CE4E5B9UL;
    }
}
