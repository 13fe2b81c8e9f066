using System.Globalization;
using System.Xml.Linq;
using PrintLayout.Import.Neutral;
using PrintLayout.Production.Import.Doors.Writing;
using PrintLayout.Punctuation;

namespace PrintLayout.Production.Import.Doors;

/// <summary>
/// Reads the body of an odt file: a line for each paragraph and each row of a table, so that line numbers count them. Deleted words of
/// tracked changes stand beside the text and are not read; comments become remarks.
/// </summary>
internal sealed class OdtReader
{
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    private readonly ZipPackage _package;
    private readonly NeutralWriter _writer;
    private readonly XElement _body;
    private readonly OdtStyles _styles;
    private int _storyLevel;
    private int _notes;

    /// <summary>Opens a document.</summary>
    /// <exception cref="InvalidDataException">It is encrypted, or has no text.</exception>
    public OdtReader(ZipPackage package, string stem)
    {
        (_package, _writer) = (package, new NeutralWriter(stem));
        if (package.Xml("META-INF/manifest.xml")?.Descendants().Any(each => each.Name.LocalName == "encryption-data") == true)
            throw new InvalidDataException("it is protected by a password");
        var content = package.Xml("content.xml");
        _body = content?.Element(Office + "body")?.Element(Office + "text") ?? throw new InvalidDataException("it has no text");
        _styles = new OdtStyles(content, package.Xml("styles.xml"));
    }

    /// <summary>Reads the document.</summary>
    public DoorDocument Read()
    {
        _storyLevel = _body.Descendants().Where(each => each.Name == Text + "h" || each.Name == Text + "p").Select(Level).OfType<int>()
            .DefaultIfEmpty(1).Min();
        var changes = _body.Element(Text + "tracked-changes")?.Elements(Text + "changed-region").Count() ?? 0;
        Blocks(_body, null, 0);
        if (changes > 0)
            _writer.Remark(Certainty.Likely, "tracked-changes",
                FormattableString.Invariant($"the document has {changes} tracked changes; they were read as accepted"));
        return _writer.Document("odt");
    }

    private int? Level(XElement paragraph) => paragraph.Name == Text + "h"
        ? (int.TryParse((string?)paragraph.Attribute(Text + "outline-level"), NumberStyles.None, CultureInfo.InvariantCulture,
            out var level)
            ? level : _styles.Heading(StyleOf(paragraph)) ?? 1)
        : _styles.Heading(StyleOf(paragraph));

    private static string? StyleOf(XElement element) => (string?)element.Attribute(Text + "style-name");

