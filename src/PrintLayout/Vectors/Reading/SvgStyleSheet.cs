using System.Buffers;
using System.Text;

namespace PrintLayout.Vectors.Reading;

/// <summary>The rules of style sheets in a file. Selectors are names of elements, classes and ids, alone or as <c>path.a</c>.</summary>
internal sealed class SvgStyleSheet
{
    // Of selectors that look at more than the element itself.
    private static readonly SearchValues<char> Combined = SearchValues.Create(" >+~:[");

    private readonly List<(string? Name, string? Class, string? Id, int Weight, List<(string Key, string Value)> Values)> _rules = [];

    /// <summary>What of it was not understood.</summary>
    public List<string> Unknown { get; } = [];

    /// <summary>Reads a style sheet.</summary>
    /// <param name="text">The text of an element <c>style</c>.</param>
    public void Add(string text)
    {
        var rest = WithoutComments(text);
        while (rest.IndexOf('{', StringComparison.Ordinal) is >= 0 and var open)
        {
            var (selectors, close) = (rest[..open].Trim(), Closing(rest, open));
            if (selectors.StartsWith('@')) Unknown.Add(selectors);
            else Rule(selectors, rest[(open + 1)..close]);
            rest = close < rest.Length ? rest[(close + 1)..] : string.Empty;
        }
    }

    /// <summary>The values that the rules give an element, in the order in which later ones win.</summary>
    public IEnumerable<(string Key, string Value)> Of(SvgNode node)
    {
        if (_rules.Count == 0) return [];
        var classes = (node["class"] ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return _rules
            .Where(rule => (rule.Name is null || rule.Name == node.Name) && (rule.Id is null || rule.Id == node["id"])
                && (rule.Class is null || classes.Contains(rule.Class, StringComparer.Ordinal)))
            .OrderBy(rule => rule.Weight)
            .SelectMany(rule => rule.Values);
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

    private void Rule(string selectors, string body)
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
            _rules.Add((name is "" or "*" ? null : name, mark >= 0 && !isId ? rest : null, isId ? rest : null, weight, values));
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
}
