using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>The place of the front matter in a manuscript: YAML between a first line <c>---</c> and the next line <c>---</c>.</summary>
/// <param name="YamlStart">UTF-16 offset of the YAML.</param>
/// <param name="YamlEnd">UTF-16 offset after the YAML.</param>
/// <param name="BodyStart">UTF-16 offset of the Markdown.</param>
internal readonly record struct FrontMatter(int YamlStart, int YamlEnd, int BodyStart)
{
    /// <summary>Finds the front matter; null after reporting that there is none or that it has no end.</summary>
    public static FrontMatter? Find(ReadSession session)
    {
        var text = session.Text;
        var yamlStart = AfterLine(text, 0);
        if (!IsFence(text, 0, yamlStart))
        {
            session.Error(
                DiagnosticCodes.EmptyArticle,
                0,
                0,
                "The article has no headline: it does not start with front matter.",
                "Start the file with a line `---`, then `headline: …`, then a line `---`.");
            return null;
        }

        for (var line = yamlStart; line < text.Length;)
        {
            var next = AfterLine(text, line);
            if (IsFence(text, line, next)) return new FrontMatter(yamlStart, line, next);
            line = next;
        }

        session.Error(DiagnosticCodes.YamlSyntax, 0, 3, "The front matter is not closed.", "Put a line `---` after it.");
        return null;
    }

    /// <summary>
    /// UTF-16 offset of the Markdown in a text: after front matter, otherwise 0. A dividing line at the start is not front
    /// matter.
    /// </summary>
    public static int BodyStartOf(string text)
    {
        var first = AfterLine(text, 0);
        if (!IsFence(text, 0, first) || !LooksLikeYaml(text.AsSpan(first))) return 0;
        for (var line = first; line < text.Length;)
        {
            var next = AfterLine(text, line);
            if (IsFence(text, line, next)) return next;
            line = next;
        }

        return 0;
    }

    /// <summary>Whether the first line is a comment or a key with a colon.</summary>
    private static bool LooksLikeYaml(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (text.StartsWith("#")) return true;
        var key = 0;
        while (key < text.Length && (char.IsAsciiLetter(text[key]) || text[key] is '-' or '_')) key++;
        return key > 0 && key < text.Length && text[key] == ':';
    }

    private static bool IsFence(string text, int start, int end) => text.AsSpan(start, end - start).TrimEnd().SequenceEqual("---");

    private static int AfterLine(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\n', '\r');
        if (end < 0) return text.Length;
        end += start;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
