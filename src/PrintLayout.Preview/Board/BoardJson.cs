using System.Collections.Immutable;
using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.MakeUp;

namespace PrintLayout.Preview.Board;

/// <summary>The board and the build of a page as JSON for the browser. Lengths are points.</summary>
internal static class BoardJson
{
    /// <summary>The whole board.</summary>
    /// <param name="board">The board.</param>
    /// <param name="editor">Address that opens an editor.</param>
    public static byte[] Of(PageBoard board, string editor) => Written(json =>
    {
        json.WriteString("editor", editor);
        json.WriteNumber("passes", board.Passes);
        Write(json, board.Findings);
        json.WriteStartArray("pages");
        foreach (var page in board.Pages) Write(json, page);
        json.WriteEndArray();
    });

    /// <summary>One page of the board.</summary>
    /// <param name="page">The page.</param>
    public static byte[] Of(BoardPage page) => Bytes(json => Write(json, page));

    /// <summary>How a page is built: modules with their fill, lines with their place in the manuscript.</summary>
    /// <param name="geometry">The build of the page.</param>
    public static byte[] Of(PageGeometry geometry) => Written(json =>
    {
        json.WriteStartArray("modules");
        foreach (var module in geometry.Modules) Write(json, module, geometry);
        json.WriteEndArray();
        json.WriteStartArray("lines");
        foreach (var line in geometry.Lines) Write(json, line);
        json.WriteEndArray();
    });

    /// <summary>Names as a list.</summary>
    /// <param name="names">The names.</param>
    public static byte[] Of(IEnumerable<string> names) => Bytes(json =>
    {
        json.WriteStartArray();
        foreach (var name in names) json.WriteStringValue(name);
        json.WriteEndArray();
    });

    private static byte[] Written(Action<Utf8JsonWriter> members) => Bytes(json =>
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    });

    private static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output)) write(json);
        return output.ToArray();
    }

    private static void Write(Utf8JsonWriter json, BoardPage page)
    {
        json.WriteStartObject();
        json.WriteString("id", page.Id);
        json.WriteString("edition", page.Edition);
        json.WriteString("name", page.Name);
        json.WriteString("version", page.Version);
        json.WriteBoolean("stale", page.IsStale);
        json.WriteBoolean("shown", page.Shown is not null);
        json.WriteNumber("ms", Math.Round(page.Milliseconds));
        if (page.Shown is { } shown)
        {
            json.WriteString("title", shown.Title);
            json.WriteNumber("width", Points(shown.Boxes.Media.Width));
            json.WriteNumber("height", Points(shown.Boxes.Media.Height));
            var legs = shown.Geometry.Modules.SelectMany(module => module.Legs).ToList();
            json.WriteNumber("filled", legs.Sum(leg => leg.Filled));
            json.WriteNumber("capacity", legs.Sum(leg => leg.Capacity));
        }

        Write(json, page.Findings);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<Diagnostic> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.Severity switch
            {
                DiagnosticSeverity.Error => "error",
                DiagnosticSeverity.Warning => "warning",
                _ => "info",
            });
            Write(json, finding.Span);
            json.WriteString("message", finding.Message);
            json.WriteString("hint", string.Join("; ", finding.Hints));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SourceSpan place)
    {
        json.WriteString("file", place.IsNone ? string.Empty : place.File);
        json.WriteString("path", place.IsNone ? string.Empty : Path.GetFullPath(place.File));
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
    }

    private static void Write(Utf8JsonWriter json, ModuleGeometry module, PageGeometry page)
    {
        json.WriteStartObject();
        json.WriteString("story", string.Join(" + ", module.Stories.Select(page.TitleOf)));
        Write(json, module.Area);
        json.WriteNumber("columns", module.LastColumn - module.FirstColumn + 1);
        json.WriteNumber("rows", module.LastRow - module.FirstRow + 1);
        json.WriteNumber("filled", module.Legs.Sum(leg => leg.Filled));
        json.WriteNumber("capacity", module.Legs.Sum(leg => leg.Capacity));
        json.WriteNumber("oversetRows", module.OversetRows);
        json.WriteNumber("oversetCharacters", module.OversetCharacters);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LineGeometry line)
    {
        json.WriteStartObject();
        json.WriteString("role", line.Role.ToString());
        json.WriteString("story", line.Story);
        json.WriteNumber("paragraph", line.Paragraph);
        json.WriteNumber("number", line.Number);
        Write(json, line.Source);
        var width = Pt.Max(line.Measure, line.Width);
        Write(json, line.IsVertical
            ? new PtRect(line.Origin.X - line.Size / 2, line.Origin.Y, line.Size, width)
            : new PtRect(line.Origin.X, line.Origin.Y - line.Size.Scale(88, 100), width, line.Size.Scale(112, 100)));
        json.WriteNumber("size", Points(line.Size));
        json.WriteNumber("opening", line.HanOpening);
        json.WriteNumber("squeezed", Points(line.Squeezed));
        json.WriteString("text", line.Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PtRect area)
    {
        json.WriteNumber("x", Points(area.X));
        json.WriteNumber("y", Points(area.Y));
        json.WriteNumber("width", Points(area.Width));
        json.WriteNumber("height", Points(area.Height));
    }

    private static decimal Points(Pt length) => length.Milli / 1000m;
}
