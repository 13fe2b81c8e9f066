using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PrintLayout.Import.Neutral;
using PrintLayout.Import.Passages;
using PrintLayout.Punctuation;

namespace PrintLayout.Import;

/// <summary>
/// The front matter of other systems before a text, such as Hugo, Jekyll and Hexo write it in YAML or TOML: headline, lines above and
/// below it and authors become lines of these fields, the rest is left out and told of. Offsets stay, since names of keys become blanks.
/// </summary>
internal sealed partial class ForeignMatter
{
    private readonly NeutralText _source;
    private readonly char[] _chars;
    private readonly List<Dropped> _dropped = [];
    private readonly ImmutableDictionary<int, LineLook>.Builder _looks = ImmutableDictionary.CreateBuilder<int, LineLook>();
    private readonly List<string> _left = [];
    private bool _hasTitle;

    private ForeignMatter(NeutralText source) => (_source, _chars) = (source, source.Text.ToCharArray());

    /// <summary>Reads the front matter of a text, if it has one.</summary>
    public static NeutralText Read(NeutralText text)
    {
        var match = Fenced().Match(text.Text);
        if (!match.Success) match = Unfenced().Match(text.Text);
        return match.Success ? new ForeignMatter(text).Read(match.Length) : text;
    }

    private NeutralText Read(int length)
    {
        var text = _source.Text;
        var field = LineLook.None;
        var isTitle = false;
        for (var at = 0; at < length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 || end > length ? length : end;
            var line = text[at..end];
            if (Key().Match(line) is { Success: true } key)
            {
                var name = key.Groups["name"].Value.ToLowerInvariant();
                isTitle = !_hasTitle && name is "title" or "headline" or "标题";
                field = name switch
                {
                    "kicker" or "引题" => LineLook.Kicker,
                    "subtitle" or "subheadline" or "deck" or "副题" => LineLook.Deck,
                    "author" or "authors" or "byline" or "bylines" or "作者" => LineLook.Byline,
                    _ => LineLook.None,
                };
                if (isTitle) Title(at, key.Length, end);
                else if (field != LineLook.None) Field(at, at + key.Length, end, field);
                else LeaveOut(at, end);
            }
            else if (field != LineLook.None && Entry().Match(line) is { Success: true } entry)
            {
                Field(at, at + entry.Length, end, field);
            }
            else
            {
                LeaveOut(at, end);
            }

            at = end + 1;
        }

        var told = _left.Count == 0 ? string.Empty : $"; left out: {string.Join("; ", _left.Take(12))}";
        return _source with
        {
            Text = new string(_chars),
            Dropped = [.. _dropped],
            IsOneStory = true,
            Looks = _source.Looks.AddRange(_looks),
            Remarks = _source.Remarks.Add(new DoorRemark(Certainty.Likely, "foreign-front-matter", 0,
                "the front matter of another system was read: its title is the headline" + told)),
        };
    }

    private void Title(int at, int key, int end)
    {
        _hasTitle = true;
        // A mark of a heading in place of the name; what it was stays in the report.
        _chars[at] = '#';
        Blank(at + 1, at + key);
        Drop(at + 1, at + key, "key of another system's front matter");
        Unquote(at + key, end);
    }

    private void Field(int at, int value, int end, LineLook look)
    {
        while (value < end && char.IsWhiteSpace(_chars[value])) value++;
        var stop = end;
        while (stop > value && char.IsWhiteSpace(_chars[stop - 1])) stop--;
        Blank(at, value);
        Drop(at, value, "key of another system's front matter");
        if (stop == value) return;
        // A list in brackets, each name perhaps in quotation marks.
        for (var i = value; i < stop; i++)
        {
            if (_chars[i] is '[' or ']' && (i == value || i == stop - 1) || _chars[i] is '"' or '\'') Erase(i);
        }

        if (_source.Text.AsSpan(value, stop - value).Trim("[]\"' ").IsEmpty) return;
        _looks[at] = look;
    }

    private void LeaveOut(int at, int end)
    {
        var words = _source.Text[at..end].Trim();
        if (words.Length == 0) return;
        if (words is not ("---" or "+++")) _left.Add(words.Length > 60 ? words[..60] + "…" : words);
        Blank(at, end);
        Drop(at, end, "another system's front matter");
    }

    private void Unquote(int from, int to)
    {
        while (to > from && char.IsWhiteSpace(_chars[to - 1])) to--;
        if (to - from < 2 || _chars[from] is not ('"' or '\'') || _chars[to - 1] != _chars[from]) return;
        Erase(from);
        Erase(to - 1);
    }

    private void Erase(int at)
    {
        _chars[at] = ' ';
        Drop(at, at + 1, "mark of another system's front matter");
    }

    private void Blank(int from, int to)
    {
        for (var i = from; i < to; i++) if (_chars[i] != '\r') _chars[i] = ' ';
    }

    private void Drop(int from, int to, string reason)
    {
        if (to > from) _dropped.Add(new Dropped(new SourceRange(from, to), reason));
    }

    [GeneratedRegex(@"^(?:---|\+\+\+)[ \t]*\r?\n(?=(?:.*\n){0,40}?(?:title|headline|标题)[ \t]*[:=])(?:.*\n){1,60}?(?:---"
        + @"|\+\+\+)[ \t]*(?:\r?\n|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Fenced();

    // Hexo lets the first line of hyphens go.
    [GeneratedRegex(@"^title[ \t]*:[^\n]*\n(?:[A-Za-z_-]+[ \t]*:[^\n]*\n|[ \t]*-[ \t][^\n]*\n){0,40}---[ \t]*(?:\r?\n|$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Unfenced();

    [GeneratedRegex(@"^(?<name>[A-Za-z_-]+|标题|引题|副题|作者)[ \t]*[:=][ \t]*", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"^[ \t]*-[ \t]+(?:name[ \t]*:[ \t]*)?", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
