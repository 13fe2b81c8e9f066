using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Reading.Data;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Figures;

/// <summary>
/// Reads a figure of the kind <c>chart</c> that has data. The first row of the data names the series, the first column what the numbers
/// are of.
/// </summary>
/// <param name="session">The reading of the manuscript.</param>
/// <param name="values">Reads values.</param>
/// <param name="text">Reads texts.</param>
internal sealed class ChartFigureReader(ReadSession session, ValueReader values, Func<YamlNode?, ManuscriptText?> text) : IFigureReader
{
    private const int MostNamed = 30;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys { get; } = ["data", "type", "title", "unit", "note", "source", "columns", "data-rows"];

    /// <inheritdoc/>
    public FigureContent? Read(YamlMap map)
    {
        var words = new FigureTexts(text);
        var path = values.FilePath(map.Find("data"));
        var type = values.Choice(map.Find("type"), KnownWords.ChartTypes) ?? ChartType.Column;
        var (title, unit) = (text(map.Find("title")), text(map.Find("unit")));
        ImmutableArray<ManuscriptText> notes = [.. words.Texts(map.Find("note")), .. words.Texts(map.Find("source"))];
        var asked = values.Range(map.Find("data-rows"));
        if (path is null || DataFile.Open(path, session) is not { } file || CsvReader.Read(file) is not { } data) return null;
        int[] columns = [.. Enumerable.Range(0, data.Width)];
        if (map.Find("columns") is { } list)
        {
            if (DataColumns.Find(values, list, data, headRows: 1) is not { IsEmpty: false } found) return null;
            columns = [.. found];
        }

        if (asked is { } range) DataColumns.ReportRows(values, map.Find("data-rows")!, range, data, headRows: 1);
        var below = data.Rows.Skip(1).Skip((asked?.First ?? 1) - 1);
        ImmutableArray<ImmutableArray<DataCell>> rows = [.. asked is { } some ? below.Take(some.Count) : below];
        if (columns.Length < 2 || rows.IsEmpty)
        {
            values.Error(
                DiagnosticCodes.ChartUnusable, map.Find("data")!, "The data have no numbers for a chart.",
                "Give them a row of names, and below it rows of a name and numbers.");
            return null;
        }

        return Chart(type, data, rows, columns, map) is { } chart ? chart with { Title = title, Unit = unit, Notes = notes } : null;
    }

    private ChartContent? Chart(
        ChartType type, DataTable data, ImmutableArray<ImmutableArray<DataCell>> rows, int[] columns, YamlMap map)
    {
        var reader = new ChartNumbers(data.Session);
        ImmutableArray<ManuscriptText> categories = [.. rows.Select(row => TextOf(data, row[columns[0]]))];
        ImmutableArray<ChartSeries> series = [.. columns.Skip(1).Select(column => new ChartSeries(
            data.Rows[0][column].Text.Length == 0 ? null : TextOf(data, data.Rows[0][column]),
            [.. rows.Select(row => reader.Read(row[column]))]))];
        if (reader.HasFailed) return null;
        var all = series.SelectMany(one => one.Values).Select(value => value.Number).OfType<decimal>().ToList();
        var problem = all.Count == 0 ? "none of its cells holds a number"
            : type is ChartType.Pie or ChartType.Stacked && all.Exists(number => number < 0) ? "a part of a whole cannot be below zero"
            : type is ChartType.Pie && all.TrueForAll(number => number == 0) ? "all of its parts are zero"
            : type is ChartType.Pie && series.Length > 1 ? "a pie shows one series and the data have several"
            : series.Length > MostNamed ? FormattableString.Invariant($"more than {MostNamed} series cannot be told apart")
            : null;
        if (problem is null) return new ChartContent(type, categories, series);
        values.Error(
            DiagnosticCodes.ChartUnusable, map.Find("data")!, $"The chart cannot be drawn: {problem}.",
            "Write another type, or choose columns and rows of the data (columns, data-rows).");
        return null;
    }

    private static ManuscriptText TextOf(DataTable data, DataCell cell) =>
        ManuscriptText.Plain(cell.Text, data.Session.Source.Span(cell.Start, cell.End));
}
