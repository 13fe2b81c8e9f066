using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PrintLayout.Copy;
using PrintLayout.Epaper.Articles;
using PrintLayout.Epaper.Days;
using PrintLayout.Epaper.Markup;

namespace PrintLayout.Epaper.Formats;

/// <summary>A day for machines, its stories as ninjs 2.0, and the index of its search.</summary>
internal static class EditionJson
{
    // Chinese text stands as it is; the file is a script, never part of an HTML page.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The day: pages with zones in per mille of the trim, stories in order with the digests of their text.</summary>
    public static byte[] Of(EpaperDay day) => JsonBytes.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("paper", day.Paper);
        json.WriteString("date", day.Folder);
        json.WriteString("language", day.Language);
        json.WriteStartArray("pages");
        foreach (var page in day.Pages) Page(json, page);
        json.WriteEndArray();
        json.WriteStartArray("stories");
        foreach (var story in day.Stories)
        {
            json.WriteStartObject();
            json.WriteString("id", story.Key);
            json.WriteString("headline", story.Headline);
            json.WriteString("html", story.File);
            json.WriteString("ninjs", NinjsOf(story));
            json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(TextOf(story)))));
            json.WriteStartArray("pages");
            foreach (var page in story.Pages) json.WriteStringValue(page);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The file of a story as ninjs.</summary>
    public static string NinjsOf(OnlineStory story) => $"story-{story.Key}.json";

    /// <summary>A story as ninjs 2.0 (IPTC).</summary>
    public static byte[] Ninjs(EpaperDay day, OnlineStory story) => JsonBytes.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("uri", $"urn:printlayout:epaper:{Uri.EscapeDataString(day.Paper)}:{day.Folder}:{Uri.EscapeDataString(story.Key)}");
        json.WriteStartObject("standard");
        json.WriteString("name", "ninjs");
        json.WriteString("version", "2.0");
        json.WriteEndObject();
        json.WriteString("type", "text");
        json.WriteString("language", day.Language);
        json.WriteString("versionCreated", day.Folder + "T00:00:00Z");
        json.WriteString("pubStatus", "usable");
        if (!story.Article.Bylines.IsEmpty) json.WriteString("by", story.Article.BylineNames);
        json.WriteStartArray("headlines");
        json.WriteStartObject();
        json.WriteString("value", story.Headline);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("bodies");
        json.WriteStartObject();
        json.WriteString("contentType", "text/plain");
        json.WriteString("value", TextOf(story));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The stories of a day for the search: a call, since a page of a file share may load scripts and not data.</summary>
    public static string Search(EpaperDay day) => $"epaperDay(\"{day.Folder}\",{Encoding.UTF8.GetString(JsonBytes.Of(json =>
    {
        json.WriteStartArray();
        foreach (var story in day.Stories)
        {
            json.WriteStartArray();
            json.WriteStringValue(Links.To(story.File));
            json.WriteStringValue(story.Headline);
            json.WriteStringValue(TextOf(story));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }, Readable))});\n";

    /// <summary>The text of a story, a block a line.</summary>
    public static string TextOf(OnlineStory story) =>
        string.Join('\n', new[] { story.Article.Standfirst }.OfType<ManuscriptText>().Concat(story.Article.Blocks.Select(b => b.Text))
            .Select(text => text.Text));

    private static void Page(Utf8JsonWriter json, EpaperPage page)
    {
        json.WriteStartObject();
        json.WriteString("page", page.Name);
        json.WriteString("section", page.Section);
        json.WriteString("html", page.File);
        json.WriteString("picture", page.LargePicture);
        json.WriteString("pdf", page.Pdf);
        json.WriteStartArray("zones");
        foreach (var zone in page.Zones)
        {
            json.WriteStartObject();
            json.WriteString("story", zone.Story.Key);
            json.WriteStartArray("areas");
            foreach (var (left, top, right, bottom) in ZoneShares.PerMille(page, zone))
            {
                json.WriteStartArray();
                foreach (var edge in new[] { left, top, right, bottom }) json.WriteNumberValue(edge);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
