namespace PrintLayout.Reading.Manuscripts;

/// <summary>
/// Tells tables from text: the second line of a table has only bars, hyphens, colons and blanks. The Markdown parser's own tables are not
/// used, since they lose words where emphasis runs over their cells.
/// </summary>
internal static class TableLines
{
    /// <summary>Stands for a bar between two cells while a table is read; no manuscript can hold it.</summary>
    public const char CellMark = '\u001F';

    /// <summary>Stands for a line break inside a cell while a table is read; no manuscript can hold it.</summary>
    public const char BreakMark = '\u001E';

    /// <summary>Where the second line of a table stands.</summary>
    /// <param name="source">The lines of a paragraph as they are typed.</param>
    /// <returns>Its first unit and the one after its last; null when the lines are no table.</returns>
    public static (int Start, int End)? Separator(ReadOnlySpan<char> source)
    {
        var first = source.IndexOfAny('\n', '\r');
        if (first < 0 || !source[..first].Contains('|')) return null;
        var start = first + (source[first..].StartsWith("\r\n") ? 2 : 1);
        var length = source[start..].IndexOfAny('\n', '\r');
        var end = length < 0 ? source.Length : start + length;
        var line = source[start..end].TrimStart("> ");
        return line.Contains('|') && line.Contains('-') && !line.ContainsAnyExcept("|-: \t") ? (start, end) : null;
    }
}
