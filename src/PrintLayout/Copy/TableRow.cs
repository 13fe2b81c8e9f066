using System.Collections.Immutable;

namespace PrintLayout.Copy;

/// <summary>A row of a table.</summary>
/// <param name="Cells">As many cells as the table has columns.</param>
public sealed record TableRow(ImmutableArray<TableCell> Cells);
