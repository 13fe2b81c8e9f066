using System.Collections.Immutable;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Data;

/// <summary>
/// Reads fields parted by commas, tabs or semicolons (RFC 4180), each with its place. The first line decides which of the three parts them:
/// the one that it has most of. Rows without any text are left out, and so are columns that are empty throughout.
/// </summary>
internal sealed class CsvReader
{
    private const char Quote = '"';
    private readonly ReadSession _session;
    private readonly string _text;
    private readonly char _mark;
    private readonly ImmutableArray<DataCell>.Builder _row = ImmutableArray.CreateBuilder<DataCell>();
    private readonly List<ImmutableArray<DataCell>> _rows = [];
    private int _at;
    private int _cells;

    private CsvReader(ReadSession session)
    {
        (_session, _text) = (session, session.Text);
        _mark = MarkOf(_text);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="session">Its reading.</param>
    /// <returns>The rows; null when a quotation mark is wrong (PL1033), there are no rows (PL1034), or too many cells (PL1009).</returns>
    public static DataTable? Read(ReadSession session)
    {
        var reader = new CsvReader(session);
        if (!reader.ReadAll()) return null;
        if (reader._rows.Count > 0) return new DataTable(session, reader.Even());
        session.Error(DiagnosticCodes.DataEmpty, 0, 0, "The file has no rows.", "Check that this is the file you mean.");
        return null;
    }

    private static char MarkOf(string text)
    {
        var length = text.AsSpan().IndexOfAny('\n', '\r');
        var line = length < 0 ? text.AsSpan() : text.AsSpan(0, length);
        var (commas, tabs, semicolons) = (line.Count(','), line.Count('\t'), line.Count(';'));
        if (tabs > commas && tabs >= semicolons) return '\t';
        return semicolons > commas ? ';' : ',';
    }

    private bool ReadAll()
    {
        while (_at < _text.Length)
        {
            if (!ReadField()) return false;
            if (_at < _text.Length && _text[_at] == _mark)
            {
                _at++;
                // A mark at the very end opens an empty field.
                if (_at == _text.Length) _row.Add(new DataCell(string.Empty, _at, _at));
                else continue;
            }

            if (!EndRow()) return false;
        }

        return _row.Count == 0 || EndRow();
    }

    private bool EndRow()
    {
        if (_at < _text.Length) _at += _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n' ? 2 : 1;
        var row = _row.ToImmutable();
        _row.Clear();
        if (row.All(cell => cell.Text.Length == 0)) return true;
        _rows.Add(row);
        _cells += row.Length;
        if (_cells <= _session.Limits.TableCells) return true;
        _session.Error(
            DiagnosticCodes.OverLimit, row[0].Start, row[0].Start,
            FormattableString.Invariant($"The table has more than {_session.Limits.TableCells} cells; row {_rows.Count} passes it."),
            "A page holds some hundred rows: save those that are to be printed as a file of their own.");
        return false;
    }

    private bool ReadField()
    {
        var start = _at;
        while (start < _text.Length && _text[start] is ' ' or '\u3000' && _text[start] != _mark) start++;
        if (start < _text.Length && _text[start] == Quote) return ReadQuoted(start);
        var end = _text.AsSpan(_at).IndexOfAny(_mark, '\n', '\r');
        end = end < 0 ? _text.Length : _at + end;
        Add(_text[_at..end], _at, end);
        _at = end;
        return true;
    }

    private bool ReadQuoted(int start)
    {
        var text = new StringBuilder();
        for (_at = start + 1; _at < _text.Length; _at++)
        {
            if (_text[_at] != Quote)
            {
                text.Append(_text[_at]);
                continue;
            }

            if (_at + 1 < _text.Length && _text[_at + 1] == Quote)
            {
                text.Append(Quote);
                _at++;
                continue;
            }

            var end = ++_at;
            while (_at < _text.Length && _text[_at] is ' ' or '\u3000' && _text[_at] != _mark) _at++;
            if (_at < _text.Length && _text[_at] != _mark && _text[_at] is not ('\n' or '\r'))
                return Bad(_at, "Text stands behind the closing quotation mark of a field.");
            Add(text.ToString(), start, end);
            return true;
        }

        return Bad(start, "The quotation mark of a field is not closed.");
    }

    private bool Bad(int at, string message)
    {
        _session.Error(
            DiagnosticCodes.DataDamaged, at, at + 1, message,
            "Write a quotation mark inside a field twice, and put the field in quotation marks.");
        return false;
    }

    // A cell is set in lines of its author: line feeds inside quotation marks are kept, whatever their form.
    private void Add(string text, int start, int end)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n', StringSplitOptions.TrimEntries);
        var plain = new StringBuilder();
        foreach (var rune in string.Join('\n', lines).Trim('\n').EnumerateRunes())
        {
            // What no page can show has been reported.
            if (!BadCharacters.IsBad(rune)) plain.Append(rune.Value == '\t' ? " " : rune.ToString());
        }

        var first = start;
        while (first < end && char.IsWhiteSpace(_text[first])) first++;
        _row.Add(new DataCell(plain.ToString(), first, end));
    }

    /// <summary>Gives all rows the same length, and says so where the file did not (PL1031, PL1035).</summary>
    private ImmutableArray<ImmutableArray<DataCell>> Even()
    {
        var head = LengthOf(_rows[0]);
        var width = _rows.Max(LengthOf);
        ReportRagged(head);
        var used = Enumerable.Range(0, width).Where(i => _rows.Any(row => i < row.Length && row[i].Text.Length > 0)).ToArray();
        return [.. _rows.Select(row => used.Select(i => i < row.Length ? row[i] : new DataCell(string.Empty, row[^1].End, row[^1].End))
            .ToImmutableArray())];
    }

    private void ReportRagged(int head)
    {
        if (_rows.Find(row => LengthOf(row) > head) is { IsDefault: false } longer)
        {
            _session.Warning(
                DiagnosticCodes.TableRowTooLong, longer[head].Start, longer[^1].End,
                FormattableString.Invariant($"A row of the table has {LengthOf(longer)} cells, its head has {head}; all are set."),
                "Give the head a cell for each column, or put a cell that has the mark between cells in it in quotation marks.");
        }

        if (_rows.Find(row => row.Length < head) is { IsDefault: false } shorter)
        {
            var count = _rows.Count(row => row.Length < head);
            _session.Warning(
                DiagnosticCodes.DataRagged, shorter[0].Start, shorter[^1].End,
                FormattableString.Invariant($"A row of the table has {shorter.Length} cells, its head has {head}; the others stay empty.")
                    + (count == 1 ? string.Empty : FormattableString.Invariant($" So do {count - 1} more rows.")),
                "Check that no cell is lost; write an empty cell as one more mark.");
        }
    }

    /// <summary>Cells up to the last one with text: spreadsheets save empty columns behind it.</summary>
    private static int LengthOf(ImmutableArray<DataCell> row)
    {
        var length = row.Length;
        while (length > 0 && row[length - 1].Text.Length == 0) length--;
        return length;
    }
}
