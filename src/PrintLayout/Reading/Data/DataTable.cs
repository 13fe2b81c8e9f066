using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Data;

/// <summary>The rows of a data file.</summary>
/// <param name="Session">The reading, for findings about its cells.</param>
/// <param name="Rows">The rows that have any text, all of the same length.</param>
internal sealed record DataTable(ReadSession Session, ImmutableArray<ImmutableArray<DataCell>> Rows)
{
    /// <summary>Number of columns.</summary>
    public int Width => Rows.IsEmpty ? 0 : Rows[0].Length;

    /// <summary>Where a cell stands.</summary>
    /// <param name="cell">The cell.</param>
    public SourceSpan SpanOf(DataCell cell) => Session.Source.Span(cell.Start, cell.End);

    /// <summary>The text of a cell; null when it is empty.</summary>
    /// <param name="cell">The cell.</param>
    public ManuscriptText? TextOf(DataCell cell) => cell.Text.Length == 0 ? null : ManuscriptText.Plain(cell.Text, SpanOf(cell));
}
