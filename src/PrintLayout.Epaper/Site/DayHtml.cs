using PrintLayout.Epaper.Days;
using PrintLayout.Epaper.Markup;

namespace PrintLayout.Epaper.Site;

/// <summary>The index of a day: its pages with their stories.</summary>
/// <param name="frame">What all pages share.</param>
internal sealed class DayHtml(SiteFrame frame)
{
    /// <summary>The index as HTML. Other days are found through the calendar, so it never changes for theirs.</summary>
    /// <param name="day">The day.</param>
    public string Of(EpaperDay day) => frame.Page(frame.Words.Day(day.Date), $"{day.Folder}/index.html", day.Date, html =>
    {
        html.Element("h1", $"{day.Paper} {frame.Words.Day(day.Date)}");
        html.Start("nav", ("class", "tools"), ("aria-label", frame.Words.WholePdf)).Start("ul").Start("li")
            .Element("a", frame.Words.WholePdf, ("href", "edition.pdf")).End().End().End().Line();
        foreach (var page in day.Pages)
        {
            html.Start("section", ("class", "page-row")).Start("a", ("href", Links.To(page.File)))
                .Void("img", ("src", Links.To(page.Thumbnail)), ("alt", page.Title), ("loading", "lazy")).End();
            html.Start("div").Start("h2").Element("a", page.Title, ("href", Links.To(page.File))).End().Start("ul", ("class", "stories"));
            foreach (var story in EpaperDay.StoriesOf(page))
                html.Start("li").Element("a", story.Headline, ("href", Links.To(story.File))).End();
            html.End().End().End().Line();
        }
    });
}
