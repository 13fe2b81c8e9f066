using System.Collections.Immutable;
using System.Text.Json;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;

namespace PrintLayout.Json;

/// <summary>Reads how a page was made up.</summary>
internal static class GeometryReader
{
    private const int NumbersOfLeg = 6;

    /// <summary>Reads grid, stories, modules and lines.</summary>
    /// <param name="root">The page.</param>
    /// <param name="files">Its input files.</param>
    /// <param name="items">How many items it has.</param>
    /// <exception cref="FormatException">A value does not have the form of the schema.</exception>
    public static PageGeometry Read(JsonElement root, ImmutableArray<string> files, int items)
    {
        var read = new PageGeometry(
            root.TryGetProperty("grid", out var grid) ? Grid(grid) : null,
            [.. root.List("modules").Select(Module)],
            [.. root.List("lines").Select(line => Line(line, files, items))],
            [.. root.List("stories").Select(Story)]);
        return read is { Grid: null, Modules.IsEmpty: true, Lines.IsEmpty: true, Stories.IsEmpty: true } ? PageGeometry.Empty : read;
    }

    /// <summary>Reads a grid.</summary>
    public static GridGeometry Grid(JsonElement json) => new(
        json.Rect("typeArea"),
        [.. json.List("columns").Select(column => column.Numbers(2)).Select(pair => new ColumnGeometry(new Pt(pair[0]), new Pt(pair[1])))],
        json.Length("gutter"), json.Length("row"), json.GetProperty("rows").GetInt32(), json.Length("firstBaseline"));

    /// <summary>Reads the names of a story.</summary>
    public static StoryName Story(JsonElement json) => new(json.Text("slug"), json.Text("title"), json.Text("headline"));

    /// <summary>Reads a module.</summary>
    public static ModuleGeometry Module(JsonElement json)
    {
        var (columns, rows) = (json.GetProperty("columns").Numbers(2), json.GetProperty("rows").Numbers(2));
        return new ModuleGeometry(
            [.. json.List("stories").Select(story => story.GetString() ?? string.Empty)], json.Rect("area"),
            columns[0], columns[1], rows[0], rows[1], json.Length("measure"), json.GetProperty("textColumns").GetInt32(),
            [.. json.List("legs").Select(leg => Leg(leg.Numbers(NumbersOfLeg)))])
        {
            HeadRows = json.GetProperty("headRows").GetInt32(),
            HeadLines = json.GetProperty("headLines").GetInt32(),
            HeadSize = json.Length("headSize"),
            FormCost = json.GetProperty("formCost").GetInt64(),
            FillCost = json.GetProperty("fillCost").GetInt64(),
            OversetRows = json.GetProperty("oversetRows").GetInt32(),
            OversetCharacters = json.GetProperty("oversetCharacters").GetInt32(),
            Figures = [.. json.List("figures").Select(figure => figure.Rect())],
        };
    }

    private static LegGeometry Leg(int[] numbers) =>
        new(new PtRect(new Pt(numbers[0]), new Pt(numbers[1]), new Pt(numbers[2]), new Pt(numbers[3])), numbers[4], numbers[5]);

    private static LineGeometry Line(JsonElement json, ImmutableArray<string> files, int items)
    {
        var range = json.GetProperty("items").Numbers(2);
        if (range[0] < 0 || range[1] < 0 || range[0] > items - range[1])
            throw new FormatException("a line consists of items that are not there");
        var traits = LineTraits.None;
        foreach (var trait in GeometryWriter.Traits)
        {
            if (json.Flag(JsonValues.Word(trait))) traits |= trait;
        }

        return new LineGeometry(
            json.Word<ItemRole>("role"), json.TryGetProperty("story", out var story) ? story.GetString() ?? string.Empty : string.Empty,
            json.GetProperty("paragraph").GetInt32(), json.GetProperty("line").GetInt32(), json.Source(files), json.Point("at"),
            json.Length("measure"), json.Length("width"), json.Length("natural"), json.Length("size"),
            json.Text("text"), range[0], range[1])
        {
            HanOpening = json.OptionalNumber("opening"),
            FinalStopShrink = new Pt(json.OptionalNumber("finalStopShrink")),
            Traits = traits,
        };
    }
}
