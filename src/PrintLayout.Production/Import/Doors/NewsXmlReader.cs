using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using PrintLayout.Production.Import.Doors.Writing;
using PrintLayout.Punctuation;

namespace PrintLayout.Production.Import.Doors;

/// <summary>Reads the items of a news message. Elements are told by their local names, since agencies differ in name spaces.</summary>
/// <param name="writer">Takes the stories.</param>
/// <param name="beside">Gives the files beside the source, for pictures.</param>
internal sealed class NewsXmlReader(NeutralWriter writer, Func<string, byte[]?>? beside)
{
    private static readonly ImmutableArray<string> Left = ["slugline", "creditline"];
    private static readonly ImmutableArray<string> LeftOfFirst = ["SlugLine", "CreditLine", "CopyrightLine", "KeywordLine"];

    // Pictures of a message that stand before its first story.
    private readonly List<Action> _waiting = [];

    /// <summary>Name of the form.</summary>
    public string Form { get; private set; } = "NewsML-G2";

    /// <summary>Number of stories.</summary>
    public int Stories { get; private set; }

    /// <summary>Reads a message.</summary>
    public void Read(XElement root)
    {
        if (root.Name.LocalName == "nitf")
        {
            Form = "NITF";
            Nitf(root, new StoryFields(null));
        }
        else if (root.Name.LocalName == "NewsML")
        {
            Form = "NewsML 1";
            foreach (var item in root.Descendants().Where(each => each.Name.LocalName == "NewsItem")) First(item);
        }
        else
        {
            foreach (var item in root.DescendantsAndSelf().Where(each => each.Name.LocalName == "newsItem")) Second(item);
            var packages = root.DescendantsAndSelf().Count(each => each.Name.LocalName == "packageItem");
            if (packages > 0 && Stories > 0)
                writer.Remark(Certainty.Likely, "left-out",
                    FormattableString.Invariant($"{packages} package items, which only order the others, were left out"));
        }
    }

    private static XElement? Child(XElement? parent, params string[] path)
    {
        foreach (var name in path) parent = parent?.Elements().FirstOrDefault(each => each.Name.LocalName == name);
        return parent;
    }

    private static IEnumerable<XElement> All(XElement? parent, string name) =>
        parent?.Descendants().Where(each => each.Name.LocalName == name) ?? [];

    private static (int Line, int Column) Place(XElement element) =>
        element is IXmlLineInfo info && info.HasLineInfo() ? (info.LineNumber, info.LinePosition) : (1, 1);

    private void Begin(XElement item, StoryFields fields)
    {
        var (line, column) = Place(item);
        fields.Write(writer, line, column);
        Stories++;
        foreach (var picture in _waiting) picture();
        _waiting.Clear();
    }

    /// <summary>An item of NewsML-G2.</summary>
    private void Second(XElement item)
    {
        var (meta, content) = (Child(item, "contentMeta"), Child(item, "contentSet"));
        string? Of(string name) => Child(meta, name)?.Value;
        string? Described(string role) => meta?.Elements().FirstOrDefault(each => each.Name.LocalName == "description"
            && ((string?)each.Attribute("role"))?.EndsWith(role, StringComparison.OrdinalIgnoreCase) == true)?.Value;
        var texts = content?.Elements().Where(each => each.Name.LocalName is "inlineXML" or "inlineData" && each.Value.Trim().Length > 0)
            .ToList() ?? [];
        if (texts.Count == 0)
        {
            foreach (var file in content?.Elements().Where(each => each.Name.LocalName == "remoteContent").Take(1) ?? [])
            {
                var name = (string?)file.Attribute("href") ?? "image";
                var (caption, credit) = (Described("caption") ?? Child(meta, "description")?.Value, Of("creditline") ?? Of("by"));
                Picture(() => StoryFields.Picture(writer, beside?.Invoke(name), name, caption, credit));
            }

            return;
        }

        var headlines = meta?.Elements().Where(each => each.Name.LocalName == "headline").ToList() ?? [];
        var deck = headlines.Skip(1).FirstOrDefault(each => IsRole(each, "sub", "deck"));
        var kicker = headlines.Skip(1).FirstOrDefault(each => IsRole(each, "kicker", "over"));
        var main = headlines.FirstOrDefault(each => each != deck && each != kicker);
        var fields = new StoryFields(main?.Value ?? Child(item, "itemMeta", "title")?.Value)
        {
            Kicker = kicker?.Value,
            Deck = deck?.Value,
            Bylines = [.. meta?.Elements().Where(each => each.Name.LocalName == "by").Select(each => each.Value) ?? []],
            Dateline = Of("dateline"),
            Others =
            [
                .. headlines.Where(each => each != main && each != deck && each != kicker).Select(each => ("headline", each.Value)),
                .. Left.Select(name => (name, Of(name) ?? string.Empty)),
                .. meta?.Elements().Where(each => each.Name.LocalName == "description").Select(each => ("description", each.Value)) ?? [],
                .. All(item, "edNote").Select(each => ("edNote", each.Value)),
                .. All(item, "embargoed").Select(each => ("embargoed", each.Value)),
                .. All(item, "pubStatus").Select(each => (string?)each.Attribute("qcode")).OfType<string>()
                    .Where(status => !status.EndsWith("usable", StringComparison.Ordinal)).Select(status => ("pubStatus", status)),
            ],
        };
        var nitf = texts.SelectMany(text => text.Elements()).FirstOrDefault(each => each.Name.LocalName == "nitf");
        if (nitf is not null)
        {
            Nitf(nitf, fields);
            return;
        }

        Begin(item, fields);
        foreach (var text in texts) Content(text);
    }

