using System.Collections.Immutable;
using PrintLayout.Layout.Styles;

namespace PrintLayout.Layout.Tables;

/// <summary>A table, shaped once for all measures.</summary>
/// <param name="Rows">Its cells, row by row; null for an empty cell.</param>
/// <param name="HeadRows">How many of the rows are the head.</param>
/// <param name="Columns">How its columns stand.</param>
/// <param name="Style">Style of its cells.</param>
/// <param name="Head">Style of the cells of its head.</param>
internal sealed record ShapedTable(
    ImmutableArray<ImmutableArray<ShapedCell?>> Rows, int HeadRows, ImmutableArray<ShapedColumn> Columns, ResolvedStyle Style,
    ResolvedStyle Head);
