using System.Buffers;
using System.Text;

namespace PrintLayout.Vectors.Reading;

/// <summary>The rules of style sheets in a file. Selectors are names of elements, classes and ids, alone or as <c>path.a</c>.</summary>
internal sealed class SvgStyleSheet
{
    // Of selectors that look at more than the element itself.
    private static readonly SearchValues<char> Combined = SearchValues.Create(" >+~:[");

    // By what all their elements have: an id, else a class, else a name; the empty text for those of any element.
    private readonly Dictionary<string, List<Rule>> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Rule>> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Rule>> _names = new(StringComparer.Ordinal);
    private int _count;
    private int _uses;

    /// <summary>What of it was not understood.</summary>
    public List<string> Unknown { get; } = [];

    /// <summary>Whether there are more rules, or elements that they hold for, than the limits.</summary>
    public bool IsOverLimit => _count > ArtLimits.Rules || _uses > ArtLimits.RuleUses;

    /// <summary>Reads a style sheet.</summary>
    /// <param name="text">The text of an element <c>style</c>.</param>
    public void Add(string text)
    {
        text = WithoutComments(text);
        for (var at = 0; text.IndexOf('{', at) is >= 0 and var open && !IsOverLimit;)
        {
            var (selectors, close) = (text[at..open].Trim(), Closing(text, open));
            if (selectors.StartsWith('@')) Unknown.Add(selectors);
            else AddRules(selectors, text[(open + 1)..close]);
            at = Math.Min(close + 1, text.Length);
        }
    }

    /// <summary>The values that the rules give an element, in the order in which later ones win.</summary>
    public IEnumerable<(string Key, string Value)> Of(SvgNode node)
    {
        if (_count == 0 || IsOverLimit) return [];
        var rules = new List<Rule>();
        Take(_names, string.Empty);
        Take(_names, node.Name);
        foreach (var each in (node["class"] ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct())
            Take(_classes, each);
        if (node["id"] is { } id) Take(_ids, id);
        _uses += rules.Count;
        return rules.OrderBy(rule => rule.Weight).ThenBy(rule => rule.Place).SelectMany(rule => rule.Values);

        void Take(Dictionary<string, List<Rule>> from, string key)
        {
            if (from.TryGetValue(key, out var some)) rules.AddRange(some.Where(rule => rule.Name is null || rule.Name == node.Name));
        }
    }

    /// <summary>Reads <c>key: value; …</c>, as the attribute <c>style</c> has it.</summary>
    public static List<(string Key, string Value)> Values(string text)
    {
        var values = new List<(string, string)>();
        foreach (var part in text.Split(';'))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) continue;
            var value = part[(colon + 1)..].Trim();
            var bang = value.IndexOf("!important", StringComparison.OrdinalIgnoreCase);
            values.Add((part[..colon].Trim().ToLowerInvariant(), bang < 0 ? value : value[..bang].Trim()));
        }

        return values;
    }

    private void AddRules(string selectors, string body)
    {
        var values = Values(body);
        foreach (var selector in selectors.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (selector.AsSpan().ContainsAny(Combined))
            {
                Unknown.Add(selector);
                continue;
            }

            var mark = selector.AsSpan().IndexOfAny(".#");
            var name = mark < 0 ? selector : selector[..mark];
            var rest = mark < 0 ? string.Empty : selector[(mark + 1)..];
            if (rest.AsSpan().IndexOfAny(".#") >= 0)
            {
                Unknown.Add(selector);
                continue;
            }

            var isId = mark >= 0 && selector[mark] == '#';
            var weight = (isId ? 100 : mark >= 0 ? 10 : 0) + (name is "" or "*" ? 0 : 1);
            var (book, key) = isId ? (_ids, rest) : mark >= 0 ? (_classes, rest) : (_names, name is "*" ? string.Empty : name);
            if (!book.TryGetValue(key, out var rules)) book.Add(key, rules = []);
            rules.Add(new Rule(name is "" or "*" ? null : name, weight, _count++, values));
        }
    }

    private static int Closing(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == '{') depth++;
            else if (text[i] == '}' && --depth == 0) return i;
        }

        return text.Length;
    }

    private static string WithoutComments(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var start = text.IndexOf("/*", at, StringComparison.Ordinal);
            kept.Append(text, at, (start < 0 ? text.Length : start) - at);
            if (start < 0) break;
            var end = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
            at = end < 0 ? text.Length : end + 2;
        }

        return kept.ToString();
    }

    /// <summary>A rule.</summary>
    /// <param name="Name">Name of its elements; null for any.</param>
    /// <param name="Weight">Of two rules the heavier wins.</param>
    /// <param name="Place">Of equal ones the later.</param>
    /// <param name="Values">What it sets.</param>
    private sealed record Rule(string? Name, int Weight, int Place, List<(string Key, string Value)> Values);
}
