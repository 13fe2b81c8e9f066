using System.Collections.Immutable;

namespace PrintLayout.Layout.Tables;

/// <summary>A row of a set table.</summary>
/// <param name="Lines">Lines of its deepest cell.</param>
/// <param name="Parts">The lines of its cells, cell by cell.</param>
internal sealed record SetTableRow(int Lines, ImmutableArray<SetTableLine> Parts);
