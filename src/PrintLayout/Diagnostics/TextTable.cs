using System.Collections.Immutable;
using System.Text;

namespace PrintLayout.Diagnostics;

/// <summary>A table for a terminal. Its columns are aligned by terminal cells, of which an East Asian wide character takes two.</summary>
internal sealed class TextTable
{
    private const string Gap = "  ";
    private readonly ImmutableArray<(string Name, bool IsNumber)> _columns;
    private readonly List<string[]> _rows = [];

    /// <summary>Starts a table.</summary>
    /// <param name="columns">The name of each column, and whether its values are numbers, which stand flush right.</param>
    public TextTable(params ReadOnlySpan<(string Name, bool IsNumber)> columns) => _columns = [.. columns];

    /// <summary>Adds a row.</summary>
    /// <param name="values">A value for each column.</param>
    /// <exception cref="ArgumentException">There are more or fewer values than columns.</exception>
    public void Add(params string[] values)
    {
        if (values.Length != _columns.Length) throw new ArgumentException("A row has a value for each column.", nameof(values));
        _rows.Add(values);
    }

    /// <summary>The table as text. Each line ends in LF, without spaces before it.</summary>
    public override string ToString()
    {
        var output = new StringBuilder();
        string[][] lines = [[.. _columns.Select(column => column.Name)], .. _rows];
        ImmutableArray<int> widths = [.. _columns.Select((_, i) => lines.Max(line => WidthOf(line[i])))];
        foreach (var line in lines)
        {
            var text = new StringBuilder();
            for (var i = 0; i < widths.Length; i++)
            {
                var fill = new string(' ', widths[i] - WidthOf(line[i]));
                text.Append(i == 0 ? string.Empty : Gap).Append(_columns[i].IsNumber ? fill + line[i] : line[i] + fill);
            }

            output.Append(text.ToString().TrimEnd(' ')).Append('\n');
        }

        return output.ToString();
    }

    private static int WidthOf(string text) => text.EnumerateRunes().Sum(CellWidth.Of);
}
