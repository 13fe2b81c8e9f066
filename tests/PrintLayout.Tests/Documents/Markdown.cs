using System.Text;
using System.Text.RegularExpressions;

namespace PrintLayout.Tests.Documents;

/// <summary>As much of Markdown as the tests of documents need: numbered lines, which of them are code, links, anchors, cells.</summary>
internal static partial class Markdown
{
    /// <summary>The lines outside blocks of code between fences, with their numbers from 1.</summary>
    public static IEnumerable<(int Number, string Text)> Prose(string text)
    {
        var fence = string.Empty;
        foreach (var (number, line) in Lines(text))
        {
            var start = Fence().Match(line).Value.TrimStart();
            if (fence.Length > 0)
            {
                if (start.StartsWith(fence, StringComparison.Ordinal)) fence = string.Empty;
            }
            else if (start.Length > 0)
            {
                fence = start;
            }
            else
            {
                yield return (number, line);
            }
        }
    }

    /// <summary>All lines, with their numbers from 1.</summary>
    public static IEnumerable<(int Number, string Text)> Lines(string text) =>
        text.Split('\n').Select((line, i) => (i + 1, line.TrimEnd('\r')));

    /// <summary>The first block of code in a language, without its fences; null when there is none.</summary>
    public static string? CodeBlock(string text, string language)
    {
        var match = Regex.Match(text, $@"^```{Regex.Escape(language)}\s*\n(.*?)^```\s*$", RegexOptions.Multiline | RegexOptions.Singleline);
        return match.Success ? match.Groups[1].Value : null;
    }

    /// <summary>The targets of links and images in a line, code left out.</summary>
    public static IEnumerable<string> Targets(string line)
    {
        var withoutCode = CodeSpan().Replace(line, match => new string(' ', match.Length));
        return Link().Matches(withoutCode).Concat(Definition().Matches(withoutCode)).Select(match => match.Groups[1].Value);
    }

    /// <summary>What stands between backticks in a line.</summary>
    public static IEnumerable<string> Code(string line) => CodeSpan().Matches(line).Select(match => match.Groups[2].Value.Trim());

    /// <summary>The cells of a line of a table, without white space around them.</summary>
    public static string[] Cells(string line)
    {
        // A bar in a cell is written \|.
        var bars = line.Trim().Replace("\\|", "\u0001", StringComparison.Ordinal).Trim('|').Split('|');
        return [.. bars.Select(cell => cell.Replace('\u0001', '|').Trim())];
    }

    /// <summary>Whether a line belongs to a table.</summary>
    public static bool IsTable(string line) => line.TrimStart().StartsWith('|');

    /// <summary>The level and the words of a heading; 0 when the line is none.</summary>
    public static (int Level, string Words) Heading(string line)
    {
        var match = HeadingLine().Match(line);
        return match.Success ? (match.Groups[1].Length, match.Groups[2].Value.Trim()) : (0, string.Empty);
    }

    /// <summary>The anchors of a document's headings, as the usual hosts make them.</summary>
    public static HashSet<string> Anchors(string text)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, line) in Prose(text))
        {
            var (level, words) = Heading(line);
            if (level == 0) continue;
            var anchor = Anchor(words);
            for (var i = 0; !anchors.Add(i == 0 ? anchor : $"{anchor}-{i}"); i++) { }
        }

        return anchors;
    }

    /// <summary>The anchor of a heading: letters, digits, hyphens and low lines in lower case, blanks as hyphens.</summary>
    public static string Anchor(string words)
    {
        var anchor = new StringBuilder();
        foreach (var rune in LinkWords().Replace(words, "$1").EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_') anchor.Append(Rune.ToLowerInvariant(rune));
            else if (rune.Value == ' ') anchor.Append('-');
        }

        return anchor.ToString();
    }

    [GeneratedRegex("^ *(`{3,}|~{3,})")]
    private static partial Regex Fence();

    [GeneratedRegex("(`+)(.+?)\\1")]
    private static partial Regex CodeSpan();

    [GeneratedRegex("""\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)""")]
    private static partial Regex Link();

    [GeneratedRegex(@"^ {0,3}\[[^\]]+\]:\s*(\S+)")]
    private static partial Regex Definition();

    [GeneratedRegex(@"^(#{1,6})\s+(.*?)\s*#*\s*$")]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkWords();
}
