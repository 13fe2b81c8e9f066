using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Epaper.Days;
using PrintLayout.Epaper.Markup;

namespace PrintLayout.Epaper.Site;

/// <summary>The front of the site: the latest day and a calendar of all. It is made from records alone.</summary>
/// <param name="frame">What all pages share.</param>
internal sealed class CalendarHtml(SiteFrame frame)
{
    private const int Week = 7;
    private readonly InterfaceWords _words = frame.Words;

    /// <summary>The front as HTML.</summary>
    /// <param name="days">All days, newest first.</param>
    public string Of(ImmutableArray<DayRecord> days) => frame.Page(_words.AllDays, "index.html", null, html =>
    {
        html.Element("h1", frame.Paper);
        if (!days.IsEmpty) Latest(html, days[0]);
        html.Element("h2", _words.AllDays);
        foreach (var month in days.GroupBy(day => new DateOnly(day.Date.Year, day.Date.Month, 1)))
            Month(html, month.Key, [.. month.Select(day => day.Date)]);
    });

    /// <summary>The page of the search.</summary>
    /// <param name="days">All days, newest first.</param>
    public string Search(ImmutableArray<DayRecord> days) => frame.Page(_words.Search, "search.html", null, html =>
    {
        html.Element("h1", _words.Search).Start("form", ("id", "search"), ("hidden", "hidden"), ("role", "search"))
            .Void("input", ("name", "q"), ("type", "search"), ("aria-label", _words.SearchLabel), ("required", "required"))
            .Element("button", _words.Search, ("type", "submit")).End();
        html.Start("noscript").Element("p", _words.NoScript).End();
        html.Element("h2", _words.Found).Start("ul", ("id", "found"), ("class", "stories"), ("aria-live", "polite"),
            ("data-days", string.Join(' ', days.Select(day => EpaperDay.FolderOf(day.Date))))).End();
        html.Element("button", _words.More, ("id", "more"), ("type", "button"), ("hidden", "hidden"));
        html.Element("script", string.Empty, ("src", "search.js"), ("defer", "defer"));
    });

    private void Latest(HtmlWriter html, DayRecord day)
    {
        var folder = EpaperDay.FolderOf(day.Date);
        html.Element("h2", _words.Latest).Start("section", ("class", "page-row"))
            .Start("a", ("href", $"{folder}/index.html"))
            .Void("img", ("src", $"{folder}/{Links.To(day.Front)}"), ("alt", _words.Latest)).End()
            .Start("div").Start("h3").Element("a", _words.Day(day.Date), ("href", $"{folder}/index.html")).End()
            .Start("ul", ("class", "stories"));
        foreach (var story in day.Stories.Take(Week))
            html.Start("li").Element("a", story.Headline, ("href", $"{folder}/{Links.To(story.File)}")).End();
        html.End().End().End().Line();
    }

    private void Month(HtmlWriter html, DateOnly first, ImmutableHashSet<DateOnly> days)
    {
        html.Start("div", ("class", "month")).Start("table").Element("caption", _words.Month(first)).Start("tbody");
        var day = first.AddDays(-(((int)first.DayOfWeek + Week - 1) % Week));
        while (day < first.AddMonths(1))
        {
            html.Start("tr");
            for (var i = 0; i < Week; i++, day = day.AddDays(1))
            {
                html.Start("td");
                var number = day.Day.ToString(CultureInfo.InvariantCulture);
                if (days.Contains(day))
                    html.Element("a", number, ("href", $"{EpaperDay.FolderOf(day)}/index.html"), ("aria-label", _words.Day(day)));
                else if (day.Month == first.Month) html.Text(number);
                html.End();
            }

            html.End();
        }

        html.End().End().End().Line();
    }
}
