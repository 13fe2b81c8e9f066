using System.Collections.Immutable;
using PrintLayout.Copy;
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
        var words = new FigureTexts(text);
        var path = values.FilePath(map.Find("data"));
        var (title, unit) = (text(map.Find("title")), text(map.Find("unit")));
        ImmutableArray<ManuscriptText> notes = [.. words.Texts(map.Find("note")), .. words.Texts(map.Find("source"))];
        var form = new TableColumns(values.Count(map.Find("head-rows"), 0, MostHeadRows) ?? 1)
        {
            Rows = values.Range(map.Find("data-rows")),
            HasLeaders = values.Flag(map.Find("leaders")) ?? false,
            Aligns = [.. values.Items(map.Find("align"), "how the columns stand").Select(AlignOf)],
        };
        if (path is null || DataFile.Open(path, session) is not { } file || CsvReader.Read(file) is not { } data) return null;
        if (map.Find("columns") is { } asked)
        {
            if (DataColumns.Find(values, asked, data, form.HeadRows) is not { IsEmpty: false } columns) return null;
            form = form with { Columns = columns };
        }

        if (form.Rows is { } rows) DataColumns.ReportRows(values, map.Find("data-rows")!, rows, data, form.HeadRows);
        return form.Of(data) is { } table ? new TableContent(table) { Title = title, Unit = unit, Notes = notes } : null;
    }

    private CellAlign? AlignOf(YamlNode node) =>
        node is YamlScalar { Value: "auto" } ? null : values.Choice(node, KnownWords.CellAligns);
}
