using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Layout.Tables;

/// <summary>A table set at a measure.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="IsTooWide">Whether its columns had to be narrower than their words or nearer than they should.</param>
/// <param name="Least">The measure at which it would not be too wide.</param>
internal sealed record SetTable(ShapedTable Table, ImmutableArray<SetTableRow> Rows, bool IsTooWide, Pt Least)
{
    /// <summary>Whether columns are narrower than a character, so that cells lie on one another.</summary>
    public bool IsSqueezed { get; init; }
}
