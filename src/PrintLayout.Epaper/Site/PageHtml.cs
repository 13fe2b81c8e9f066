using System.Globalization;
using System.Text;
using PrintLayout.Epaper.Days;
using PrintLayout.Epaper.Markup;

namespace PrintLayout.Epaper.Site;

/// <summary>The view of a page: picture with hot zones, list of its stories, thumbnails.</summary>
/// <param name="frame">What all pages share.</param>
/// <param name="day">The day.</param>
internal sealed class PageHtml(SiteFrame frame, EpaperDay day)
{
    private readonly InterfaceWords _words = frame.Words;

    /// <summary>The page as HTML.</summary>
    /// <param name="page">The page.</param>
    /// <param name="width">Pixels of its picture.</param>
    /// <param name="height">Pixels of its picture.</param>
    public string Of(EpaperPage page, int width, int height) => frame.Page(page.Title, $"{day.Folder}/{page.File}", day.Date, html =>
    {
        html.Element("h1", page.Title);
        Tools(html, page);
        html.Start("div", ("class", "columns")).Start("div", ("class", "sheet"));
        html.Void("img", ("src", Links.To(page.Picture)), ("srcset", $"{Links.To(page.Picture)} 1x, {Links.To(page.LargePicture)} 2x"),
            ("width", Number(width)), ("height", Number(height)), ("alt", page.Title));
        html.Start("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", $"0 0 {ZoneShares.Whole} {ZoneShares.Whole}"),
            ("preserveAspectRatio", "none"));
        foreach (var zone in page.Zones)
            html.Start("a", ("href", Links.To(zone.Story.File)), ("aria-label", zone.Story.Headline))
                .Void("path", ("d", Outline(page, zone))).End();
        html.End().End().Line().Start("div").Element("h2", _words.Stories).Start("ul", ("class", "stories"));
        foreach (var story in EpaperDay.StoriesOf(page))
        {
            html.Start("li").Element("a", story.Headline, ("href", Links.To(story.File)));
            if (story.Summary.Length > 0) html.Element("p", story.Summary);
            html.End();
        }

        html.End().Element("h2", _words.Pages);
        Thumbnails(html, page);
        html.End().End();
    });

    private static string Outline(EpaperPage page, ZoneLink zone)
    {
        var path = new StringBuilder();
        foreach (var (left, top, right, bottom) in ZoneShares.PerMille(page, zone))
            path.Append(CultureInfo.InvariantCulture, $"M{left} {top}H{right}V{bottom}H{left}Z");
        return path.ToString();
    }

    private void Tools(HtmlWriter html, EpaperPage page)
    {
        var index = day.Pages.IndexOf(page);
        html.Start("nav", ("class", "tools"), ("aria-label", page.Title)).Start("ul");
        if (index > 0) Item(html, $"← {_words.Previous}", day.Pages[index - 1].File, "prev");
        if (index + 1 < day.Pages.Length) Item(html, $"{_words.Next} →", day.Pages[index + 1].File, "next");
        Item(html, _words.Large, page.LargePicture, null);
        Item(html, _words.Pdf, page.Pdf, null);
        html.End().End().Line();
    }

    private void Thumbnails(HtmlWriter html, EpaperPage current)
    {
        html.Start("ul", ("class", "pages"));
        foreach (var page in day.Pages)
        {
            html.Start("li").Start("a", ("href", Links.To(page.File)), ("aria-current", page == current ? "page" : null))
                .Void("img", ("src", Links.To(page.Thumbnail)), ("alt", string.Empty), ("loading", "lazy")).Text(page.Title).End().End();
        }

        html.End();
    }

    private static void Item(HtmlWriter html, string text, string file, string? rel) =>
        html.Start("li").Element("a", text, ("href", Links.To(file)), ("rel", rel)).End();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
