using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>
/// Makes a table of its rows. A row may have fewer cells than the head; one that has more is set with all of them and reported (PL1031),
/// so that no cell is lost.
/// </summary>
internal static class TableReader
{
    /// <summary>Reads a table.</summary>
    /// <param name="session">The reading.</param>
    /// <param name="text">Its lines, with <see cref="TableLines.CellMark"/> between cells.</param>
    /// <param name="start">UTF-16 offset of its start in the file.</param>
    /// <param name="end">One past its end.</param>
    /// <returns>The table; null when all its cells are empty.</returns>
    public static TableBlock? Read(ReadSession session, ManuscriptText text, int start, int end)
    {
        ImmutableArray<CellAlign?> columns = [];
        var rows = new List<ImmutableArray<ManuscriptText?>>();
        var (line, at) = (0, 0);
        foreach (var one in text.Text.Split('\n'))
        {
            var cells = CellsOf(text, at, one);
            at += one.Length + 1;
            // The second line says how the columns stand.
            if (line++ == 1) columns = [.. cells.Select(cell => AlignOf(cell?.Text ?? string.Empty))];
            else rows.Add(cells);
        }

        var head = rows[0].Length;
        var count = rows.Max(row => row.Length);
        if (count > head)
        {
            session.Warning(
                DiagnosticCodes.TableRowTooLong, start, end,
                FormattableString.Invariant($"A row of the table has {count} cells, its head has {head}; all are set."),
                "Give the head a cell for each column, or write \\| for a bar that is text.");
        }

        return TableBlock.Of(rows, columns, headRows: 1);
    }

    /// <summary>The cells of a line. Bars at its ends part nothing.</summary>
    private static ImmutableArray<ManuscriptText?> CellsOf(ManuscriptText text, int start, string line)
    {
        var cells = ImmutableArray.CreateBuilder<ManuscriptText?>();
        var at = start;
        var parts = line.Split(TableLines.CellMark);
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            var isEdge = (i == 0 || i == parts.Length - 1) && string.IsNullOrWhiteSpace(part);
            if (!isEdge) cells.Add(CellOf(text, at, part));
            at += part.Length + 1;
        }

        return cells.ToImmutable();
    }

    private static ManuscriptText? CellOf(ManuscriptText text, int at, string part)
    {
        var first = part.Length - part.TrimStart([' ', '\u3000', TableLines.BreakMark]).Length;
        var length = part.TrimEnd([' ', '\u3000', TableLines.BreakMark]).Length - first;
        if (length <= 0) return null;
        var cell = text.Slice(at + first, length);
        return cell with { Text = cell.Text.Replace(TableLines.BreakMark, '\n') };
    }

    private static CellAlign? AlignOf(string rule) => (rule.StartsWith(':'), rule.EndsWith(':')) switch
    {
        (true, true) => CellAlign.Centre,
        (true, false) => CellAlign.Left,
        (false, true) => CellAlign.Right,
        _ => null,
    };
}
