using System.Collections.Immutable;
using PrintLayout.Content;

namespace PrintLayout.Layout;

/// <summary>The legs of a module: where each starts below head and figure, and how deep it is.</summary>
/// <param name="Top">First row of each leg, from 0 at the module's inner top.</param>
/// <param name="Depth">Rows of each leg.</param>
public sealed record LegPlan(ImmutableArray<int> Top, ImmutableArray<int> Depth)
{
    /// <summary>Rows that the last leg may stay short of the others; more is a hole (typography.md 14.14).</summary>
    public const int ShortLastLeg = 3;

    /// <summary>Rows of all legs together.</summary>
    public int Capacity => Depth.Sum();

    /// <summary>Legs below a head, less the rows of a figure.</summary>
    /// <param name="rows">Rows of the module.</param>
    /// <param name="columns">Text columns.</param>
    /// <param name="labelRows">Rows of the section label, over all columns.</param>
    /// <param name="head">Rows of the head block.</param>
    /// <param name="headSpan">Text columns below the head.</param>
    /// <param name="figure">The figure, if any.</param>
    public static LegPlan Of(int rows, int columns, int labelRows, int head, IndexRange headSpan, FigureSpec? figure)
    {
        var top = ImmutableArray.CreateBuilder<int>(columns);
        var depth = ImmutableArray.CreateBuilder<int>(columns);
        for (var column = 1; column <= columns; column++)
        {
            var start = labelRows + (column >= headSpan.First && column <= headSpan.Last ? head : 0);
            var underFigure = figure is not null && column >= figure.Columns.First && column <= figure.Columns.Last;
            var figureRows = underFigure ? figure!.Rows : 0;
            top.Add(start + (figure?.Place == FigurePlace.Top ? figureRows : 0));
            depth.Add(rows - start - figureRows);
        }

        return new LegPlan(top.ToImmutable(), depth.ToImmutable());
    }

    /// <summary>
    /// When the text is shorter than the legs by more than a short last leg, takes rows off all legs alike, so that they
    /// still end on one line and the hole is one strip that can be seen and reported.
    /// </summary>
    /// <param name="textRows">Rows of the text.</param>
    public LegPlan Balanced(int textRows)
    {
        var spare = Capacity - textRows;
        if (spare <= ShortLastLeg) return this;
        var cut = spare / Depth.Length;
        return this with { Depth = [.. Depth.Select(rows => Math.Max(0, rows - cut))] };
    }
}
