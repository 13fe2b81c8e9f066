using System.Globalization;
using System.Xml.Linq;
using PrintLayout.Production.Import.Doors.Writing;

namespace PrintLayout.Production.Import.Doors;

/// <summary>The styles of a docx file, as far as they say what a paragraph is.</summary>
internal sealed class DocxStyles
{
    private const int MostParents = 20;
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private readonly Dictionary<string, XElement> _styles = new(StringComparer.Ordinal);
    private readonly int _size;

    /// <summary>Reads the styles.</summary>
    public DocxStyles(XElement? styles)
    {
        foreach (var style in styles?.Elements(W + "style") ?? [])
        {
            if ((string?)style.Attribute(W + "styleId") is { } id) _styles.TryAdd(id, style);
        }

        _size = Size(styles?.Element(W + "docDefaults")?.Element(W + "rPrDefault")?.Element(W + "rPr")) ?? 21;
    }

    /// <summary>Level of the heading that a paragraph is: 0 for the title of the document, 1 to 9; null for no heading.</summary>
    public int? Heading(XElement? properties)
    {
        foreach (var level in Chain(properties).Select(part => part.Name == W + "style" ? part.Element(W + "pPr") : part)
            .Select(part => (int?)Number(part?.Element(W + "outlineLvl"))))
        {
            if (level is { } found) return found is >= 0 and <= 8 ? found + 1 : null;
        }

        foreach (var name in Names(properties))
        {
            if (name is "title" or "标题") return 0;
            if (name.StartsWith("heading ", StringComparison.Ordinal) || name.StartsWith("标题 ", StringComparison.Ordinal))
                return int.TryParse(name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..], NumberStyles.None,
                    CultureInfo.InvariantCulture, out var level)
                    ? Math.Clamp(level, 1, 9) : null;
        }

        return null;
    }

    /// <summary>Whether a paragraph has the style of a caption.</summary>
    public bool IsCaption(XElement? properties) => Names(properties).Any(name => name is "caption" or "题注" or "图注" or "图片说明");

    /// <summary>Whether a paragraph has the style of a quotation.</summary>
    public bool IsQuote(XElement? properties) => Names(properties)
        .Any(name => name is "quote" or "intense quote" or "block text" or "quotations" or "引用" or "明显引用");

    /// <summary>How a paragraph is aligned: <c>center</c>, <c>right</c> and so on.</summary>
    public string? Alignment(XElement? properties) => Chain(properties)
        .Select(part => part.Name == W + "style" ? part.Element(W + "pPr") : part)
        .Select(part => (string?)part?.Element(W + "jc")?.Attribute(W + "val")).FirstOrDefault(value => value is not null);

    /// <summary>Whether a run is bold, by itself or by the style of its paragraph.</summary>
    public bool IsBold(XElement? run, XElement? paragraph) => Switch(run, paragraph, "b");

    /// <summary>Whether a run is in italics, by itself or by a style of characters; that of a paragraph says nothing of words.</summary>
    public bool IsItalic(XElement? run) => run?.Element(W + "i") is { } own ? IsOn(own)
        : RunParts(run, null).Select(part => part?.Element(W + "i")).FirstOrDefault(part => part is not null) is { } inherited
        && IsOn(inherited);

    /// <summary>Small words that were moved up or down, as some programs write raised and lowered ones.</summary>
    public RunStyle Shift(XElement? run) => Number(run?.Element(W + "position")) is { } shift && shift != 0 && Size(run) is { } size
        && size < _size ? (shift > 0 ? RunStyle.Raised : RunStyle.Lowered) : RunStyle.None;

    /// <summary>The list to which a paragraph belongs, by itself or by its style; null for none.</summary>
    public XElement? List(XElement? properties) => Chain(properties)
        .Select(part => (part.Name == W + "style" ? part.Element(W + "pPr") : part)?.Element(W + "numPr"))
        .FirstOrDefault(number => number?.Element(W + "numId") is not null);

    /// <summary>Whether the size of a run is larger than that of the text by a third.</summary>
    public bool IsLarge(XElement? run, XElement? paragraph) =>
        (Size(run) ?? RunParts(run, paragraph).Select(Size).FirstOrDefault(size => size is not null) ?? _size) * 3 >= _size * 4;

    private bool Switch(XElement? run, XElement? paragraph, string name)
    {
        if (run?.Element(W + name) is { } own) return IsOn(own);
        return RunParts(run, paragraph).Select(part => part?.Element(W + name)).FirstOrDefault(part => part is not null) is { } inherited
            && IsOn(inherited);
    }

    private IEnumerable<XElement?> RunParts(XElement? run, XElement? paragraph)
    {
        for (var (id, i) = ((string?)run?.Element(W + "rStyle")?.Attribute(W + "val"), 0); id is not null && i < MostParents
            && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style.Element(W + "rPr");
            id = (string?)style.Element(W + "basedOn")?.Attribute(W + "val");
        }

        foreach (var part in Chain(paragraph).Where(part => part.Name == W + "style")) yield return part.Element(W + "rPr");
    }

    /// <summary>The properties of a paragraph, then the styles that it has, each with its parents.</summary>
    private IEnumerable<XElement> Chain(XElement? properties)
    {
        if (properties is null) yield break;
        yield return properties;
        var id = (string?)properties.Element(W + "pStyle")?.Attribute(W + "val");
        for (var i = 0; id is not null && i < MostParents && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = (string?)style.Element(W + "basedOn")?.Attribute(W + "val");
        }
    }

    private IEnumerable<string> Names(XElement? properties) => Chain(properties).Where(part => part.Name == W + "style")
        .Select(style => ((string?)style.Element(W + "name")?.Attribute(W + "val") ?? string.Empty).ToLowerInvariant());

    /// <summary>Whether a switch is on, as an empty element is.</summary>
    public static bool IsOn(XElement element) => (string?)element.Attribute(W + "val") is not ("0" or "false" or "off" or "none");

    private static int? Size(XElement? properties) => Number(properties?.Element(W + "sz"));

    private static int? Number(XElement? element) =>
        int.TryParse((string?)element?.Attribute(W + "val"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value : null;
}
