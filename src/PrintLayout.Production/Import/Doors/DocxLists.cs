using System.Globalization;
using System.Xml.Linq;

namespace PrintLayout.Production.Import.Doors;

/// <summary>The lists of a docx file: the mark that Word sets before a paragraph and that does not stand in its text.</summary>
internal sealed class DocxLists
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private readonly Dictionary<string, string> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<(string List, int Level), int> _counts = [];

    /// <summary>Reads the part of the numbering.</summary>
    public DocxLists(XElement? numbering)
    {
        foreach (var form in numbering?.Elements(W + "abstractNum") ?? [])
        {
            if ((string?)form.Attribute(W + "abstractNumId") is { } id) _forms.TryAdd(id, form);
        }

        foreach (var list in numbering?.Elements(W + "num") ?? [])
        {
            if ((string?)list.Attribute(W + "numId") is { } id
                && (string?)list.Element(W + "abstractNumId")?.Attribute(W + "val") is { } form)
                _lists.TryAdd(id, form);
        }
    }

    /// <summary>The mark before a paragraph, as it would be typed; null for a paragraph of no list.</summary>
    /// <param name="number">The list of the paragraph, and its level.</param>
    public string? Mark(XElement? number)
    {
        if ((string?)number?.Element(W + "numId")?.Attribute(W + "val") is not { } list || list == "0"
            || !_lists.TryGetValue(list, out var form)) return null;
        var level = int.TryParse((string?)number.Element(W + "ilvl")?.Attribute(W + "val"), NumberStyles.None,
            CultureInfo.InvariantCulture, out var value)
            ? Math.Clamp(value, 0, 8) : 0;
        var definition = _forms.GetValueOrDefault(form)?.Elements(W + "lvl")
            .FirstOrDefault(each => (string?)each.Attribute(W + "ilvl") == level.ToString(CultureInfo.InvariantCulture));
        var kind = (string?)definition?.Element(W + "numFmt")?.Attribute(W + "val") ?? "bullet";
        if (kind is "bullet" or "none") return "- ";
        var start = int.TryParse((string?)definition?.Element(W + "start")?.Attribute(W + "val"), NumberStyles.None,
            CultureInfo.InvariantCulture, out var first)
            ? first : 1;
        var count = _counts[(list, level)] = _counts.TryGetValue((list, level), out var before) ? before + 1 : start;
        foreach (var deeper in _counts.Keys.Where(key => key.List == list && key.Level > level).ToList()) _counts.Remove(deeper);
        var text = ((string?)definition?.Element(W + "lvlText")?.Attribute(W + "val") ?? "%1.")
            .Replace(FormattableString.Invariant($"%{level + 1}"), Number(count, kind), StringComparison.Ordinal);
        for (var i = 0; i < level; i++)
            text = text.Replace(FormattableString.Invariant($"%{i + 1}"), Number(_counts.GetValueOrDefault((list, i), 1), kind),
                StringComparison.Ordinal);
        return text.Length > 1 && text[..^1].All(char.IsAsciiDigit) && text[^1] is '.' or ')' ? text + " " : text;
    }

    /// <summary>A number as lists write it.</summary>
    /// <param name="value">The number.</param>
    /// <param name="kind">Name of the form, as docx has it.</param>
    public static string Number(int value, string kind) => kind switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "ideographDigital" => Chinese(value),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when value is >= 1 and <= 20 => ((char)('①' + value - 1)).ToString(),
        "lowerLetter" when value is >= 1 and <= 26 => ((char)('a' + value - 1)).ToString(),
        "upperLetter" when value is >= 1 and <= 26 => ((char)('A' + value - 1)).ToString(),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private static string Chinese(int value)
    {
        const string Digits = "〇一二三四五六七八九";
        if (value is < 1 or > 99) return value.ToString(CultureInfo.InvariantCulture);
        var (tens, ones) = (value / 10, value % 10);
        return (tens == 0 ? string.Empty : tens == 1 ? "十" : Digits[tens] + "十") + (ones == 0 ? string.Empty : Digits[ones].ToString());
    }
}
