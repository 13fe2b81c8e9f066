using System.Globalization;
using PrintLayout.Copy;
using PrintLayout.Copy.Codes;
using PrintLayout.Epaper.Markup;

namespace PrintLayout.Epaper.Articles;

/// <summary>Writes the figures of a story: pictures, tables, charts as tables of their numbers, boxes.</summary>
/// <param name="html">Where to.</param>
/// <param name="words">The words of the site.</param>
internal sealed class StoryFigures(HtmlWriter html, InterfaceWords words)
{
    private readonly StoryBlocks _blocks = new(html, words);

    /// <summary>Writes all figures of a story.</summary>
    /// <param name="story">The story.</param>
    public void Write(OnlineStory story)
    {
        for (var i = 0; i < story.Article.Figures.Length; i++)
        {
            var figure = story.Article.Figures[i];
            if (figure.Content is BoxContent box) Box(box);
            else Figure(figure, story.Pictures.GetValueOrDefault(i));
        }
    }

    private void Figure(Figure figure, StoryPicture? picture)
    {
        if (picture is null && figure.IsOnline && figure.Content is null && figure.Caption is null && figure.Credit is null) return;
        html.Start("figure");
        if (picture is not null)
            html.Void("img", ("src", picture.File), ("alt", AltOf(figure)), ("width", Number(picture.Width)),
                ("height", Number(picture.Height)), ("loading", "lazy"));
        else if (!figure.IsOnline)
            html.Element("div", words.NotOnline, ("class", "withheld"));
        if (figure.IsOnline) Content(figure.Content);
        if (figure.Caption is not null || figure.Credit is not null)
        {
            html.Start("figcaption");
            if (figure.Caption is { } caption) _blocks.Text("span", caption);
            if (figure.Credit is { } credit) _blocks.Text("span", credit, "credit");
            html.End();
        }

        html.End().Line();
    }

    private void Content(FigureContent? content)
    {
        switch (content)
        {
            case TableContent table:
                _blocks.Table(table.Table, table.Title);
                Below(table.Unit, table.Notes);
                break;
            case ChartContent chart:
                Chart(chart);
                Below(chart.Unit, chart.Notes);
                break;
            case QrContent code:
                if (code.Label is { } label) _blocks.Text("p", label);
                html.Element("p", code.Text, ("class", "code"));
                break;
        }
    }

    private void Below(ManuscriptText? unit, IEnumerable<ManuscriptText> notes)
    {
        if (unit is not null) _blocks.Text("p", unit, "note");
        foreach (var note in notes) _blocks.Text("p", note, "note");
    }

    // The numbers serve everybody; the drawing is on the picture of the page.
    private void Chart(ChartContent chart)
    {
        html.Start("div", ("class", "table"), ("tabindex", "0"), ("role", "region"), ("aria-label", chart.Title?.Text ?? words.Table));
        html.Start("table");
        if (chart.Title is { } title) _blocks.Text("caption", title);
        if (chart.Series.Any(series => series.Name is not null))
        {
            html.Start("thead").Start("tr").Element("td", string.Empty);
            foreach (var series in chart.Series) html.Element("th", series.Name?.Text ?? string.Empty, ("scope", "col"));
            html.End().End();
        }

        html.Start("tbody");
        for (var row = 0; row < chart.Categories.Length; row++)
        {
            html.Start("tr").Element("th", chart.Categories[row].Text, ("scope", "row"));
            foreach (var series in chart.Series)
            {
                var value = series.Values[row];
                html.Element("td", value.Text?.Text ?? value.Number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);
            }

            html.End();
        }

        html.End().End().End();
    }

    private void Box(BoxContent box)
    {
        html.Start("aside", ("aria-label", box.Title?.Text ?? words.Figure));
        if (box.Title is { } title) _blocks.Text("h2", title);
        _blocks.Write(box.Blocks, "h3");
        html.End().Line();
    }

    private string AltOf(Figure figure) => figure.Label?.Text ?? figure.Caption?.Text ?? figure.Credit?.Text ?? words.Figure;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
