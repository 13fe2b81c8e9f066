using System.Text.Json;
using PrintLayout.Geometry;
using PrintLayout.Json;
using PrintLayout.Pages.Items;
using PrintLayout.Pages.MakeUp;

namespace PrintLayout.Snapshots.Records;

/// <summary>
/// The lines of a record in its file, in stretches of one story and role. The head of a stretch holds what most of its lines share. Each
/// line then has a row: paragraph, place, width, text, digest of its glyphs, and an object with the values that differ from the head.
/// </summary>
internal static class RecordLines
{
    /// <summary>Writes lines. The number of a line is not written, because one more line would change all numbers below it.</summary>
    public static void Write(RowWriter rows, IReadOnlyList<LineRecord> lines) =>
        rows.Groups("text", Stretches(lines), WriteHead, stretch => stretch.Lines.Select(line => (stretch, line)), WriteLine);

    /// <summary>Reads the lines of a stretch.</summary>
    public static IEnumerable<LineRecord> Read(JsonElement json)
    {
        var head = json.GetProperty("of");
        var story = head.TryGetProperty("story", out var slug) ? slug.GetString() ?? string.Empty : string.Empty;
        var usual = new Look(head.Length("measure"), head.Length("size"), head.Text("faces"), head.Text("ink"));
        var role = head.Word<ItemRole>("role");
        foreach (var row in json.List("lines")) yield return ReadLine(row, story, role, usual);
    }

    private static IEnumerable<Stretch> Stretches(IReadOnlyList<LineRecord> lines)
    {
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && lines[end].Story == lines[start].Story && lines[end].Role == lines[start].Role) end++;
            var own = lines.Skip(start).Take(end - start).ToList();
            yield return new Stretch(own, LineMajority.Usual(own, LookOf));
            start = end;
        }
    }

    private static Look LookOf(LineRecord line) => new(line.Measure, line.Size, line.Faces, line.Ink);

    private static void WriteHead(Utf8JsonWriter json, Stretch stretch)
    {
        var first = stretch.Lines[0];
        json.WriteStartObject();
        if (first.Story.Length > 0) json.WriteString("story", first.Story);
        json.Word("role", first.Role);
        json.Length("measure", stretch.Usual.Measure);
        json.Length("size", stretch.Usual.Size);
        json.WriteString("faces", stretch.Usual.Faces);
        json.WriteString("ink", stretch.Usual.Ink);
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, (Stretch Stretch, LineRecord Line) row)
    {
        var (line, usual) = (row.Line, row.Stretch.Usual);
        json.WriteStartArray();
        json.WriteNumberValue(line.Paragraph);
        json.WriteNumberValue(line.Origin.X.Milli);
        json.WriteNumberValue(line.Origin.Y.Milli);
        json.WriteNumberValue(line.Width.Milli);
        json.WriteStringValue(line.Text);
        json.WriteStringValue(line.Glyphs);
        json.WriteStartObject();
        if (line.HanOpening != 0) json.WriteNumber("opening", line.HanOpening);
        if (line.Squeezed != Pt.Zero) json.Length("squeezed", line.Squeezed);
        foreach (var trait in GeometryWriter.Traits)
        {
            if (line.Traits.HasFlag(trait)) json.WriteBoolean(JsonValues.Word(trait), true);
        }

        if (line.Measure != usual.Measure) json.Length("measure", line.Measure);
        if (line.Size != usual.Size) json.Length("size", line.Size);
        if (line.Faces != usual.Faces) json.WriteString("faces", line.Faces);
        if (line.Ink != usual.Ink) json.WriteString("ink", line.Ink);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static LineRecord ReadLine(JsonElement row, string story, ItemRole role, Look usual)
    {
        if (row.GetArrayLength() != 7) throw new FormatException("a line has seven values");
        var own = row[6];
        var traits = LineTraits.None;
        foreach (var trait in GeometryWriter.Traits)
        {
            if (own.Flag(JsonValues.Word(trait))) traits |= trait;
        }

        return new LineRecord(
            role, story, row[0].GetInt32(), 0, new PtPoint(new Pt(row[1].GetInt32()), new Pt(row[2].GetInt32())),
            own.TryGetProperty("measure", out _) ? own.Length("measure") : usual.Measure, new Pt(row[3].GetInt32()),
            own.TryGetProperty("size", out _) ? own.Length("size") : usual.Size, row[4].GetString() ?? string.Empty)
        {
            HanOpening = own.OptionalNumber("opening"),
            Squeezed = new Pt(own.OptionalNumber("squeezed")),
            Traits = traits,
            Faces = own.TryGetProperty("faces", out var faces) ? faces.GetString() ?? string.Empty : usual.Faces,
            Ink = own.TryGetProperty("ink", out var ink) ? ink.GetString() ?? string.Empty : usual.Ink,
            Glyphs = row[5].GetString() ?? string.Empty,
        };
    }

    private readonly record struct Look(Pt Measure, Pt Size, string Faces, string Ink);

    private sealed record Stretch(List<LineRecord> Lines, Look Usual);
}
