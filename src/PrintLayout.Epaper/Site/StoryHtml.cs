using PrintLayout.Epaper.Articles;
using PrintLayout.Epaper.Days;
using PrintLayout.Epaper.Markup;

namespace PrintLayout.Epaper.Site;

/// <summary>The page of a story, whole.</summary>
/// <param name="frame">What all pages share.</param>
/// <param name="day">The day.</param>
internal sealed class StoryHtml(SiteFrame frame, EpaperDay day)
{
    private readonly InterfaceWords _words = frame.Words;

    /// <summary>The story as HTML.</summary>
    /// <param name="story">The story.</param>
    public string Of(OnlineStory story) => frame.Page(
        story.Headline, $"{day.Folder}/{story.File}", day.Date, html => Body(html, story), html =>
        {
            html.Void("meta", ("name", "description"), ("content", story.Summary))
                .Void("meta", ("property", "og:type"), ("content", "article"))
                .Void("meta", ("property", "og:description"), ("content", story.Summary));
            html.Json(StoryMetadata.Of(story, day, frame.Address));
        });

    private void Body(HtmlWriter html, OnlineStory story)
    {
        var article = story.Article;
        var blocks = new StoryBlocks(html, _words);
        html.Start("article").Start("header");
        if (article.Section is { } section) blocks.Text("p", section.Name, "kicker");
        if (article.Kicker is { } kicker) blocks.Text("p", kicker, "kicker");
        blocks.Text("h1", article.Headline);
        if (article.Deck is { } deck) blocks.Text("p", deck, "deck");
        Meta(html, story);
        html.End();
        if (article.Standfirst is { } standfirst) blocks.Text("p", standfirst, "standfirst");
        new StoryFigures(html, _words).Write(story);
        html.Start("div", ("class", "text"));
        blocks.Write(article.Blocks);
        html.End().End().Line();
        Turn(html, story);
    }

    private void Meta(HtmlWriter html, OnlineStory story)
    {
        html.Start("div", ("class", "meta"));
        if (!story.Article.Bylines.IsEmpty) html.Element("span", story.Article.BylineNames, ("class", "byline"));
        html.Start("span").Text(_words.OnPage + " ");
        foreach (var page in day.Pages.Where(page => story.Pages.Contains(page.Name)))
            html.Element("a", page.Title, ("href", Links.To(page.File))).Text(" ");
        html.End();
        html.Element("button", "A−", ("type", "button"), ("data-step", "-1"), ("hidden", "hidden"), ("aria-label", _words.Smaller));
        html.Element("button", "A+", ("type", "button"), ("data-step", "1"), ("hidden", "hidden"), ("aria-label", _words.Larger));
        html.End().Line();
    }

    private void Turn(HtmlWriter html, OnlineStory story)
    {
        var index = day.Stories.IndexOf(story);
        if (day.Stories.Length < 2) return;
        html.Start("nav", ("class", "turn"), ("aria-label", $"{_words.PreviousStory} {_words.NextStory}")).Start("ul");
        if (index > 0) Item(html, _words.PreviousStory, day.Stories[index - 1], "prev");
        if (index + 1 < day.Stories.Length) Item(html, _words.NextStory, day.Stories[index + 1], "next");
        html.End().End();
    }

    private static void Item(HtmlWriter html, string word, OnlineStory story, string rel) =>
        html.Start("li").Element("a", $"{word}: {story.Headline}", ("href", Links.To(story.File)), ("rel", rel)).End();
}
