using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using PrintLayout.Import.Passages;
using PrintLayout.Punctuation;

namespace PrintLayout.Import.Structure;

/// <summary>
/// Decodes the entities of HTML that a source kept from a web page: &amp;ldquo; becomes “. Their blanks become ordinary blanks, which the
/// rules of blanks then judge. A name that HTML does not know stays and is reported.
/// </summary>
internal sealed partial class Entities
{
    private const string Rule = "entity";
    private readonly string _source;

    // Place in the source of each unit of the text, and the end; null when there are no entities.
    private readonly List<int>? _places;

    private Entities(string source, string text, List<int>? places) => (_source, Text, _places) = (source, text, places);

    /// <summary>The text with its entities decoded.</summary>
    public string Text { get; }

    /// <summary>Decodes a text.</summary>
    public static Entities Decode(string source)
    {
        if (!source.Contains('&', StringComparison.Ordinal)) return new Entities(source, source, null);
        var (text, places, at) = (new StringBuilder(source.Length), new List<int>(source.Length + 1), 0);
        foreach (Match match in Entity().Matches(source))
        {
            if (Decoded(match.Value) is not { } meant) continue;
            for (; at < match.Index; at++) Add(source[at], at);
            foreach (var c in meant) Add(c, match.Index);
            at = match.Index + match.Length;
        }

        for (; at < source.Length; at++) Add(source[at], at);
        places.Add(source.Length);
        return new Entities(source, text.ToString(), places);

        void Add(char c, int place)
        {
            text.Append(c);
            places.Add(place);
        }
    }

    /// <summary>An edit of <see cref="Text"/> as one of the source.</summary>
    public TextEdit ToSource(TextEdit edit)
    {
        if (_places is null) return edit;
        var start = _places[edit.Start];
        var end = edit.End;
        while (end < _places.Count - 1 && _places[end] == _places[edit.End - 1]) end++;
        return edit with { Start = start, Length = _places[end] - start };
    }

    /// <summary>Books each entity: decoded for certain, or unknown and left.</summary>
    public void Book(Passage passage, ICollection<(TextEdit Edit, Passage Passage)> edits)
    {
        if (_places is null) return;
        foreach (Match match in Entity().Matches(_source))
        {
            var meant = Decoded(match.Value);
            edits.Add((new TextEdit(match.Index, match.Length, meant ?? match.Value, Rule,
                meant is null ? Certainty.Guess : Certainty.Certain), passage));
        }
    }

    private static string? Decoded(string entity)
    {
        var text = WebUtility.HtmlDecode(entity);
        if (text == entity || text.Any(c => char.IsControl(c) || char.IsSurrogate(c) && text.Length == 1)) return null;
        return text is "\u00A0" or "\u2002" or "\u2003" or "\u2009" ? " " : text;
    }

    [GeneratedRegex("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();
}
