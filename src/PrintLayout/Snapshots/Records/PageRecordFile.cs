using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Json;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;

namespace PrintLayout.Snapshots.Records;

/// <summary>
/// Records as files: JSON with one line for each line of the page, in whole thousandths of a point. So their difference can be read in a
/// review.
/// </summary>
public static class PageRecordFile
{
    private const string FormatName = "printlayout-page-record";
    private const int SchemaVersion = 1;

    /// <summary>Writes a record.</summary>
    /// <param name="page">The record.</param>
    /// <param name="output">Where the file goes, in UTF-8. It is not closed.</param>
    public static void Write(PageRecord page, Stream output)
    {
        using var rows = new RowWriter();
        rows.Member("format", json => json.WriteStringValue(FormatName));
        rows.Member("schema", json => json.WriteNumberValue(SchemaVersion));
        rows.Member("page", json => json.WriteStringValue(page.Name));
        rows.Member("media", json => json.Rect(page.Boxes.Media));
        rows.Member("bleed", json => json.Rect(page.Boxes.Bleed));
        rows.Member("trim", json => json.Rect(page.Boxes.Trim));
        if (page.Grid is { } grid) rows.Member("grid", json => GeometryWriter.WriteGrid(json, grid));
        rows.Rows("faces", page.Faces, WriteFace);
        rows.Rows("stories", page.Stories, GeometryWriter.WriteStory);
        rows.Rows("modules", page.Modules, GeometryWriter.WriteModule);
        RecordLines.Write(rows, page.Lines);
        rows.Rows("shapes", page.Shapes, WriteShape);
        rows.CopyTo(output);
    }

    /// <summary>Reads a record.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for diagnostics.</param>
    /// <param name="sink">Receives PL7003 when it is not a record.</param>
    /// <returns>The record; null when there is an error.</returns>
    public static PageRecord? Read(ReadOnlyMemory<byte> bytes, string file, IDiagnosticSink sink)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.SnapshotUnreadable, SourceSpan.OfFile(file), $"this is no record of a page: {e.Message}",
                "take it back from version control, or look at the page and approve it again"));
            return null;
        }
    }

    private static PageRecord Read(JsonElement root)
    {
        if (root.Text("format") != FormatName) throw new FormatException($"its format is “{root.Text("format")}”");
        if (root.GetProperty("schema").GetInt32() is var version && version != SchemaVersion)
            throw new FormatException(FormattableString.Invariant($"its schema is {version}, this program reads {SchemaVersion}"));
        return new PageRecord(
            root.Text("page"),
            new PageBoxes(root.Rect("media"), root.Rect("bleed"), root.Rect("trim")),
            root.TryGetProperty("grid", out var grid) ? GeometryReader.Grid(grid) : null,
            [.. root.List("faces").Select(face => new FaceRecord(face.Text("name"), face.Text("sha256")))],
            [.. root.List("stories").Select(GeometryReader.Story)],
            [.. root.List("modules").Select(Module)],
            PageRecordMaker.Numbered(root.List("text").SelectMany(RecordLines.Read)),
            [.. root.List("shapes").Select(shape => new ShapeRecord(
                shape.Text("kind"), shape.Word<ItemRole>("role"), Story(shape), shape.Rect("area"), shape.Text("look")))]);
    }

    private static ModuleGeometry Module(JsonElement json) => GeometryReader.Module(json) is { Stories.IsEmpty: false } module
        ? module
        : throw new FormatException("a module has no story");

    private static void WriteFace(Utf8JsonWriter json, FaceRecord face)
    {
        json.WriteStartObject();
        json.WriteString("name", face.Name);
        json.WriteString("sha256", face.Sha256);
        json.WriteEndObject();
    }

    private static void WriteShape(Utf8JsonWriter json, ShapeRecord shape)
    {
        json.WriteStartObject();
        if (shape.Story.Length > 0) json.WriteString("story", shape.Story);
        json.WriteString("kind", shape.Kind);
        json.Word("role", shape.Role);
        json.Rect("area", shape.Area);
        json.WriteString("look", shape.Look);
        json.WriteEndObject();
    }

    private static string Story(JsonElement json) =>
        json.TryGetProperty("story", out var story) ? story.GetString() ?? string.Empty : string.Empty;
}
