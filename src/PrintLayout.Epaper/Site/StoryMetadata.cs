using System.Text;
using PrintLayout.Epaper.Articles;
using PrintLayout.Epaper.Days;
using PrintLayout.Epaper.Markup;

namespace PrintLayout.Epaper.Site;

/// <summary>A story as a NewsArticle of schema.org, for search engines.</summary>
internal static class StoryMetadata
{
    /// <summary>The JSON-LD. The writer escapes angle brackets, so nothing in it can end the script element.</summary>
    public static string Of(OnlineStory story, EpaperDay day, string? address) => Encoding.UTF8.GetString(JsonBytes.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", story.Headline);
        json.WriteString("datePublished", day.Folder);
        json.WriteString("inLanguage", day.Language);
        json.WriteString("description", story.Summary);
        json.WriteString("printPage", string.Join(", ", story.Pages));
        json.WriteStartArray("author");
        foreach (var byline in story.Article.Bylines)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Person");
            json.WriteString("name", byline.Name.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("publisher");
        json.WriteString("@type", "NewsMediaOrganization");
        json.WriteString("name", day.Paper);
        json.WriteEndObject();
        if (address is not null) json.WriteString("url", $"{address}{day.Folder}/{Links.To(story.File)}");
        json.WriteEndObject();
    }));
}
