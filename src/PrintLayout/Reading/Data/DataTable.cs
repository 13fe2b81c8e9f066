using System.Collections.Immutable;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Data;

/// <summary>The rows of a data file.</summary>
/// <param name="Session">The reading, for findings about its cells.</param>
/// <param name="Rows">The rows that have any text, all of the same length.</param>
internal sealed record DataTable(ReadSession Session, ImmutableArray<ImmutableArray<DataCell>> Rows)
{
    /// <summary>Number of columns.</summary>
    public int Width => Rows.IsEmpty ? 0 : Rows[0].Length;
}
