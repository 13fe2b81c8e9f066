using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PrintLayout.Epaper.Markup;

namespace PrintLayout.Epaper.Days;

/// <summary>What the site keeps of a day for calendar, feed and search, so that no old page is read again.</summary>
/// <param name="Date">The day.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Front">The thumbnail of its front page.</param>
/// <param name="Stories">Its stories: file, headline, first words.</param>
/// <param name="Files">Its files in its folder, for removal.</param>
internal sealed record DayRecord(
    DateOnly Date, string Paper, string Language, string Front, ImmutableArray<DayStory> Stories, ImmutableArray<string> Files)
{
    /// <summary>The name of its file in the folder of the day.</summary>
    public const string File = "day.json";

    /// <summary>The record as bytes.</summary>
    public byte[] Write() => JsonBytes.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("date", EpaperDay.FolderOf(Date));
        json.WriteString("paper", Paper);
        json.WriteString("language", Language);
        json.WriteString("front", Front);
        json.WriteStartArray("stories");
        foreach (var story in Stories)
        {
            json.WriteStartObject();
            json.WriteString("file", story.File);
            json.WriteString("headline", story.Headline);
            json.WriteString("summary", story.Summary);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("files");
        foreach (var file in Files) json.WriteStringValue(file);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>Reads a record; null for bytes that are none.</summary>
    /// <param name="bytes">The bytes.</param>
    public static DayRecord? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            string TextOf(JsonElement element, string name) => element.GetProperty(name).GetString() ?? string.Empty;
            return new DayRecord(
                DateOnly.ParseExact(TextOf(root, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
                TextOf(root, "paper"), TextOf(root, "language"), TextOf(root, "front"),
                [.. root.GetProperty("stories").EnumerateArray().Select(
                    story => new DayStory(TextOf(story, "file"), TextOf(story, "headline"), TextOf(story, "summary")))],
                [.. root.GetProperty("files").EnumerateArray().Select(file => file.GetString() ?? string.Empty)]);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}
