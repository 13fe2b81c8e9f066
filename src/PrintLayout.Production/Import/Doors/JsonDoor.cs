using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using PrintLayout.Diagnostics;
using PrintLayout.Import.Recognition;
using PrintLayout.Production.Import.Doors.Writing;

namespace PrintLayout.Production.Import.Doors;

/// <summary>
/// The door for stories in JSON: ninjs of the IPTC, posts of WordPress, JSON Feed, and plain lists of posts with a title and a text.
/// </summary>
internal static class JsonDoor
{
    private const int MostDepth = 64;
    private const int MostStories = 2000;

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its name in diagnostics.</param>
    /// <param name="source">Its text.</param>
    /// <param name="beside">Gives the files beside it, for its pictures.</param>
    /// <param name="sink">Receives PL1214 for damaged JSON, PL1223 for too many stories, PL1225 where no object is a story.</param>
    public static DoorDocument? Read(string file, DecodedSource source, Func<string, byte[]?>? beside, IDiagnosticSink sink)
    {
        try
        {
            var bytes = Encoding.UTF8.GetBytes(source.Text);
            using var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = MostDepth });
            var places = Places(bytes);
            var stories = Stories(json.RootElement).ToList();
            if (stories.Count > MostStories)
            {
                sink.Report(Diagnostic.Error(DiagnosticCodes.ImportOverLimit, SourceSpan.OfFile(file),
                    FormattableString.Invariant($"The file has {stories.Count} stories; {MostStories} are read."), "Export it in parts."));
                return null;
            }

            var writer = new NeutralWriter(NeutralWriter.Stem(file));
            var reader = new JsonStory(writer, beside);
            for (var i = 0; i < stories.Count; i++) reader.Read(stories[i], places.GetValueOrDefault(i, (1, 1)));
            if (reader.Stories > 0) return writer.Document(reader.Form);
            sink.Report(Diagnostic.Error(DiagnosticCodes.ImportNoStory, SourceSpan.OfFile(file),
                "The JSON has no object with a text of a story (body_html, content, body, text and the like).",
                "Export the posts with their texts, or give them as .docx, .html or .txt."));
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or InvalidOperationException or ArgumentException)
        {
            var span = e is JsonException { LineNumber: { } line } at
                ? new SourceSpan(file, (int)line + 1, (int)Math.Min(at.BytePositionInLine ?? 0, 1 << 20) + 1) : SourceSpan.OfFile(file);
            sink.Report(Diagnostic.Error(DiagnosticCodes.ImportDamagedDocument, span,
                "The file cannot be read: it is no sound JSON, or nested too deep.", "Export it anew."));
        }

        return null;
    }

    /// <summary>The objects that may be stories: the only one, those of a list, or those of a list in it.</summary>
    private static IEnumerable<JsonElement> Stories(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Array) return root.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.Object);
        foreach (var key in (ImmutableArray<string>)["posts", "items", "articles", "stories", "data", "results", "docs"])
        {
            if (root.TryGetProperty(key, out var list) && list.ValueKind == JsonValueKind.Array
                && list.EnumerateArray().Any(each => each.ValueKind == JsonValueKind.Object))
                return list.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.Object);
        }

        return [root];
    }

    /// <summary>The places of the objects of the list that holds the stories, by number.</summary>
    private static Dictionary<int, (int, int)> Places(byte[] bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MostDepth });
        var byDepth = new Dictionary<int, Dictionary<int, (int, int)>>();
        var (at, line, start) = (0L, 1, 0L);
        var isList = false;
        while (reader.Read())
        {
            if (reader.CurrentDepth == 0) isList |= reader.TokenType == JsonTokenType.StartArray;
            if (reader.TokenType != JsonTokenType.StartObject || reader.CurrentDepth > 2) continue;
            for (; at < reader.TokenStartIndex; at++)
            {
                if (bytes[at] == '\n') (line, start) = (line + 1, at + 1);
            }

            if (!byDepth.TryGetValue(reader.CurrentDepth, out var places)) byDepth[reader.CurrentDepth] = places = [];
            places[places.Count] = (line, Encoding.UTF8.GetCharCount(bytes.AsSpan((int)start, (int)(at - start))) + 1);
        }

        return byDepth.GetValueOrDefault(isList ? 1 : 2) ?? byDepth.GetValueOrDefault(0) ?? [];
    }
}
