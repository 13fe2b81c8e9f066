using System.Text.RegularExpressions;
using PrintLayout.Copy;
using PrintLayout.Reading.Data;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;
using YamlDotNet.Core;

namespace PrintLayout.Reading.Figures;

/// <summary>Reads <c>table: prices.csv</c>, a line by itself in the text: the table of a data file.</summary>
internal static partial class TextTableReader
{
    /// <summary>Where the path of such a line stands.</summary>
    /// <param name="source">A paragraph as it is typed.</param>
    /// <returns>Offset and length; null when the paragraph is text.</returns>
    public static (int Start, int Length)? PathIn(string source)
    {
        if (!source.StartsWith("table", StringComparison.Ordinal)) return null;
        var match = Line().Match(source);
        return match.Success ? (match.Groups["path"].Index, match.Groups["path"].Length) : null;
    }

    /// <summary>Reads the table.</summary>
    /// <param name="session">The reading of the manuscript.</param>
    /// <param name="start">UTF-16 offset of the path.</param>
    /// <param name="length">Its length.</param>
    /// <returns>The table; null after a finding.</returns>
    public static TableBlock? Read(ReadSession session, int start, int length)
    {
        var node = new YamlScalar(start, start + length, session.Text.Substring(start, length), ScalarStyle.Plain);
        if (new ValueReader(session).FilePath(node) is not { } path || DataFile.Open(path, session) is not { } file) return null;
        return CsvReader.Read(file) is { } data ? DataTables.Of(FigureData.All(data, headRows: 1), []) : null;
    }

    [GeneratedRegex(@"^table[:：][ \t]*(?<path>[^\r\n]*\.(csv|tsv|txt))[ \t]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Line();
}