    private static bool IsRole(XElement headline, params string[] words) =>
        (string?)headline.Attribute("role") is { } role && words.Any(word => role.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>An item of NewsML 1.</summary>
    private void First(XElement item)
    {
        var lines = All(item, "NewsLines").FirstOrDefault();
        string? Of(string name) => Child(lines, name)?.Value;
        var contents = All(item, "ContentItem").ToList();
        var texts = contents.Select(each => Child(each, "DataContent")).OfType<XElement>().Where(each => each.Value.Trim().Length > 0)
            .ToList();
        foreach (var picture in contents.Where(each => Child(each, "DataContent") is null && each.Attribute("Href") is not null))
        {
            var name = (string)picture.Attribute("Href")!;
            Picture(() => StoryFields.Picture(writer, beside?.Invoke(name), name, null, null));
        }

        if (texts.Count == 0) return;
        var fields = new StoryFields(Of("HeadLine"))
        {
            Deck = Of("SubHeadLine"),
            Bylines = Of("ByLine") is { } by ? [by] : [],
            Dateline = Of("DateLine"),
            Others = [.. LeftOfFirst.Select(name => (name, Of(name)
                ?? string.Empty))],
        };
        if (texts.SelectMany(text => text.Elements()).FirstOrDefault(each => each.Name.LocalName == "nitf") is { } nitf)
        {
            Nitf(nitf, fields);
            return;
        }

        Begin(item, fields);
        foreach (var text in texts) Content(text);
    }

    /// <summary>A document of NITF; what its own head says goes before the fields of the message around it.</summary>
    private void Nitf(XElement nitf, StoryFields around)
    {
        var body = Child(nitf, "body");
        var head = Child(body, "body.head");
        var hedline = Child(head, "hedline");
        var more = hedline?.Elements().Where(each => each.Name.LocalName == "hl2").ToList() ?? [];
        var abstracts = Child(head, "abstract")?.Value ?? string.Empty;
        var bylines = head?.Elements().Where(each => each.Name.LocalName == "byline").Select(By).ToImmutableArray() ?? [];
        Begin(nitf, around with
        {
            Headline = Child(hedline, "hl1")?.Value ?? around.Headline ?? Child(nitf, "head", "title")?.Value,
            Deck = more.FirstOrDefault()?.Value ?? around.Deck,
            Bylines = bylines.Length > 0 ? bylines : around.Bylines,
            Dateline = Child(head, "dateline") is { } dateline ? string.Concat(dateline.Nodes().Select(Words)) : around.Dateline,
            Others =
            [
                .. around.Others, ("abstract", abstracts), .. more.Skip(1).Select(each => ("hl2", each.Value)),
                .. All(head, "note").Select(each => ("note", each.Value)), .. All(nitf, "ed-msg").Select(each => ("ed-msg", Info(each))),
            ],
        });
        if (Child(body, "body.content") is { } content) new XmlBody(writer, beside).Read(content);
        if (Child(body, "body.end") is { } end) new XmlBody(writer, beside).Read(end);
    }

    private static string Info(XElement element) => (string?)element.Attribute("info") ?? element.Value;

    private static string Words(XNode node) => node is XElement element ? element.Value : node is XText text ? text.Value : string.Empty;

    /// <summary>The names of a byline, without what stands beside them, as their title does.</summary>
    private static string By(XElement byline) =>
        All(byline, "person").Select(person => person.Value.Trim()).ToList() is { Count: > 1 } people ? string.Join('、', people)
            : byline.Value;

    private void Content(XElement text)
    {
        if (text.HasElements)
        {
            new XmlBody(writer, beside).Read(text);
            return;
        }

        var (line, column) = Place(text);
        Content(writer, text.Value, (line, column), beside);
    }

    /// <summary>Writes a text that is HTML, or plain lines.</summary>
    public static void Content(NeutralWriter writer, string words, (int Line, int Column) place, Func<string, byte[]?>? beside)
    {
        writer.Place(place.Line, place.Column);
        if (JsonTexts.IsHtml(words))
        {
            if (HtmlDoor.Depth(words) > HtmlDoor.MostDepth)
                throw new InvalidDataException(FormattableString.Invariant($"its elements are nested deeper than {HtmlDoor.MostDepth}"));
            using var document = new HtmlParser().ParseDocument(words);
            new HtmlReader(writer, beside, place) { HasHead = true }.Read(document.Body ?? document.DocumentElement);
            return;
        }

        foreach (var paragraph in words.Split(['\n', '\r', '\u2028', '\u2029']).Select(StoryFields.Clean).OfType<string>())
            writer.Line(paragraph);
        writer.Line(string.Empty);
    }

    private void Picture(Action write)
    {
        if (Stories > 0) write();
        else _waiting.Add(write);
    }
}
