using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PrintLayout.Copy;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>
/// Tells a programme list from text: lines in which dots lead from a word to another, as in <c>19:00 ……… 新闻联播</c>. It becomes a table
/// without a head whose dots the program sets.
/// </summary>
internal static partial class ProgrammeLines
{
    private const int FewestLines = 2;

    /// <summary>Whether all lines of a paragraph are such.</summary>
    /// <param name="source">The lines as they are typed.</param>
    public static bool AreMeant(ReadOnlySpan<char> source)
    {
        if (source.IndexOfAny('…', '.', '·') < 0) return false;
        var lines = 0;
        foreach (var line in source.EnumerateLines())
        {
            if (!Line().IsMatch(line)) return false;
            lines++;
        }

        return lines >= FewestLines;
    }

    /// <summary>Makes the table.</summary>
    /// <param name="text">The lines, with <c>\n</c> between them.</param>
    /// <returns>The table; null when a line has lost its form, as where its dots were mark-up.</returns>
    public static TableBlock? Read(ManuscriptText text)
    {
        var rows = new List<ImmutableArray<ManuscriptText?>>();
        var at = 0;
        foreach (var line in text.Text.Split('\n'))
        {
            if (Line().Match(line) is not { Success: true } match) return null;
            var (left, right) = (match.Groups["left"], match.Groups["right"]);
            rows.Add([text.Slice(at + left.Index, left.Length), text.Slice(at + right.Index, right.Length)]);
            at += line.Length + 1;
        }

        return TableBlock.Of(rows, [CellAlign.Left, CellAlign.Right], headRows: 0) is { } table ? table with { HasLeaders = true } : null;
    }

    [GeneratedRegex(@"^[ \t\u3000]*(?<left>\S(.*?\S)??)[ \t\u3000]+(…{2,}|\.{4,}|·{3,})[ \t\u3000]+(?<right>\S(.*\S)?)[ \t\u3000\\]*$")]
    private static partial Regex Line();
}
