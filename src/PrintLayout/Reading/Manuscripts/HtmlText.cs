namespace PrintLayout.Reading.Manuscripts;

/// <summary>Copies the words of an HTML block: all text that is neither a tag nor a comment.</summary>
internal static class HtmlText
{
    /// <summary>Copies the words of a stretch of HTML.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">UTF-16 offset of the HTML.</param>
    /// <param name="end">UTF-16 offset after the HTML.</param>
    /// <param name="text">Receives the words.</param>
    /// <returns>Whether there were only comments.</returns>
    public static bool Copy(string source, int start, int end, ManuscriptTextBuilder text)
    {
        var onlyComments = true;
        // Found once: a search from every bracket would take time with the square of the block's length.
        var lastClose = end > start ? source.LastIndexOf('>', end - 1, end - start) : -1;
        for (var at = start; at < end;)
        {
            if (source.AsSpan(at, end - at).StartsWith("<!--"))
            {
                at = After(source, "-->", at + 4, end);
            }
            else if (at < lastClose && IsTag(source, at))
            {
                onlyComments = false;
                at = After(source, ">", at, end);
            }
            else
            {
                var length = char.IsHighSurrogate(source[at]) && at + 1 < end ? 2 : 1;
                text.AppendSource(at, at + length);
                at += length;
            }
        }

        return onlyComments && text.IsEmpty;
    }

    private static bool IsTag(string source, int at) =>
        source[at] == '<' && (char.IsAsciiLetter(source[at + 1]) || source[at + 1] is '/' or '!' or '?');

    private static int After(string source, string mark, int at, int end)
    {
        var found = at < end ? source.IndexOf(mark, at, end - at, StringComparison.Ordinal) : -1;
        return found < 0 ? end : found + mark.Length;
    }
}
