using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using PrintLayout.Import.Neutral;
using PrintLayout.Production.Import.Doors.Writing;
using PrintLayout.Punctuation;

namespace PrintLayout.Production.Import.Doors;

/// <summary>
/// Reads the body of a docx file: a line for each paragraph and each row of a table, so that line numbers count them. Changes that were
/// tracked are read as accepted; comments become remarks.
/// </summary>
internal sealed class DocxReader
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly ZipPackage _package;
    private readonly NeutralWriter _writer;
    private readonly DocxStyles _styles;
    private readonly DocxLists _lists;
    private readonly ImmutableDictionary<string, string> _targets;
    private readonly XElement? _footnotes;
    private readonly XElement? _endnotes;
    private readonly XElement? _comments;
    private int _storyLevel;
    private bool _hasTitle;
    private int _notes;
    private int _changes;

    /// <summary>Opens the parts of a document.</summary>
    /// <param name="package">The document.</param>
    /// <param name="stem">Stem of the names of its images.</param>
    public DocxReader(ZipPackage package, string stem)
    {
        (_package, _writer) = (package, new NeutralWriter(stem));
        _styles = new DocxStyles(package.Xml("word/styles.xml"));
        _lists = new DocxLists(package.Xml("word/numbering.xml"));
        _footnotes = package.Xml("word/footnotes.xml");
        _endnotes = package.Xml("word/endnotes.xml");
        _comments = package.Xml("word/comments.xml");
        _targets = Targets(package);
    }

    /// <summary>Reads the document.</summary>
    public DoorDocument Read()
    {
        var body = _package.Xml("word/document.xml")?.Element(W + "body") ?? throw new InvalidDataException("it has no body");
        var levels = body.Descendants(W + "pPr").Where(properties => properties.Parent?.Name == W + "p")
            .Select(_styles.Heading).OfType<int>().ToList();
        _hasTitle = levels.Contains(0);
        _storyLevel = levels.Count == 0 ? 0 : levels.Min();
        Blocks(body);
        if (_changes > 0)
            _writer.Remark(Certainty.Likely, "tracked-changes",
                FormattableString.Invariant($"the document has {_changes} tracked changes; they were read as accepted"));
        return _writer.Document("docx");
    }

    /// <summary>The files to which the document refers, by the name of the reference.</summary>
    private static ImmutableDictionary<string, string> Targets(ZipPackage package)
    {
        var targets = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var element in package.Xml("word/_rels/document.xml.rels")?.Elements() ?? [])
        {
            if ((string?)element.Attribute("Id") is not { } id || (string?)element.Attribute("Target") is not { } target
                || (string?)element.Attribute("TargetMode") == "External")
                continue;
            targets[id] = target.StartsWith('/') ? target[1..] : "word/" + target;
        }

        return targets.ToImmutable();
    }

    private void Blocks(XElement parent)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    Paragraph(element);
                    break;
                case "tbl":
                    Table(element);
                    break;
                case "sdt":
                    if (element.Element(W + "sdtContent") is { } content) Blocks(content);
                    break;
                case "ins" or "moveTo" or "customXml" or "smartTag":
                    Blocks(element);
                    break;
            }
        }
    }

    private void Paragraph(XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr");
        var content = new DocxParagraph(_styles, properties);
        content.Read(paragraph);
        _changes += content.Changes;
        foreach (var comment in content.Comments) Comment(comment);
        var lines = content.Runs.Lines(isPlain: _styles.Heading(properties) is not null).ToList();
        Tell(content);
        var before = content.Runs.IsBlank ? 0 : content.ImagesBefore;
        foreach (var image in content.Images.Take(before)) Image(image);
        for (var i = 0; i < content.Notes.Count; i++) _notes++;
        if (content.Runs.IsBlank) _writer.Line(string.Empty);
        else Write(properties, content, lines);
        for (var i = 0; i < content.Notes.Count; i++) Note(content.Notes[i], _notes - content.Notes.Count + i + 1);
        foreach (var image in content.Images.Skip(before)) Image(image);
        foreach (var box in content.Boxes) Blocks(box);
    }

    private void Image(string image) =>
        _writer.Image(_targets.TryGetValue(image, out var target) ? _package.Image(target) : null, target ?? image);

    private void Tell(DocxParagraph content)
    {
        foreach (var remark in content.Remarks) _writer.Remark(Certainty.Guess, remark.Rule, remark.Message);
        foreach (var (certainty, rule, message) in content.Runs.Remarks()) _writer.Remark(certainty, rule, message);
    }

    private void Write(XElement? properties, DocxParagraph content, List<string> lines)
    {
        // The marks of notes are numbered through the document.
        for (var i = 0; i < lines.Count; i++)
        {
            for (var k = 0; k < content.Notes.Count; k++)
                lines[i] = lines[i].Replace(FormattableString.Invariant($"[^?{k}]"),
                    FormattableString.Invariant($"[^{_notes - content.Notes.Count + k + 1}]"), StringComparison.Ordinal);
        }

        var prefix = string.Empty;
        if (_styles.Heading(properties) is { } level) prefix = level == _storyLevel ? "# " : "### ";
        else if (_lists.Mark(_styles.List(properties)) is { } mark) prefix = mark;
        else if (_styles.IsQuote(properties)) prefix = "> ";
        if (prefix is "### " && _hasTitle && level1(properties))
            _writer.Remark(Certainty.Likely, "heading-depth",
                "a heading of level 1 below the title was taken for a crosshead; it might also begin a story");
        var alignment = _styles.Alignment(properties);
        var look = (content.Runs.IsBold ? LineLook.Bold : LineLook.None)
            | (alignment == "center" ? LineLook.Centred : alignment is "right" or "end" ? LineLook.Right : LineLook.None)
            | (content.IsLarge ? LineLook.Large : LineLook.None)
            | (_styles.IsCaption(properties) || (_writer.EndsWithImage && alignment == "center" && lines.Sum(line => line.Length) <= 60)
                ? LineLook.Caption : LineLook.None);
        for (var i = 0; i < lines.Count; i++)
        {
            var isLast = i == lines.Count - 1;
            _writer.Line(i == 0 ? prefix + lines[i].TrimStart() : lines[i], look,
                isLast && content.Notes.Count == 0 && content.Images.Count == 0 ? '\n' : '\v');
        }

        bool level1(XElement? of) => _styles.Heading(of) == 1;
    }

    /// <summary>Writes a note of the foot or the end as one of Markdown, behind the paragraph that has its mark.</summary>
    private void Note((string Id, bool IsEnd) note, int number)
    {
        var part = note.IsEnd ? _endnotes : _footnotes;
        var words = part?.Elements().FirstOrDefault(each => (string?)each.Attribute(W + "id") == note.Id);
        _writer.Line(string.Create(CultureInfo.InvariantCulture, $"[^{number}]: {NeutralWriter.Escape(Words(words))}"),
            LineLook.Running, '\v');
    }

    private void Comment(string id)
    {
        var comment = _comments?.Elements(W + "comment").FirstOrDefault(each => (string?)each.Attribute(W + "id") == id);
        if (comment is null) return;
        var author = (string?)comment.Attribute(W + "author") ?? string.Empty;
        _writer.Remark(Certainty.Guess, "comment", $"a comment{(author.Length > 0 ? " of " + author : string.Empty)}: “{Words(comment)}”");
    }

    private static string Words(XElement? element) => element is null ? string.Empty
        : string.Concat(element.Descendants(W + "t").Select(text => text.Value)).Trim();

    private void Table(XElement table)
    {
        foreach (var row in table.Elements(W + "tr"))
        {
            var cells = row.Elements(W + "tc").ToList();
            if (cells is [var only])
            {
                // A table of one cell is a box around text.
                Blocks(only);
                continue;
            }

            _writer.Line(string.Join('\t', cells.Select(Cell)));
        }
    }

    private string Cell(XElement cell)
    {
        var texts = new List<string>();
        foreach (var paragraph in cell.Descendants(W + "p"))
        {
            var content = new DocxParagraph(_styles, paragraph.Element(W + "pPr"));
            content.Read(paragraph);
            _changes += content.Changes;
            Tell(content);
            if (!content.Runs.IsBlank) texts.Add(string.Join(' ', content.Runs.Lines().Select(line => line.Trim().Replace('\t', ' '))));
            foreach (var comment in content.Comments) Comment(comment);
            if (content.Images.Count + content.Notes.Count > 0)
                _writer.Remark(Certainty.Guess, "table-content",
                    "a cell of the table has an image or a note, which was left out; place it by hand");
        }

        return texts.Count == 0 ? "—" : string.Join(' ', texts);
    }
}
