using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using PrintLayout.Import.Neutral;
using PrintLayout.Production.Import.Doors.Writing;
using PrintLayout.Punctuation;

namespace PrintLayout.Production.Import.Doors;

/// <summary>Walks over the text of a news message: elements of NITF and of XHTML, told by their local names.</summary>
/// <param name="writer">Takes its lines.</param>
/// <param name="beside">Gives the files beside the source, for pictures.</param>
internal sealed class XmlBody(NeutralWriter writer, Func<string, byte[]?>? beside)
{
    private TextRuns _runs = new();
    private string _prefix = string.Empty;
    private LineLook _look;
    private XElement? _at;

    /// <summary>Reads an element with all that stands in it.</summary>
    public void Read(XElement root)
    {
        Children(root, RunStyle.None);
        Flush();
    }

    private void Children(XElement parent, RunStyle style)
    {
        foreach (var node in parent.Nodes())
        {
            if (node is XText text) _runs.AddRunning(text.Value, style);
            else if (node is XElement element) Element(element, style);
        }
    }

    private void Element(XElement element, RunStyle style)
    {
        var name = element.Name.LocalName.ToLowerInvariant();
        switch (name)
        {
            case "script" or "style" or "head" or "title" or "meta" or "link":
                break;
            case "br":
                _runs.Add("\v", style);
                break;
            case "em" or "i" or "cite":
                Children(element, style | RunStyle.Italic);
                break;
            case "strong" or "b":
                Children(element, style | RunStyle.Bold);
                break;
            case "sup":
                Children(element, style | RunStyle.Raised);
                break;
            case "sub":
                Children(element, style | RunStyle.Lowered);
                break;
            case "media":
                Media(element);
                break;
            case "img":
                Flush();
                var file = (string?)element.Attribute("src");
                StoryFields.Picture(writer, file is null ? null : beside?.Invoke(file), file ?? "image", null, null);
                break;
            case "table":
                Table(element);
                break;
            case "note" or "comment":
                Flush();
                Place(element);
                if (element.Value.Trim().Length > 0)
                    writer.Remark(Certainty.Guess, "comment", $"a note of the desk was left out: “{element.Value.Trim()}”");
                break;
            default:
                if (IsBlock(name)) Block(element, name, style);
                else Children(element, style);
                break;
        }
    }

    private void Block(XElement element, string name, RunStyle style)
    {
        Flush();
        var (prefix, look) = (_prefix, _look);
        if (name is ['h', >= '1' and <= '6'] or "hl1" or "hl2") _prefix = "### ";
        else if (name == "li") _prefix = Item(element);
        else if (name is "blockquote" or "bq") _prefix = "> ";
        else if (name is "figcaption" or "caption") _look |= LineLook.Caption;
        var at = _at;
        _at = element;
        Children(element, style);
        Flush();
        (_prefix, _look, _at) = (prefix, look, at);
    }

    private static string Item(XElement item) => item.Parent is not { } list || list.Name.LocalName != "ol" ? "- "
        : string.Create(CultureInfo.InvariantCulture, $"{item.ElementsBeforeSelf().Count(each => each.Name == item.Name) + 1}. ");

    private void Flush()
    {
        if (!_runs.IsBlank)
        {
            if (_at is not null) Place(_at);
            var lines = _runs.Lines(_prefix.StartsWith('#')).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
            foreach (var (certainty, rule, message) in _runs.Remarks()) writer.Remark(certainty, rule, message);
            if (_prefix.StartsWith('#')) lines = [string.Join(' ', lines)];
            for (var i = 0; i < lines.Count; i++)
                writer.Line(i == 0 ? _prefix + lines[i] : lines[i], _look | (_runs.IsBold ? LineLook.Bold : LineLook.None),
                    i == lines.Count - 1 ? '\n' : '\v');
            if (_prefix is not ("- " or "> ")) writer.Line(string.Empty);
        }

        _runs = new TextRuns();
    }

    private void Table(XElement table)
    {
        Flush();
        foreach (var row in table.Descendants().Where(each => each.Name.LocalName == "tr"))
        {
            var cells = row.Elements().Where(each => each.Name.LocalName is "td" or "th").ToList();
            if (cells.Count == 0) continue;
            Place(row);
            writer.Line(string.Join('\t', cells.Select(cell => StoryFields.Clean(cell.Value) ?? "—")));
        }

        writer.Line(string.Empty);
    }

    /// <summary>A picture of NITF: references to its files, caption and producer.</summary>
    private void Media(XElement media)
    {
        Flush();
        Place(media);
        string? Of(string name) => media.Elements().FirstOrDefault(each => each.Name.LocalName == name)?.Value;
        var type = (string?)media.Attribute("media-type") ?? "image";
        if (type is not ("image" or "photo" or "graphic"))
        {
            writer.Remark(Certainty.Guess, "media", $"a part of the kind “{type}” was left out: “{Of("media-caption")?.Trim()}”");
            return;
        }

        var files = media.Elements().Where(each => each.Name.LocalName == "media-reference")
            .Select(each => (string?)each.Attribute("source")).OfType<string>().ToList();
        var picture = files.Select(file => beside?.Invoke(file)).FirstOrDefault(bytes => bytes is not null);
        StoryFields.Picture(writer, picture, files.FirstOrDefault() ?? "image", Of("media-caption"), Of("media-producer"));
    }

    private void Place(XElement element)
    {
        if (element is IXmlLineInfo info && info.HasLineInfo()) writer.Place(info.LineNumber, info.LinePosition);
    }

    private static bool IsBlock(string name) =>
        name is ['h', >= '1' and <= '6'] or "p" or "div" or "section" or "article" or "body" or "html" or "block" or "bq" or "blockquote"
            or "hl1" or "hl2" or "ul" or "ol" or "li" or "dl" or "dt" or "dd" or "pre" or "hr" or "figure" or "figcaption"
            or "caption" or "credit" or "tagline" or "fn" or "body.content" or "body.end" or "datasource";
}
