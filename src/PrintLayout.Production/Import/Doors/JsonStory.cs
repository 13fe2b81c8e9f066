using System.Collections.Immutable;
using System.Text.Json;
using PrintLayout.Production.Import.Doors.Writing;
using PrintLayout.Punctuation;

namespace PrintLayout.Production.Import.Doors;

/// <summary>Reads an object of JSON as a story.</summary>
/// <param name="writer">Takes it.</param>
/// <param name="beside">Gives the files beside the source, for pictures.</param>
internal sealed class JsonStory(NeutralWriter writer, Func<string, byte[]?>? beside)
{
    // What says nothing to a reader of the paper: numbers, addresses and states of the system.
    private static readonly ImmutableHashSet<string> Silent = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        "id", "uri", "guid", "link", "url", "slug", "type", "status", "date", "date_gmt", "modified", "modified_gmt", "version",
        "versioncreated", "firstcreated", "contentcreated", "contentmodified", "versionmodified", "versioned", "language", "mimetype",
        "template", "format", "comment_status", "ping_status", "pubstatus", "profile", "representationtype", "date_published",
        "date_modified", "created", "updated", "created_at", "updated_at", "published_at", "image", "banner_image", "external_url",
        "standard", "$schema", "_id", "usageterms", "charcount", "wordcount", "uuid", "permalink", "lang", "visibility", "cover");

    /// <summary>Name of the form.</summary>
    public string Form { get; private set; } = "JSON";

    /// <summary>Number of stories.</summary>
    public int Stories { get; private set; }

    /// <summary>Reads an object; one without a text is told of.</summary>
    public void Read(JsonElement story, (int Line, int Column) place)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var body = JsonTexts.First(story, used, "body_xhtml", "body_html", "body_text", "bodies", "content", "content_html", "content_text",
            "body", "html", "text", "正文", "内容", "description_html");
        if (body is null)
        {
            writer.Place(place.Line, place.Column);
            if (Stories > 0)
                writer.Remark(Certainty.Guess, "left-out", "an object of the list has no text of a story; it was left out");
            return;
        }

        foreach (var other in story.EnumerateObject().Where(each => each.Name.StartsWith("body_", StringComparison.Ordinal)
            || each.Name is "content_text" or "content_html")) used.Add(other.Name);
        if (story.TryGetProperty("body_html", out _) || story.TryGetProperty("body_xhtml", out _) || story.TryGetProperty("bodies", out _)
            || story.TryGetProperty("body_text", out _)) Form = "ninjs";
        else if (story.TryGetProperty("content", out var content) && content.ValueKind == JsonValueKind.Object) Form = "WordPress";
        var fields = new StoryFields(Plain(JsonTexts.First(story, used, "headline", "headlines", "title", "标题", "name")))
        {
            Kicker = Plain(JsonTexts.First(story, used, "kicker", "引题")),
            Deck = Plain(JsonTexts.First(story, used, "subtitle", "subheadline", "deck", "subheading", "副题")),
            Bylines = Bylines(story, used),
        };
        (fields with { Others = Others(story, used) }).Write(writer, place.Line, place.Column);
        Stories++;
        Pictures(story);
        NewsXmlReader.Content(writer, body, place, beside);
    }

    private static string? Plain(string? text) => text is null ? null : JsonTexts.Plain(text);

    private static ImmutableArray<string> Bylines(JsonElement story, HashSet<string> used)
    {
        foreach (var key in (ImmutableArray<string>)["byline", "by", "bylines", "authors", "author", "作者", "creator"])
        {
            if (!story.TryGetProperty(key, out var value) || JsonTexts.Names(value) is not { Length: > 0 } names) continue;
            used.Add(key);
            return [.. names.Select(JsonTexts.Plain)];
        }

        // WordPress keeps the number of the author, and the name beside it where it was asked for.
        return story.TryGetProperty("_embedded", out var embedded) && embedded.ValueKind == JsonValueKind.Object
            && embedded.TryGetProperty("author", out var authors) ? JsonTexts.Names(authors) : [];
    }

    private static ImmutableArray<(string, string)> Others(JsonElement story, HashSet<string> used) =>
    [
        .. story.EnumerateObject().Where(each => !used.Contains(each.Name) && !Silent.Contains(each.Name) && !each.Name.StartsWith('_')
            && each.Name is not ("associations" or "renditions"))
            .Select(each => (each.Name, Words: string.Join("、", JsonTexts.Names(each.Value)))).Where(each => each.Words.Length > 0)
            .Select(each => (each.Name, JsonTexts.Plain(each.Words).Trim())),
    ];

    /// <summary>The pictures of ninjs, with caption and credit.</summary>
    private void Pictures(JsonElement story)
    {
        if (!story.TryGetProperty("associations", out var all)) return;
        var pictures = all.ValueKind == JsonValueKind.Object ? all.EnumerateObject().Select(each => each.Value)
            : all.ValueKind == JsonValueKind.Array ? all.EnumerateArray() : Enumerable.Empty<JsonElement>();
        foreach (var picture in pictures.Where(each => each.ValueKind == JsonValueKind.Object))
        {
            var used = new HashSet<string>(StringComparer.Ordinal);
            if (JsonTexts.First(picture, used, "type") is not (null or "picture" or "graphic" or "image"))
            {
                writer.Remark(Certainty.Guess, "media", "an item that goes with the story and is no picture was left out");
                continue;
            }

            var file = File(picture);
            StoryFields.Picture(writer, file is null ? null : beside?.Invoke(file), file ?? "image",
                Plain(JsonTexts.First(picture, used, "description_text", "descriptions", "description", "caption", "body_text",
                    "headline")),
                Plain(JsonTexts.First(picture, used, "creditline", "credit", "byline", "by")));
        }
    }

    private static string? File(JsonElement picture)
    {
        if (!picture.TryGetProperty("renditions", out var all)) return JsonTexts.First(picture, new HashSet<string>(), "href", "uri",
            "url");
        var files = all.ValueKind == JsonValueKind.Object ? all.EnumerateObject().Select(each => each.Value)
            : all.ValueKind == JsonValueKind.Array ? all.EnumerateArray() : Enumerable.Empty<JsonElement>();
        return files.Where(each => each.ValueKind == JsonValueKind.Object)
            .Select(each => each.TryGetProperty("href", out var href) && href.ValueKind == JsonValueKind.String ? href.GetString() : null)
            .FirstOrDefault(href => href is not null);
    }
}
