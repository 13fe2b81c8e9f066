using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Reading.Data;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Figures;

/// <summary>Reads what a figure of the kind <c>table</c> says about its table.</summary>
/// <param name="session">The reading of the manuscript.</param>
/// <param name="values">Reads values.</param>
/// <param name="text">Reads texts.</param>
internal sealed class TableFigureReader(ReadSession session, ValueReader values, Func<YamlNode?, ManuscriptText?> text) : IFigureReader
{
    private const int MostHeadRows = 3;

    /// <inheritdoc/>
    public ImmutableArray<string> Keys { get; } =
        ["data", "title", "unit", "note", "source", "columns", "align", "head-rows", "data-rows", "leaders"];

    /// <inheritdoc/>
    public FigureContent? Read(YamlMap map)
    {
        var path = values.FilePath(map.Find("data"));
        var (title, unit) = (text(map.Find("title")), text(map.Find("unit")));
        ImmutableArray<ManuscriptText> notes = [.. Texts(map.Find("note")), .. Texts(map.Find("source"))];
        var form = new TableColumns(values.Count(map.Find("head-rows"), 0, MostHeadRows) ?? 1)
        {
            Rows = values.Range(map.Find("data-rows")),
            HasLeaders = values.Flag(map.Find("leaders")) ?? false,
            Aligns = [.. values.Items(map.Find("align"), "how the columns stand").Select(AlignOf)],
        };
        if (path is null || DataFile.Open(path, session) is not { } file || CsvReader.Read(file) is not { } data) return null;
        if (map.Find("columns") is { } asked)
        {
            if (Columns(asked, data, form.HeadRows) is not { IsEmpty: false } columns) return null;
            form = form with { Columns = columns };
        }

        if (form.Rows is { } rows && rows.Last > data.Rows.Length - form.HeadRows)
        {
            values.Warning(
                DiagnosticCodes.DataColumnUnknown, map.Find("data-rows")!,
                FormattableString.Invariant($"The data have {Math.Max(0, data.Rows.Length - form.HeadRows)} rows below the head."),
                "Write rows that are there, or leave them out for all.");
        }

        return form.Of(data) is { } table ? new TableContent(table) { Title = title, Unit = unit, Notes = notes } : null;
    }

    private CellAlign? AlignOf(YamlNode node) =>
        node is YamlScalar { Value: "auto" } ? null : values.Choice(node, KnownWords.CellAligns);

    private IEnumerable<ManuscriptText> Texts(YamlNode? node) => node switch
    {
        null => [],
        YamlSequence list => list.Items.Select(text).OfType<ManuscriptText>(),
        _ => text(node) is { } one ? [one] : [],
    };

    /// <summary>Columns by the name that the last row of the head gives them, or by number.</summary>
    private ImmutableArray<int> Columns(YamlNode list, DataTable data, int headRows)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        var head = headRows == 0 ? [] : data.Rows[Math.Min(headRows, data.Rows.Length) - 1];
        foreach (var node in values.Items(list, "the columns"))
        {
            if (values.Text(node) is not { } name) continue;
            var at = -1;
            for (var i = 0; i < head.Length && at < 0; i++)
            {
                if (string.Equals(head[i].Text, name.Value, StringComparison.Ordinal)) at = i;
            }

            if (at < 0 && int.TryParse(name.Value, System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= data.Width) at = number - 1;
            if (at >= 0) found.Add(at);
            else ReportColumn(node, name.Value, data, head);
        }

        return found.ToImmutable();
    }

    private void ReportColumn(YamlNode node, string name, DataTable data, ImmutableArray<DataCell> head)
    {
        var names = head.Select(cell => cell.Text).Where(known => known.Length > 0).ToArray();
        values.Error(
            DiagnosticCodes.DataColumnUnknown, node, $"The data have no column `{Words.Short(name)}`.",
            names.Length == 0
                ? FormattableString.Invariant($"Write a number from 1 to {data.Width}.")
                : Nearest.Hint(name, [.. names]));
    }
}
