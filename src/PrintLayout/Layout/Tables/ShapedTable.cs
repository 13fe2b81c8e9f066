using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Layout.Styles;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Layout.Tables;

/// <summary>A table, shaped once for all measures.</summary>
/// <param name="Rows">Its cells, row by row; null for an empty cell.</param>
/// <param name="HeadRows">How many of the rows are the head.</param>
/// <param name="Columns">How its columns stand.</param>
/// <param name="Style">Style of its cells.</param>
/// <param name="Head">Style of the cells of its head.</param>
internal sealed record ShapedTable(
    ImmutableArray<ImmutableArray<ShapedCell?>> Rows, int HeadRows, ImmutableArray<ShapedColumn> Columns, ResolvedStyle Style,
    ResolvedStyle Head)
{
    /// <summary>How far words keep away from both sides: on a tint they do not touch its edges.</summary>
    public Pt Inset { get; init; }

    /// <summary>Sets so many dots that lead from the first cell of a row to the second; null for a table without.</summary>
    public Func<ShapedCell, int, SetLine>? Leader { get; init; }
}
