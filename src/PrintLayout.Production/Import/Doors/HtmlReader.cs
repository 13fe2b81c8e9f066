using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PrintLayout.Import.Neutral;
using PrintLayout.Production.Import.Doors.Writing;
using PrintLayout.Punctuation;

namespace PrintLayout.Production.Import.Doors;

/// <summary>Walks over the elements of a web page and writes a line for each block.</summary>
internal sealed partial class HtmlReader(NeutralWriter writer, Func<string, byte[]?>? beside, (int Line, int Column)? origin = null)
{
    private const int LeastText = 30;
    private readonly Dictionary<string, int> _leftOut = new(StringComparer.Ordinal);
    private TextRuns _runs = new();
    private string _prefix = string.Empty;
    private LineLook _look;
    private int _storyLevel = 1;
    private bool _isRow;
    private HtmlNotes? _notes;
    private readonly List<int> _due = [];
    private int _line = 1;
    private int _column = 1;

    /// <summary>Whether the headline has been written, so that all headings of the text are crossheads.</summary>
    public bool HasHead { get; init; }

    /// <summary>Reads an element with all that stands in it.</summary>
    public void Read(IElement root)
    {
        _storyLevel = Enumerable.Range(1, 6)
            .FirstOrDefault(level => root.QuerySelector("h" + level.ToString(CultureInfo.InvariantCulture)) is not null, 1);
        _notes = new HtmlNotes(root);
        if (_storyLevel > 1 && !HasHead && OpensWithText(root))
        {
            // A headline that is no heading stands above the text.
            _storyLevel = 0;
            writer.Remark(Certainty.Likely, "heading-depth",
                "text stands above the first heading, so headings were taken for crossheads; they might also begin stories");
        }

        Children(root, RunStyle.None);
        Flush(isBlock: true);
        foreach (var (name, count) in _leftOut.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            writer.Remark(Certainty.Likely, "left-out",
                FormattableString.Invariant($"{count} elements “{name}” of the page with text were left out, as no part of the story"));
    }

    /// <summary>Whether a paragraph of running text stands before the first heading.</summary>
    private static bool OpensWithText(IElement root)
    {
        foreach (var element in root.QuerySelectorAll("p, h1, h2, h3, h4, h5, h6"))
        {
            if (element.LocalName != "p") return false;
            if (element.TextContent.Trim() is { Length: >= LeastText } text && text.AsSpan().ContainsAny("。！？")) return true;
        }

        return false;
    }

    private void Children(INode parent, RunStyle style)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text) Text(text, style);
            else if (child is IElement element) Element(element, style);
        }
    }

    private void Text(IText text, RunStyle style)
    {
        var words = WhiteSpace().Replace(text.Data, " ");
        if (_runs.IsBlank) words = words.TrimStart();
        if (words.Length > 0) _runs.Add(words, style);
    }

    private void Element(IElement element, RunStyle style)
    {
        if (origin is { } start) (_line, _column) = start;
        else if (_runs.IsBlank && element.SourceReference?.Position is { } at) (_line, _column) = (at.Line, at.Column);
        var name = element.LocalName;
        if (_notes!.IsNote(element)) return;
        if (_notes.Reference(element) is { } note)
        {
            _runs.AddMark(FormattableString.Invariant($"[^{note}]"));
            _due.Add(note);
            return;
        }

        switch (name)
        {
            case "script" or "style" or "noscript" or "template" or "head" or "meta" or "link" or "iframe" or "svg" or "object":
                return;
            case "nav" or "header" or "footer" or "aside" or "form" or "button" or "select" when !HasHeading(element):
                LeaveOut(element, name);
                return;
            case "br":
                Flush(isBlock: false);
                return;
            case "img":
                Image(element);
                return;
            case "table":
                Flush(isBlock: true);
                Table(element);
                return;
            case "ruby":
                Ruby(element);
                return;
            case "b" or "strong":
                Children(element, style | RunStyle.Bold);
                return;
            case "em" or "i" or "cite" or "dfn":
                Children(element, style | RunStyle.Italic);
                return;
            case "u":
                Children(element, style | RunStyle.Underlined);
                return;
            case "s" or "strike" or "del":
                Children(element, style | RunStyle.Struck);
                return;
            case "sup":
                Children(element, style | RunStyle.Raised);
                return;
            case "sub":
                Children(element, style | RunStyle.Lowered);
                return;
        }

        if (IsHidden(element))
        {
            LeaveOut(element, "hidden");
            return;
        }

        style |= ByStyle(element);
        if (IsBlock(name)) Block(element, name, style);
        else Children(element, style);
    }

    private void Block(IElement element, string name, RunStyle style)
    {
        Flush(isBlock: true);
        var (look, prefix) = (_look, _prefix);
        if (name is ['h', >= '1' and <= '6']) _prefix = name[1] - '0' == _storyLevel && !HasHead ? "# " : "### ";
        else if (name == "li") _prefix = Item(element);
        else if (name == "blockquote") _prefix = "> ";
        else if (name == "p" && IsOfClass(element, "title") && !HasHead) _prefix = "# ";
        if (name == "figcaption" || IsOfClass(element, "caption")) _look |= LineLook.Caption;
        var css = element.GetAttribute("style") ?? string.Empty;
        if (Centre().IsMatch(css) || element.GetAttribute("align") is "center") _look |= LineLook.Centred;
        if (Right().IsMatch(css) || element.GetAttribute("align") is "right") _look |= LineLook.Right;
        Children(element, style);
        Flush(isBlock: true);
        (_look, _prefix) = (look, prefix);
    }

    private static bool IsOfClass(IElement element, string word) => element.ClassList.Any(each =>
        each.Equals(word, StringComparison.OrdinalIgnoreCase) || each.EndsWith("-" + word, StringComparison.OrdinalIgnoreCase));

    private static string Item(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list) return "- ";
        var start = int.TryParse(list.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;
        var number = start + list.Children.Where(child => child.LocalName == "li").TakeWhile(child => child != item).Count();
        return string.Create(CultureInfo.InvariantCulture, $"{number}. ");
    }

    private void Flush(bool isBlock)
    {
        if (_runs.IsBlank)
        {
            _runs = new TextRuns();
            return;
        }

        if (_isRow)
        {
            _runs.Add(" ", RunStyle.None);
            return;
        }

        var text = string.Join(' ', _runs.Lines(_prefix.StartsWith('#'))).Trim();
        Tell();
        var look = _look | (_runs.IsBold ? LineLook.Bold : LineLook.None);
        if (writer.EndsWithImage && look.HasFlag(LineLook.Centred) && text.Length <= 60) look |= LineLook.Caption;
        writer.Place(_line, _column);
        writer.Line(_prefix + text, look);
        foreach (var note in _due)
            writer.Line(FormattableString.Invariant($"[^{note}]: {NeutralWriter.Escape(_notes![note])}"), LineLook.Running);
        _due.Clear();
        if (isBlock && _prefix is not ("- " or "> ")) writer.Line(string.Empty);
        if (_prefix.StartsWith('#')) _prefix = string.Empty;
        _runs = new TextRuns();
    }

    private void Tell()
    {
        foreach (var (certainty, rule, message) in _runs.Remarks()) writer.Remark(certainty, rule, message);
    }

    private void Table(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table).ToList();
        foreach (var caption in table.Children.Where(child => child.LocalName == "caption")) Children(caption, RunStyle.None);
        Flush(isBlock: false);
        foreach (var row in rows)
        {
            var cells = row.Children.Where(child => child.LocalName is "td" or "th").ToList();
            if (cells.Count < 2)
            {
                // A table of one cell in a row lays out a page.
                foreach (var cell in cells) Children(cell, RunStyle.None);
                Flush(isBlock: true);
                continue;
            }

            var texts = new List<string>();
            foreach (var cell in cells)
            {
                _isRow = true;
                Children(cell, RunStyle.None);
                _isRow = false;
                var text = string.Join(' ', _runs.Lines()).Trim();
                Tell();
                texts.Add(text.Length == 0 ? "—" : text);
                _runs = new TextRuns();
            }

            writer.Place(_line, _column);
            writer.Line(string.Join('\t', texts));
        }

        writer.Line(string.Empty);
    }

    private void Image(IElement image)
    {
        Flush(isBlock: true);
        var source = image.GetAttribute("data-src") ?? image.GetAttribute("src") ?? string.Empty;
        writer.Place(_line, _column);
        writer.Image(Bytes(source), source.Length > 80 ? source[..80] + "…" : source);
    }

    private byte[]? Bytes(string source)
    {
        const string Base64 = ";base64,";
        if (source.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase)
            && source.IndexOf(Base64, StringComparison.OrdinalIgnoreCase) is var at and > 0)
        {
            var buffer = new byte[source.Length];
            return Convert.TryFromBase64String(source[(at + Base64.Length)..], buffer, out var length) ? buffer[..length] : null;
        }

        return beside?.Invoke(source);
    }

    private void Ruby(IElement ruby)
    {
        var reading = string.Concat(ruby.Children.Where(child => child.LocalName == "rt").Select(child => child.TextContent.Trim()));
        var words = string.Concat(ruby.ChildNodes
            .Where(node => node is IText || node is IElement { LocalName: not ("rt" or "rp" or "rtc") })
            .Select(node => node.TextContent.Trim()));
        if (reading.Length == 0 || words.Length == 0) _runs.Add(words + reading, RunStyle.None);
        else _runs.AddMark($"{{{words}|{reading}}}");
    }

    private void LeaveOut(IElement element, string name)
    {
        if (string.IsNullOrWhiteSpace(element.TextContent)) return;
        _leftOut[name] = _leftOut.GetValueOrDefault(name) + 1;
    }

    private static bool HasHeading(IElement element) => element.LocalName == "header" && element.QuerySelector("h1, h2") is not null;

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || Hidden().IsMatch(element.GetAttribute("style") ?? string.Empty);

    private static RunStyle ByStyle(IElement element)
    {
        if (element.GetAttribute("style") is not { Length: > 0 } css) return RunStyle.None;
        return (Bold().IsMatch(css) ? RunStyle.Bold : RunStyle.None) | (Italic().IsMatch(css) ? RunStyle.Italic : RunStyle.None)
            | (Dots().IsMatch(css) ? RunStyle.Dotted : RunStyle.None);
    }

    private static bool IsBlock(string name) =>
        name is "p" or "div" or "section" or "article" or "main" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
        or "ul" or "ol" or "li" or "dl" or "dt" or "dd" or "blockquote" or "pre" or "figure" or "figcaption" or "address" or "hr"
        or "header" or "footer"
        or "aside" or "nav" or "center" or "fieldset" or "details" or "summary" or "body";

    [GeneratedRegex("[ \t\r\n\f]+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"text-align\s*:\s*center", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Centre();

    [GeneratedRegex(@"text-align\s*:\s*(?:right|end)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Right();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"font-style\s*:\s*(?:italic|oblique)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Italic();

    [GeneratedRegex(@"text-emphasis(?:-style)?\s*:\s*(?!none)[a-z""']", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Dots();

    [GeneratedRegex(@"font-weight\s*:\s*(?:bold|bolder|[6-9]00)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Bold();
}