    private void Blocks(XElement parent, string? list, int depth)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p" or "h" when element.Name.Namespace == Text:
                    Paragraph(element, string.Empty);
                    break;
                case "list":
                    List(element, StyleOf(element) ?? list, depth + 1);
                    break;
                case "table":
                    Rows(element);
                    break;
                case "section" or "index-body":
                    Blocks(element, list, depth);
                    break;
                case "table-of-content" or "illustration-index" or "table-index" or "alphabetical-index" or "bibliography":
                    _writer.Remark(Certainty.Likely, "left-out", "a table of contents or an index was left out, as no part of a story");
                    break;
                case "frame" or "custom-shape" or "g":
                    Frame(element);
                    break;
            }
        }
    }

    private void List(XElement list, string? style, int depth)
    {
        var definition = _styles.List(style, Math.Min(depth, 10));
        var isNumbered = definition?.Name.LocalName == "list-level-style-number"
            && (string?)definition.Attribute(Style + "num-format") is { Length: > 0 };
        var number = Start((string?)definition?.Attribute(Text + "start-value")) ?? 1;
        foreach (var item in list.Elements().Where(each => each.Name.LocalName is "list-item" or "list-header"))
        {
            number = Start((string?)item.Attribute(Text + "start-value")) ?? number;
            var mark = item.Name.LocalName == "list-header" ? string.Empty : isNumbered ? Numbered(definition!, number) : "- ";
            foreach (var part in item.Elements())
            {
                if (part.Name.LocalName == "list") List(part, StyleOf(part) ?? style, depth + 1);
                else if (part.Name.LocalName is "p" or "h") Paragraph(part, mark);
                mark = string.Empty;
            }

            if (item.Name.LocalName == "list-item") number++;
        }
    }

    private static int? Start(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string Numbered(XElement definition, int number)
    {
        var (before, after) = ((string?)definition.Attribute(Style + "num-prefix") ?? string.Empty,
            (string?)definition.Attribute(Style + "num-suffix") ?? string.Empty);
        var kind = (string?)definition.Attribute(Style + "num-format") switch
        {
            { } chinese when chinese.Contains('一', StringComparison.Ordinal) => "chineseCounting",
            { } circle when circle.Contains('①', StringComparison.Ordinal) => "decimalEnclosedCircle",
            "a" => "lowerLetter",
            "A" => "upperLetter",
            _ => "decimal",
        };
        var text = DocxLists.Number(number, kind);
        if (before.Length + after.Length == 0) after = ".";
        return before + text + after + (text.All(char.IsAsciiDigit) && after is "." or ")" && before.Length == 0 ? " " : string.Empty);
    }

    private void Paragraph(XElement element, string mark)
    {
        var content = new OdtParagraph(_styles, _styles.OfParagraph(StyleOf(element)));
        content.Read(element);
        var level = Level(element);
        var lines = content.Runs.Lines(isPlain: level is not null).ToList();
        Tell(content);
        var before = content.Runs.IsBlank ? 0 : content.FramesBefore;
        foreach (var frame in content.Frames.Take(before)) Frame(frame);
        if (content.Runs.IsBlank) _writer.Line(string.Empty);
        else Write(element, content, lines, level is { } depth ? depth == _storyLevel ? "# " : "### " : mark);
        foreach (var note in content.Notes)
            _writer.Line(string.Create(CultureInfo.InvariantCulture, $"[^{++_notes}]: {NeutralWriter.Escape(note)}"),
                LineLook.Running, '\v');
        foreach (var frame in content.Frames.Skip(before)) Frame(frame);
    }

    private void Write(XElement element, OdtParagraph content, List<string> lines, string prefix)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            for (var k = 0; k < content.Notes.Count; k++)
                lines[i] = lines[i].Replace(FormattableString.Invariant($"[^?{k}]"), FormattableString.Invariant($"[^{_notes + k + 1}]"),
                    StringComparison.Ordinal);
        }

        var style = StyleOf(element);
        if (prefix.Length == 0 && _styles.IsQuote(style)) prefix = "> ";
        var alignment = _styles.Alignment(style);
        var look = (content.Runs.IsBold ? LineLook.Bold : LineLook.None)
            | (alignment == "center" ? LineLook.Centred : alignment is "right" or "end" ? LineLook.Right : LineLook.None)
            | (_styles.IsLarge(style) ? LineLook.Large : LineLook.None)
            | (_styles.IsCaption(style) || (_writer.EndsWithImage && alignment == "center" && lines.Sum(line => line.Length) <= 60)
                ? LineLook.Caption : LineLook.None);
        for (var i = 0; i < lines.Count; i++)
            _writer.Line(i == 0 ? prefix + lines[i].TrimStart() : lines[i], look,
                i == lines.Count - 1 && content.Notes.Count + content.Frames.Count == 0 ? '\n' : '\v');
    }

    private void Tell(OdtParagraph content)
    {
        foreach (var (rule, message) in content.Remarks) _writer.Remark(Certainty.Guess, rule, message);
        foreach (var (certainty, rule, message) in content.Runs.Remarks()) _writer.Remark(certainty, rule, message);
    }

    /// <summary>An image, or a box with text of its own, in which an image may stand with its caption.</summary>
    private void Frame(XElement frame)
    {
        if (frame.Elements().FirstOrDefault(each => each.Name.LocalName == "image") is { } image)
        {
            var target = image.Attributes().FirstOrDefault(each => each.Name.LocalName == "href")?.Value ?? string.Empty;
            _writer.Image(target.Length > 0 && !target.Contains(':', StringComparison.Ordinal)
                ? _package.Image(target.StartsWith("./", StringComparison.Ordinal) ? target[2..] : target) : null, target);
            return;
        }

        if (frame.Elements().FirstOrDefault(each => each.Name.LocalName == "text-box") is { } box) Blocks(box, null, 0);
        else if (frame.Name.LocalName == "custom-shape") Blocks(frame, null, 0);
        else if (frame.Elements().Any(each => each.Name.LocalName is "object" or "object-ole"))
            _writer.Remark(Certainty.Guess, "object", "a formula, chart or other object was left out; place it by hand");
        else foreach (var inner in frame.Elements().Where(each => each.Name.LocalName is "frame" or "custom-shape" or "g")) Frame(inner);
    }

    private void Rows(XElement table)
    {
        foreach (var row in table.Descendants(Table + "table-row").Where(row => row.Ancestors(Table + "table").First() == table))
        {
            var cells = row.Elements().Where(each => each.Name.LocalName is "table-cell" or "covered-table-cell").ToList();
            // A table of one cell is a box around text.
            if (cells is [var only]) Blocks(only, null, 0);
            else if (cells.Count > 0) _writer.Line(string.Join('\t', cells.Select(Cell)));
        }
    }

    private string Cell(XElement cell)
    {
        var texts = new List<string>();
        foreach (var paragraph in cell.Descendants().Where(each => each.Name == Text + "p" || each.Name == Text + "h"))
        {
            var content = new OdtParagraph(_styles, RunStyle.None);
            content.Read(paragraph);
            if (!content.Runs.IsBlank) texts.Add(string.Join(' ', content.Runs.Lines().Select(line => line.Trim().Replace('\t', ' '))));
            Tell(content);
            if (content.Frames.Count + content.Notes.Count > 0)
                _writer.Remark(Certainty.Guess, "table-content",
                    "a cell of the table has an image or a note, which was left out; place it by hand");
        }

        return texts.Count == 0 ? "—" : string.Join(' ', texts);
    }
}
