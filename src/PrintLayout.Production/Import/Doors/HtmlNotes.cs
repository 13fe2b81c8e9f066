using AngleSharp.Dom;

namespace PrintLayout.Production.Import.Doors;

/// <summary>
/// The notes of a web page, told by their links: a link in the text leads to a note, and a link in the note leads back to it. So programs
/// write them, whatever they call them.
/// </summary>
internal sealed class HtmlNotes
{
    // A story has a few.
    private const int MostNotes = 300;

    private readonly Dictionary<IElement, int> _references = [];
    private readonly HashSet<IElement> _notes = [];
    private readonly List<string> _words = [];

    /// <summary>Finds the notes below an element.</summary>
    public HtmlNotes(IElement root)
    {
        var named = new Dictionary<string, IElement>(StringComparer.Ordinal);
        var links = new List<IElement>();
        foreach (var element in root.QuerySelectorAll("[id], a[name], a[href]"))
        {
            if (element.Id is { Length: > 0 } id) named.TryAdd(id, element);
            if (element.GetAttribute("name") is { Length: > 0 } name) named.TryAdd(name, element);
            if (element.LocalName == "a" && element.GetAttribute("href") is ['#', _, ..]) links.Add(element);
        }

        foreach (var link in links)
        {
            if (!named.TryGetValue(link.GetAttribute("href")![1..], out var target)) continue;
            var note = target.Closest("li, p, div, aside, dd, section");
            // A note stands behind its reference, and is no part of the text that refers to it.
            if (note is null || _notes.Count >= MostNotes || _notes.Contains(note)
                || link.CompareDocumentPosition(note) != DocumentPositions.Following) continue;
            var back = note.QuerySelectorAll("a[href]").Where(each => each.GetAttribute("href") is ['#', .. var to]
                && named.TryGetValue(to, out var source) && (source == link || source.Contains(link) || link.Contains(source))).ToList();
            if (back.Count == 0) continue;
            _notes.Add(note);
            _words.Add(Words(note, back));
            _references[link] = _words.Count;
        }
    }

    /// <summary>Number of the note to which an element refers; null for any other element.</summary>
    public int? Reference(IElement element) => _references.TryGetValue(element, out var number) ? number : null;

    /// <summary>Whether an element is a note, which stands behind the paragraph that refers to it.</summary>
    public bool IsNote(IElement element) => _notes.Contains(element);

    /// <summary>The words of a note.</summary>
    public string this[int number] => _words[number - 1];

    private static string Words(IElement note, List<IElement> back)
    {
        var texts = note.Descendants<IText>().Where(text => !back.Exists(link => link.Contains(text))).Select(text => text.Data);
        var words = string.Concat(texts).Split([' ', '\t', '\r', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).TrimStart('.', '、', ']', '^', ' ');
    }
}
