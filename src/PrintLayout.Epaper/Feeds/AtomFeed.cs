using System.Collections.Immutable;
using PrintLayout.Epaper.Days;
using PrintLayout.Epaper.Markup;

namespace PrintLayout.Epaper.Feeds;

/// <summary>The newest stories as an Atom feed (RFC 4287), and all days as a sitemap.</summary>
internal static class AtomFeed
{
    private const int Most = 60;
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    /// <summary>The feed. Ids are of the day and the story, so they stay when the site moves.</summary>
    /// <param name="days">All days, newest first.</param>
    /// <param name="address">The address of the site; null for links from the feed's own place.</param>
    public static string Of(ImmutableArray<DayRecord> days, string? address)
    {
        var xml = new HtmlWriter();
        xml.Start("feed", ("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", days[0].Language)).Element("title", days[0].Paper);
        xml.Element("id", IdOf(days[0].Paper, string.Empty)).Element("updated", Moment(days[0].Date));
        xml.Void("link", ("rel", "self"), ("href", address + "feed.xml")).Void("link", ("href", address + "index.html"));
        xml.Start("author").Element("name", days[0].Paper).End().Line();
        foreach (var (day, story) in days.SelectMany(day => day.Stories.Select(story => (day, story))).Take(Most))
        {
            var path = $"{EpaperDay.FolderOf(day.Date)}/{Uri.EscapeDataString(story.File)}";
            xml.Start("entry").Element("title", story.Headline).Element("id", IdOf(day.Paper, path)).Element("updated", Moment(day.Date))
                .Void("link", ("href", address + path)).Element("summary", story.Summary).End().Line();
        }

        return Declaration + xml.End() + "\n";
    }

    /// <summary>The sitemap, which names whole addresses alone.</summary>
    /// <param name="days">All days.</param>
    /// <param name="address">The address of the site.</param>
    public static string Sitemap(ImmutableArray<DayRecord> days, string address)
    {
        var xml = new HtmlWriter();
        xml.Start("urlset", ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"));
        foreach (var day in days)
        {
            var folder = EpaperDay.FolderOf(day.Date);
            foreach (var file in day.Stories.Select(story => story.File).Prepend("index.html"))
                xml.Start("url").Element("loc", $"{address}{folder}/{Uri.EscapeDataString(file)}").Element("lastmod", folder).End().Line();
        }

        return Declaration + xml.End() + "\n";
    }

    private static string IdOf(string paper, string path) => $"urn:printlayout:epaper:{Uri.EscapeDataString(paper)}:{path}";

    private static string Moment(DateOnly day) => EpaperDay.FolderOf(day) + "T00:00:00Z";
}
