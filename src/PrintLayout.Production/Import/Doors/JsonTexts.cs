using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace PrintLayout.Production.Import.Doors;

/// <summary>Finds the texts of an object of JSON, whatever its system calls them.</summary>
internal static partial class JsonTexts
{
    /// <summary>Whether a text has tags of HTML.</summary>
    public static bool IsHtml(string text) => Tag().IsMatch(text);

    /// <summary>The words of a text that may have tags and entities, as titles of WordPress do.</summary>
    public static string Plain(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal) && !text.Contains('&', StringComparison.Ordinal)) return text;
        if (HtmlDoor.Depth(text) > HtmlDoor.MostDepth) return text;
        using var document = new HtmlParser().ParseDocument(text);
        return document.Body?.TextContent ?? text;
    }

    /// <summary>The first of some keys that holds words.</summary>
    /// <param name="story">The object.</param>
    /// <param name="used">Takes the key.</param>
    /// <param name="keys">The keys, the best first.</param>
    public static string? First(JsonElement story, ISet<string> used, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (!story.TryGetProperty(key, out var value) || Words(value) is not { } words) continue;
            used.Add(key);
            return words;
        }

        return null;
    }

    /// <summary>The words of a value: a text, or an object or list around one, as <c>{ "rendered": … }</c>.</summary>
    public static string? Words(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return value.GetString() is { } text && text.Trim().Length > 0 ? text : null;
            case JsonValueKind.Object:
                foreach (var key in (ReadOnlySpan<string>)["rendered", "value", "name", "text", "raw", "html"])
                {
                    if (value.TryGetProperty(key, out var inner) && inner.ValueKind == JsonValueKind.String && Words(inner) is { } words)
                        return words;
                }

                return null;
            case JsonValueKind.Array:
                var all = value.EnumerateArray().Where(each => each.ValueKind is JsonValueKind.String or JsonValueKind.Object).Select(Words)
                    .OfType<string>().ToList();
                return all.Count > 0 ? all[0] : null;
            default:
                return null;
        }
    }

    /// <summary>All names of a value: one, or a list.</summary>
    public static ImmutableArray<string> Names(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Where(each => each.ValueKind is JsonValueKind.String or JsonValueKind.Object).Select(Words)
            .OfType<string>()]
        : Words(value) is { } words ? [words] : [];

    [GeneratedRegex(@"</?(?:p|div|br|h[1-6]|ul|ol|li|strong|b|em|i|a|img|figure|table|section|span|blockquote)(?:\s[^<>]*)?/?>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
