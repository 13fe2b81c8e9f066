using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
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
    public ImmutableArray<string> Keys { get; } = ["data", "type", .. FigureTexts.Keys, "columns", "data-rows"];

    /// <inheritdoc/>
    public FigureContent? Read(YamlMap map)
    {
        var path = values.FilePath(map.Find("data"));
        var type = values.Choice(map.Find("type"), KnownWords.ChartTypes) ?? ChartType.Column;
        var words = FigureTexts.Read(map, text);
        var rows = values.Range(map.Find("data-rows"));
        if (FigureData.Read(values, session, map, path, rows, headRows: 1) is not { } data) return null;
        if (data.Columns.Length < 2 || data.Rows.IsEmpty)
        {
            values.Error(
                DiagnosticCodes.ChartUnusable, map.Find("data")!, "The data have no numbers for a chart.",
                "Give them a row of names, and below it rows of a name and numbers.");
            return null;
        }

        if (Chart(type, data, map) is not { } chart) return null;
        return chart with { Title = words.Title, Unit = words.Unit, Notes = words.Notes };
    }

    private ChartContent? Chart(ChartType type, FigureData data, YamlMap map)
    {
        var table = data.Table;
        var reader = new ChartNumbers(table.Session);
        ImmutableArray<ManuscriptText> categories =
            [.. data.Rows.Select(row => ManuscriptText.Plain(row[data.Columns[0]].Text, table.SpanOf(row[data.Columns[0]])))];
        ImmutableArray<ChartSeries> series = [.. data.Columns.Skip(1).Select(column => new ChartSeries(
            table.TextOf(data.Head[0][column]), [.. data.Rows.Select(row => reader.Read(row[column]))]))];
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
}
