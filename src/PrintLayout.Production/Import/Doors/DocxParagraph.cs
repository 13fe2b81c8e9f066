using System.Globalization;
using System.Xml.Linq;
using PrintLayout.Production.Import.Doors.Writing;

namespace PrintLayout.Production.Import.Doors;

/// <summary>The content of a paragraph of a docx file: runs, and what stands in or hangs on it.</summary>
internal sealed class DocxParagraph(DocxStyles styles, XElement? properties)
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private int _large;
    private int _words;

    /// <summary>The text.</summary>
    public TextRuns Runs { get; } = new();

    /// <summary>References of images.</summary>
    public List<string> Images { get; } = [];

    /// <summary>How many of them stand before its first word, as an image does before its caption.</summary>
    public int ImagesBefore { get; private set; }

    /// <summary>Notes of the foot and of the end, in order.</summary>
    public List<(string Id, bool IsEnd)> Notes { get; } = [];

    /// <summary>Comments that end in it.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>Text boxes anchored in it.</summary>
    public List<XElement> Boxes { get; } = [];

    /// <summary>What was not kept.</summary>
    public List<(string Rule, string Message)> Remarks { get; } = [];

    /// <summary>Number of tracked changes.</summary>
    public int Changes { get; private set; }

    /// <summary>Whether most of its words are larger than the text.</summary>
    public bool IsLarge => _words > 0 && _large * 2 > _words;

    /// <summary>Reads the children of a paragraph or of something in it.</summary>
    public void Read(XElement parent)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r":
                    Run(element);
                    break;
                case "del" or "moveFrom":
                    Changes++;
                    break;
                case "ins" or "moveTo":
                    Changes++;
                    Read(element);
                    break;
                case "sdt":
                    if (element.Element(W + "sdtContent") is { } content) Read(content);
                    break;
                case "oMath" or "oMathPara":
                    Runs.Add(string.Concat(element.Descendants().Where(each => each.Name.LocalName == "t").Select(each => each.Value)),
                        RunStyle.None);
                    Remarks.Add(("formula", "a formula was set as plain text"));
                    break;
                case "pPr" or "rPr":
                    break;
                default:
                    Read(element);
                    break;
            }
        }
    }

    private void Run(XElement run)
    {
        var own = run.Element(W + "rPr");
        if (own?.Element(W + "vanish") is { } hidden && DocxStyles.IsOn(hidden))
        {
            if (run.Elements(W + "t").Any()) Remarks.Add(("hidden", "hidden text was left out: “"
                + string.Concat(run.Elements(W + "t").Select(each => each.Value)) + "”"));
            return;
        }

        if ((own?.Element(W + "strike") ?? own?.Element(W + "dstrike")) is { } struck && DocxStyles.IsOn(struck))
            Remarks.Add(("struck", "struck text was kept as it is: “" + string.Concat(run.Elements(W + "t").Select(each => each.Value))
                + "”"));
        var style = Style(own);
        var isLarge = styles.IsLarge(own, properties);
        foreach (var element in run.Elements()) Piece(element, style, isLarge);
    }

    private RunStyle Style(XElement? own)
    {
        var raised = (string?)own?.Element(W + "vertAlign")?.Attribute(W + "val");
        return (styles.IsBold(own, properties) ? RunStyle.Bold : RunStyle.None)
            | (styles.IsItalic(own) ? RunStyle.Italic : RunStyle.None)
            | (own?.Element(W + "u") is { } line && DocxStyles.IsOn(line) ? RunStyle.Underlined : RunStyle.None)
            | (own?.Element(W + "em") is { } dots && DocxStyles.IsOn(dots) ? RunStyle.Dotted : RunStyle.None)
            | styles.Shift(own)
            | (raised == "superscript" ? RunStyle.Raised : raised == "subscript" ? RunStyle.Lowered : RunStyle.None);
    }

    private void Piece(XElement element, RunStyle style, bool isLarge)
    {
        switch (element.Name.LocalName)
        {
            case "t":
                Add(element.Value, style, isLarge);
                break;
            case "tab":
                Add(Runs.IsBlank ? "　　" : " ", style, isLarge);
                break;
            case "br" when (string?)element.Attribute(W + "type") is null or "textWrapping":
            case "cr":
                Runs.Add("\v", style);
                break;
            case "noBreakHyphen":
                Add("-", style, isLarge);
                break;
            case "softHyphen":
                Runs.Add("\u00AD", style);
                break;
            case "sym":
                Symbol(element, style);
                break;
            case "footnoteReference" or "endnoteReference":
                if ((string?)element.Attribute(W + "id") is not { } note) break;
                Runs.AddMark(FormattableString.Invariant($"[^?{Notes.Count}]"));
                Notes.Add((note, element.Name.LocalName == "endnoteReference"));
                break;
            case "commentReference":
                if ((string?)element.Attribute(W + "id") is { } comment) Comments.Add(comment);
                break;
            case "ruby":
                Ruby(element);
                break;
            case "drawing" or "pict" or "object":
                Drawing(element);
                break;
            case "AlternateContent":
                if (element.Elements().FirstOrDefault() is { } choice)
                    foreach (var piece in choice.Elements()) Piece(piece, style, isLarge);
                break;
        }
    }

    private void Add(string text, RunStyle style, bool isLarge)
    {
        // Characters of the line feed have no meaning in a run.
        text = text.Replace('\n', ' ').Replace('\r', ' ');
        Runs.Add(text, style);
        _words += text.Length;
        if (isLarge) _large += text.Length;
    }

    /// <summary>A symbol of a font of symbols: the few that manuscripts have become characters that any face has.</summary>
    private void Symbol(XElement element, RunStyle style)
    {
        var code = int.TryParse((string?)element.Attribute(W + "char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture,
            out var value) ? value : 0;
        var known = (code & 0xFF) switch
        {
            0x6C => "●",
            0x6E or 0xA7 => "■",
            0x75 => "◆",
            0xA8 => "□",
            0xB7 => "·",
            0xD8 => "▶",
            0xFC => "√",
            0xFE => "☑",
            _ => null,
        };
        Runs.Add(known ?? "〓", style);
        if (known is null)
        {
            var font = (string?)element.Attribute(W + "font");
            Remarks.Add(("symbol",
                FormattableString.Invariant($"a symbol of the font {font} (U+{code:X4}) has no character; 〓 stands in its place")));
        }
    }

    private void Ruby(XElement ruby)
    {
        var (reading, words) = (Text(ruby.Element(W + "rt")), Text(ruby.Element(W + "rubyBase")));
        if (reading.Length == 0) Runs.Add(words, RunStyle.None);
        else Runs.AddMark($"{{{words}|{reading}}}");
    }

    private static string Text(XElement? element) =>
        element is null ? string.Empty : string.Concat(element.Descendants(W + "t").Select(each => each.Value)).Trim();

    private void Drawing(XElement drawing)
    {
        foreach (var element in drawing.Descendants())
        {
            if (element.Name.LocalName is "blip" or "imagedata" && Runs.IsBlank) ImagesBefore = Images.Count + 1;
            if (element.Name.LocalName == "blip"
                && ((string?)element.Attribute(R + "embed") ?? (string?)element.Attribute(R + "link")) is { Length: > 0 } embedded)
                Images.Add(embedded);
            else if (element.Name.LocalName == "imagedata" && (string?)element.Attribute(R + "id") is { } old) Images.Add(old);
            else if (element.Name == W + "txbxContent"
                && !element.Ancestors(W + "txbxContent").Any(outer => Boxes.Contains(outer))) Boxes.Add(element);
        }
    }
}
