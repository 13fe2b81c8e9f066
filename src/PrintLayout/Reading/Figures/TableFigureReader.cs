using System.Collections.Immutable;
using PrintLayout.Copy;
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
        ["data", .. FigureTexts.Keys, "columns", "align", "head-rows", "data-rows", "leaders"];

    /// <inheritdoc/>
    public FigureContent? Read(YamlMap map)
    {
        var path = values.FilePath(map.Find("data"));
        var words = FigureTexts.Read(map, text);
        var headRows = values.Count(map.Find("head-rows"), 0, MostHeadRows) ?? 1;
        var rows = values.Range(map.Find("data-rows"));
        var hasLeaders = values.Flag(map.Find("leaders")) ?? false;
        ImmutableArray<CellAlign?> aligns = [.. values.Items(map.Find("align"), "how the columns stand").Select(AlignOf)];
        if (FigureData.Read(values, session, map, path, rows, headRows) is not { } data) return null;
        if (DataTables.Of(data, aligns) is not { } table) return null;
        return new TableContent(table with { HasLeaders = hasLeaders }) { Title = words.Title, Unit = words.Unit, Notes = words.Notes };
    }

    private CellAlign? AlignOf(YamlNode node) =>
        node is YamlScalar { Value: "auto" } ? null : values.Choice(node, KnownWords.CellAligns);
}
