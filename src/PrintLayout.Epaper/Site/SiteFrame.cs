using PrintLayout.Epaper.Days;
using PrintLayout.Epaper.Markup;

namespace PrintLayout.Epaper.Site;

/// <summary>What all HTML pages of a site share: head, header, policy.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="Address">The address of the site; null when it is not known.</param>
/// <param name="HasStyle">Whether the house has a style sheet.</param>
/// <param name="Logo">The logo of the house; null for none.</param>
internal sealed record SiteFrame(string Paper, string Language, string? Address, bool HasStyle, string? Logo)
{
    // Nothing of another host, no script but our files, no form that goes anywhere.
    private const string Policy =
        "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";

    /// <summary>The words of the site.</summary>
    public InterfaceWords Words => InterfaceWords.Of(Language);

    /// <summary>Makes a page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="path">Its path in the site.</param>
    /// <param name="day">Its day; null for a page about all days.</param>
    /// <param name="body">Writes what stands in it.</param>
    /// <param name="head">Writes further elements of its head.</param>
    public string Page(string title, string path, DateOnly? day, Action<HtmlWriter> body, Action<HtmlWriter>? head = null)
    {
        var html = new HtmlWriter();
        var up = day is null ? string.Empty : "../";
        html.Start("html", ("lang", Language), ("xmlns", "http://www.w3.org/1999/xhtml")).Start("head").Void("meta", ("charset", "utf-8"))
            .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy))
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Void("meta", ("name", "referrer"), ("content", "no-referrer"))
            .Element("title", $"{title} - {Paper}").Line();
        html.Void("link", ("rel", "stylesheet"), ("href", up + "style.css"));
        if (HasStyle) html.Void("link", ("rel", "stylesheet"), ("href", up + "house.css"));
        html.Void("link", ("rel", "alternate"), ("type", "application/atom+xml"), ("href", up + "feed.xml"), ("title", Paper));
        html.Void("meta", ("property", "og:title"), ("content", title)).Void("meta", ("property", "og:site_name"), ("content", Paper));
        if (Address is not null)
            html.Void("link", ("rel", "canonical"), ("href", Address + Links.To(path)))
                .Void("meta", ("property", "og:url"), ("content", Address + Links.To(path)));
        head?.Invoke(html);
        html.Element("script", string.Empty, ("src", up + "app.js"), ("defer", "defer")).End().Line();
        html.Start("body").Element("a", Words.ToText, ("class", "skip"), ("href", "#main"));
        Header(html, up, day);
        html.Start("main", ("id", "main"));
        body(html);
        html.End().End().End().Line();
        return "<!DOCTYPE html>\n" + html;
    }

    private void Header(HtmlWriter html, string up, DateOnly? day)
    {
        html.Start("header", ("class", "site")).Start("a", ("class", "paper"), ("href", up + "index.html"));
        if (Logo is not null) html.Void("img", ("src", up + Logo), ("alt", Paper));
        else html.Text(Paper);
        html.End();
        if (day is { } date) html.Element("time", Words.Day(date), ("datetime", EpaperDay.FolderOf(date)));
        html.Start("nav", ("aria-label", Paper)).Start("ul");
        if (day is not null) Item(html, Words.Pages, "index.html");
        Item(html, Words.AllDays, up + "index.html");
        Item(html, Words.Search, up + "search.html");
        html.End().End().End().Line();
    }

    private static void Item(HtmlWriter html, string text, string target) =>
        html.Start("li").Element("a", text, ("href", target)).End();
}
