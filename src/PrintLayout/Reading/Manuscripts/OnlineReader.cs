using System.Globalization;
using PrintLayout.Copy.Desks;
using PrintLayout.Reading.Yaml;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>Reads <c>online</c> and <c>rights</c> of a manuscript.</summary>
internal static class OnlineReader
{
    private const string From = "from ";

    /// <summary>Reads both keys. A value that is not understood forbids the web: what was seen cannot be taken back.</summary>
    /// <param name="values">Reads values and reports bad ones (PL1006).</param>
    /// <param name="map">The front matter.</param>
    public static OnlineRight Read(ValueReader values, YamlMap map)
    {
        var right = OfOnline(values, map.Find("online"));
        return map.Find("rights") is not { } rights ? right
            : rights is YamlScalar { Value: "all" } ? right
            : rights is YamlScalar { Value: "print" } || Bad(values, rights, "Write print for the paper alone, or all.")
                ? right with { IsForbidden = true }
                : right;
    }

    private static OnlineRight OfOnline(ValueReader values, YamlNode? node)
    {
        if (node is null) return OnlineRight.Always;
        var text = node is YamlScalar scalar ? scalar.Value : string.Empty;
        if (text is "yes" or "true") return OnlineRight.Always;
        if (text is "no" or "false") return new OnlineRight(true, null);
        // The day alone says the same: from then on.
        var date = text.StartsWith(From, StringComparison.Ordinal) ? text.AsSpan(From.Length) : text;
        if (DateOnly.TryParseExact(
            date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new OnlineRight(false, day);
        Bad(values, node, "Write yes, no, or a first day such as from 2026-01-21.");
        return new OnlineRight(true, null);
    }

    private static bool Bad(ValueReader values, YamlNode node, string hint)
    {
        values.Bad<string>(node, "This does not say whether the story may stand on the web.", hint);
        return true;
    }
}
