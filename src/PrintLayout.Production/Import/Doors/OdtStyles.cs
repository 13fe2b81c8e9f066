using System.Globalization;
using System.Xml.Linq;
using PrintLayout.Production.Import.Doors.Writing;

namespace PrintLayout.Production.Import.Doors;

/// <summary>The styles of an odt file, those of its text and those with names, as far as they say what words and paragraphs are.</summary>
internal sealed class OdtStyles
{
    private const int MostParents = 20;
    private static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static readonly XNamespace Fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private readonly Dictionary<(string Family, string Name), XElement> _styles = [];
    private readonly Dictionary<string, XElement> _lists = new(StringComparer.Ordinal);

    /// <summary>Reads the styles of the parts of a document.</summary>
    public OdtStyles(params XElement?[] parts)
    {
        foreach (var element in parts.SelectMany(part => part?.Descendants(Style + "style") ?? []))
        {
            if ((string?)element.Attribute(Style + "name") is { } name && (string?)element.Attribute(Style + "family") is { } family)
                _styles.TryAdd((family, name), element);
        }

        foreach (var element in parts.SelectMany(part => part?.Descendants(Text + "list-style") ?? []))
        {
            if ((string?)element.Attribute(Style + "name") is { } name) _lists.TryAdd(name, element);
        }
    }

    /// <summary>Level of the heading that a paragraph is by its style: 0 for the title of the document, else from 1.</summary>
    public int? Heading(string? paragraph)
    {
        // Some programs name styles that they do not write.
        if (paragraph is "Title") return 0;
        foreach (var style in Chain("paragraph", paragraph))
        {
            var name = Name(style);
            if (name is "title" or "标题") return 0;
            if (Level((string?)style.Attribute(Style + "default-outline-level")) is { } level) return level;
            if (name.StartsWith("heading ", StringComparison.Ordinal) && Level(name[8..]) is { } named) return named;
        }

        return null;
    }

    /// <summary>Whether a paragraph is a caption, by the style of its text or a parent of it.</summary>
    public bool IsCaption(string? paragraph) => Chain("paragraph", paragraph).Select(Name)
        .Any(name => name is "caption" or "illustration" or "figure" or "drawing" or "题注" or "figurewithcaption" or "imagecaption"
            or "image caption" or "figurecaption");

    /// <summary>Whether a paragraph is a quotation.</summary>
    public bool IsQuote(string? paragraph) => Chain("paragraph", paragraph).Select(Name)
        .Any(name => name is "quotations" or "quote" or "block text" or "引用");

    /// <summary>How a paragraph is aligned.</summary>
    public string? Alignment(string? paragraph) => Chain("paragraph", paragraph)
        .Select(style => (string?)style.Element(Style + "paragraph-properties")?.Attribute(Fo + "text-align"))
        .FirstOrDefault(value => value is not null);

    /// <summary>What the style of a paragraph says of all its words: whether they are bold.</summary>
    public RunStyle OfParagraph(string? paragraph) => Of("paragraph", paragraph) & RunStyle.Bold;

    /// <summary>What a style of characters says.</summary>
    public RunStyle OfSpan(string? span) => Of("text", span);

    /// <summary>Whether a style of characters hides them.</summary>
    public bool IsHidden(string? span) => Chain("text", span).Any(style =>
        (string?)style.Element(Style + "text-properties")?.Attribute(Text + "display") == "none");

    /// <summary>Whether the size of a paragraph is larger than that of the text by a third.</summary>
    public bool IsLarge(string? paragraph) => Points("paragraph", paragraph) is { } size && Points("paragraph", "Standard") is var text
        && size * 3 >= (text ?? 12) * 4;

    /// <summary>The definition of a level of a list; null for a list of bullets without one.</summary>
    public XElement? List(string? name, int level) => name is not null && _lists.TryGetValue(name, out var list)
        ? list.Elements().FirstOrDefault(each => (string?)each.Attribute(Text + "level") == level.ToString(CultureInfo.InvariantCulture))
        : null;

    private RunStyle Of(string family, string? name)
    {
        var style = RunStyle.None;
        string? Value(XName key) => Chain(family, name)
            .Select(each => (string?)each.Element(Style + "text-properties")?.Attribute(key)).FirstOrDefault(value => value is not null);
        if ((Value(Fo + "font-weight") ?? Value(Style + "font-weight-asian")) is "bold" or "600" or "700" or "800" or "900")
            style |= RunStyle.Bold;
        if ((Value(Fo + "font-style") ?? Value(Style + "font-style-asian")) is "italic" or "oblique") style |= RunStyle.Italic;
        if (Value(Style + "text-emphasize") is { } dots && dots != "none") style |= RunStyle.Dotted;
        if (Value(Style + "text-underline-style") is { } line && line != "none") style |= RunStyle.Underlined;
        if (Value(Style + "text-line-through-style") is { } strike && strike != "none") style |= RunStyle.Struck;
        var position = Value(Style + "text-position") ?? string.Empty;
        // Either a word or by how much: 33% 80%.
        var isLowered = position.StartsWith("sub", StringComparison.Ordinal) || position.StartsWith('-');
        if (isLowered) style |= RunStyle.Lowered;
        else if (position.Length > 0 && !position.StartsWith("0%", StringComparison.Ordinal)) style |= RunStyle.Raised;
        return style;
    }

    private double? Points(string family, string? name) => Chain(family, name)
        .Select(style => (string?)style.Element(Style + "text-properties") is null ? null
            : (string?)style.Element(Style + "text-properties")!.Attribute(Fo + "font-size"))
        .Select(size => size is not null && size.EndsWith("pt", StringComparison.Ordinal)
            && double.TryParse(size[..^2], NumberStyles.Float, CultureInfo.InvariantCulture, out var points) ? points : (double?)null)
        .FirstOrDefault(size => size is not null);

    private IEnumerable<XElement> Chain(string family, string? name)
    {
        for (var i = 0; name is not null && i < MostParents && _styles.TryGetValue((family, name), out var style); i++)
        {
            yield return style;
            name = (string?)style.Attribute(Style + "parent-style-name");
        }
    }

    private static string Name(XElement style) => ((string?)style.Attribute(Style + "display-name")
        ?? (string?)style.Attribute(Style + "name") ?? string.Empty).Replace("_20_", " ", StringComparison.Ordinal).ToLowerInvariant();

    private static int? Level(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= 10 ? level : null;
}
