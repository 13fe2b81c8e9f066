using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Copy;
using PrintLayout.Epaper.Markup;

namespace PrintLayout.Epaper.Articles;

/// <summary>Writes blocks of a story: paragraphs, crossheads, lists, verse, tables, notes.</summary>
/// <param name="html">Where to.</param>
/// <param name="words">The words of the site.</param>
internal sealed class StoryBlocks(HtmlWriter html, InterfaceWords words)
{
    private string? _list;
    private bool _inItem;

    /// <summary>Writes blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="crosshead">The element of crossheads.</param>
    public void Write(ImmutableArray<ArticleBlock> blocks, string crosshead = "h2")
    {
        foreach (var block in blocks)
        {
            if (block is ListItemBlock item) Item(item);
            else if (block is ParagraphBlock { IsOfItem: true } more && _inItem) Text("p", more.Text);
            else
            {
                EndList();
                Other(block, crosshead);
            }
        }

        EndList();
    }

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="title">What it is called; null for none.</param>
    public void Table(TableBlock table, ManuscriptText? title)
    {
        html.Start("div", ("class", "table"), ("tabindex", "0"), ("role", "region"), ("aria-label", title?.Text ?? words.Table));
        html.Start("table");
        if (title is not null) Text("caption", title);
        if (table.HeadRows > 0) html.Start("thead");
        for (var row = 0; row < table.Rows.Length; row++)
        {
            if (row == table.HeadRows)
            {
                if (row > 0) html.End();
                html.Start("tbody");
            }

            html.Start("tr");
            foreach (var cell in table.Rows[row].Cells)
            {
                if (row < table.HeadRows && cell.Length > 0) html.Start("th", ("scope", "col"));
                else html.Start("td");
                if (table.TextOf(cell) is { } text) StyledText.Write(html, text);
                html.End();
            }

            html.End();
        }

        if (table.Rows.Length > 0) html.End();
        html.End().End().Line();
    }

    /// <summary>Writes a text in an element.</summary>
    /// <param name="name">The element.</param>
    /// <param name="text">The text.</param>
    /// <param name="css">Its class.</param>
    public void Text(string name, ManuscriptText text, string? css = null)
    {
        html.Start(name, ("class", css));
        StyledText.Write(html, text);
        html.End().Line();
    }

    private void Other(ArticleBlock block, string crosshead)
    {
        switch (block)
        {
            case TableBlock table: Table(table, null); break;
            case CrossheadBlock: Text(crosshead, block.Text); break;
            case PullQuoteBlock:
                html.Start("blockquote");
                Text("p", block.Text);
                html.End();
                break;
            case NoteBlock note:
                html.Start("p", ("class", "note"));
                if (note.Number is { } number) html.Element("span", NoteBlock.MarkOf(number) + " ", ("class", "mark"));
                StyledText.Write(html, note.Text);
                html.End().Line();
                break;
            default:
                Text("p", block.Text, block is ParagraphBlock { IsVerse: true } ? "verse" : block.KeepsLines ? "lines" : null);
                break;
        }
    }

    private void Item(ListItemBlock item)
    {
        var list = item.Mark is not null ? "ul typed" : item.Number is null ? "ul" : "ol";
        if (_list == list) EndItem();
        else
        {
            EndList();
            html.Start(list[..2], ("class", item.Mark is null ? null : "typed"));
            _list = list;
        }

        html.Start("li", ("value", item.Mark is null ? item.Number?.ToString(CultureInfo.InvariantCulture) : null));
        _inItem = true;
        if (item.Mark is { } mark) html.Element("span", mark + " ", ("class", "mark"));
        StyledText.Write(html, item.Text);
    }

    private void EndItem()
    {
        if (_inItem) html.End();
        _inItem = false;
    }

    private void EndList()
    {
        EndItem();
        if (_list is not null) html.End().Line();
        _list = null;
    }
}
