using System.Globalization;
using System.Xml.Linq;
using PrintLayout.Production.Import.Doors.Writing;

namespace PrintLayout.Production.Import.Doors;

/// <summary>The content of a paragraph of an odt file: runs, and what stands in or hangs on it.</summary>
internal sealed class OdtParagraph(OdtStyles styles, RunStyle ofParagraph)
{
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private const int MostBlanks = 200;

    /// <summary>The text.</summary>
    public TextRuns Runs { get; } = new();

    /// <summary>Words of notes of the foot and of the end, in order.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Images and boxes anchored in it.</summary>
    public List<XElement> Frames { get; } = [];

    /// <summary>How many of them stand before its first word, as an image does before its caption.</summary>
    public int FramesBefore { get; private set; }

    /// <summary>What was not kept, and comments.</summary>
    public List<(string Rule, string Message)> Remarks { get; } = [];

    /// <summary>Reads the content of a paragraph.</summary>
    public void Read(XElement paragraph) => Read(paragraph, ofParagraph);

    private void Read(XElement parent, RunStyle style)
    {
        foreach (var node in parent.Nodes())
        {
            if (node is XText text) Runs.AddRunning(text.Value, style);
            else if (node is XElement element) Element(element, style);
        }
    }

    private void Element(XElement element, RunStyle style)
    {
        switch (element.Name.LocalName)
        {
            case "span":
                var name = (string?)element.Attribute(Text + "style-name");
                if (!styles.IsHidden(name)) Read(element, style | styles.OfSpan(name));
                else if (element.Value.Trim().Length > 0) Remarks.Add(("hidden", $"hidden text was left out: “{element.Value}”"));
                break;
            case "s":
                var count = int.TryParse((string?)element.Attribute(Text + "c"), NumberStyles.None, CultureInfo.InvariantCulture,
                    out var many)
                    ? many : 1;
                Runs.Add(new string(' ', Math.Clamp(count, 1, MostBlanks)), style);
                break;
            case "tab":
                Runs.Add(Runs.IsBlank ? "　　" : " ", style);
                break;
            case "line-break":
                Runs.Add("\v", style);
                break;
            case "note":
                Runs.AddMark(FormattableString.Invariant($"[^?{Notes.Count}]"));
                Notes.Add(string.Join(' ', element.Elements(Text + "note-body").Elements().Select(each => each.Value.Trim())));
                break;
            case "annotation":
                var author = element.Elements().FirstOrDefault(each => each.Name.LocalName == "creator")?.Value;
                Remarks.Add(("comment", $"a comment{(author is { Length: > 0 } ? " of " + author : string.Empty)}: “"
                    + string.Join(' ', element.Elements(Text + "p").Select(each => each.Value)) + "”"));
                break;
            case "ruby":
                var (words, reading) = (element.Element(Text + "ruby-base")?.Value.Trim() ?? string.Empty,
                    element.Element(Text + "ruby-text")?.Value.Trim() ?? string.Empty);
                if (words.Length == 0 || reading.Length == 0) Runs.AddRunning(words + reading, style);
                else Runs.AddMark($"{{{words}|{reading}}}");
                break;
            case "frame" or "custom-shape" or "g":
                if (Runs.IsBlank) FramesBefore++;
                Frames.Add(element);
                break;
            case "annotation-end" or "change" or "change-start" or "change-end" or "bookmark" or "bookmark-start" or "bookmark-end"
                or "soft-page-break" or "reference-mark-start" or "reference-mark-end":
                break;
            case "hidden-text" or "hidden-paragraph" or "script":
                Remarks.Add(("hidden", "hidden text was left out"));
                break;
            default:
                // Links, fields and marks of an index are the words in them.
                Read(element, style);
                break;
        }
    }
}
