using System.Text.Json;
using PrintLayout.Geometry;
using PrintLayout.Pages.MakeUp;

namespace PrintLayout.Json;

/// <summary>Writes how a page was made up.</summary>
internal static class GeometryWriter
{
    /// <summary>Writes grid, stories, modules and lines.</summary>
    /// <param name="rows">Where they go.</param>
    /// <param name="geometry">The geometry.</param>
    /// <param name="files">Index of each input file.</param>
    public static void Write(RowWriter rows, PageGeometry geometry, IReadOnlyDictionary<string, int> files)
    {
        if (geometry.Grid is { } grid) rows.Member("grid", json => WriteGrid(json, grid));
        rows.Rows("stories", geometry.Stories, WriteStory);
        rows.Rows("modules", geometry.Modules, WriteModule);
        rows.Rows("lines", geometry.Lines, (json, line) => WriteLine(json, line, files));
    }

    /// <summary>Writes a grid.</summary>
    public static void WriteGrid(Utf8JsonWriter json, GridGeometry grid)
    {
        json.WriteStartObject();
        json.Rect("typeArea", grid.TypeArea);
        json.WriteStartArray("columns");
        foreach (var column in grid.Columns) json.Numbers(column.Left.Milli, column.Width.Milli);
        json.WriteEndArray();
        json.Length("gutter", grid.Gutter);
        json.Length("row", grid.Row);
        json.WriteNumber("rows", grid.Rows);
        json.Length("firstBaseline", grid.FirstBaseline);
        json.WriteEndObject();
    }

    /// <summary>Writes the names of a story.</summary>
    public static void WriteStory(Utf8JsonWriter json, StoryName story)
    {
        json.WriteStartObject();
        json.WriteString("slug", story.Slug);
        json.WriteString("title", story.Title);
        json.WriteString("headline", story.Headline);
        json.WriteEndObject();
    }

    /// <summary>Writes a module.</summary>
    public static void WriteModule(Utf8JsonWriter json, ModuleGeometry module)
    {
        json.WriteStartObject();
        json.WriteStartArray("stories");
        foreach (var story in module.Stories) json.WriteStringValue(story);
        json.WriteEndArray();
        json.Rect("area", module.Area);
        json.Numbers("columns", module.FirstColumn, module.LastColumn);
        json.Numbers("rows", module.FirstRow, module.LastRow);
        json.Length("measure", module.Measure);
        json.WriteNumber("textColumns", module.TextColumns);
        json.WriteNumber("headRows", module.HeadRows);
        json.WriteNumber("headLines", module.HeadLines);
        json.Length("headSize", module.HeadSize);
        json.WriteNumber("formCost", module.FormCost);
        json.WriteNumber("fillCost", module.FillCost);
        json.WriteNumber("oversetRows", module.OversetRows);
        json.WriteNumber("oversetCharacters", module.OversetCharacters);
        json.WriteStartArray("legs");
        foreach (var leg in module.Legs)
            json.Numbers(leg.Area.X.Milli, leg.Area.Y.Milli, leg.Area.Width.Milli, leg.Area.Height.Milli, leg.Filled, leg.Capacity);
        json.WriteEndArray();
        json.WriteStartArray("figures");
        foreach (var figure in module.Figures) json.Rect(figure);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, LineGeometry line, IReadOnlyDictionary<string, int> files)
    {
        json.WriteStartObject();
        json.Word("role", line.Role);
        if (line.Story.Length > 0) json.WriteString("story", line.Story);
        json.WriteNumber("paragraph", line.Paragraph);
        json.WriteNumber("line", line.Number);
        json.Source(line.Source, files);
        json.Point("at", line.Origin);
        json.Length("measure", line.Measure);
        json.Length("width", line.Width);
        json.Length("natural", line.Natural);
        json.Length("size", line.Size);
        if (line.HanOpening != 0) json.WriteNumber("opening", line.HanOpening);
        if (line.FinalStopShrink != Pt.Zero) json.Length("finalStopShrink", line.FinalStopShrink);
        foreach (var trait in Traits)
        {
            if (line.Traits.HasFlag(trait)) json.WriteBoolean(JsonValues.Word(trait), true);
        }

        json.Numbers("items", line.FirstItem, line.ItemCount);
        json.WriteString("text", line.Text);
        json.WriteEndObject();
    }

    /// <summary>The traits that have a name in the file.</summary>
    internal static IEnumerable<LineTraits> Traits { get; } =
        [LineTraits.Hyphen, LineTraits.Emergency, LineTraits.Last, LineTraits.Vertical, LineTraits.Hangs];
}
