using PrintLayout.Copy;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>Tells verse, addresses and other text in lines of its author from running text.</summary>
internal static class VerseLines
{
    /// <summary>A line that is longer is running text with a break in it.</summary>
    private const int LongestLine = 32;

    /// <summary>Lines that are longer than two halves of seven characters with their marks are hardly verse.</summary>
    private const int LongestVerse = 16;

    /// <summary>Lines from which a quote in lines of its author is a poem.</summary>
    public const int FewestInPoem = 4;

    private const int FewestInText = 3;
    private const int FewestInQuote = 2;
    private const string Stops = "，。；！？、：…—,.;!?";
    private const string Closers = "”’」』》）)";

    /// <summary>Whether all of a text is in short lines that its author has broken.</summary>
    public static bool AreIn(ManuscriptText text)
    {
        return text.Text.Contains('\n', StringComparison.Ordinal) && AreShort(text);
    }

    /// <summary>Whether no line of a text is too long for verse.</summary>
    public static bool AreShort(ManuscriptText text)
    {
        foreach (var line in text.Text.AsSpan().EnumerateLines())
        {
            if (Length(line) > LongestLine) return false;
        }

        return true;
    }

    /// <summary>
    /// The lines of a stanza in a quote: its author ends them, or each has a stop at its end. A line alone is one too. 0 for running text.
    /// </summary>
    /// <param name="source">The lines as they are typed.</param>
    public static int CountIn(ReadOnlySpan<char> source)
    {
        var (count, ended) = (0, 0);
        foreach (var typed in source.EnumerateLines())
        {
            if (Length(typed.Trim().TrimStart("> \u3000").TrimEnd("\\")) > LongestLine) return 0;
            count++;
            if (typed.EndsWith('\\') || typed.EndsWith("  ")) ended++;
        }

        return count == 1 || ended == count - 1 || AreMeant(source, isQuote: true) ? count : 0;
    }

    /// <summary>Whether lines without breaks look like verse all the same: short, and each with a stop at its end.</summary>
    /// <param name="source">The lines as they are typed.</param>
    /// <param name="isQuote">Whether they are a quote, which verse mostly is.</param>
    public static bool AreMeant(ReadOnlySpan<char> source, bool isQuote)
    {
        var lines = 0;
        foreach (var typed in source.EnumerateLines())
        {
            var line = typed.Trim().TrimStart("> \u3000").TrimEnd(Closers);
            if (line.IsEmpty || Length(line) > LongestVerse || !Stops.Contains(line[^1], StringComparison.Ordinal)) return false;
            lines++;
        }

        return lines >= (isQuote ? FewestInQuote : FewestInText);
    }

    /// <summary>Ideographic spaces that stand before each line of a stanza.</summary>
    /// <param name="source">The lines as they are typed, from the beginning of the first.</param>
    public static int IndentOf(ReadOnlySpan<char> source)
    {
        var least = int.MaxValue;
        foreach (var typed in source.EnumerateLines())
        {
            var line = typed.TrimStart("> ");
            if (!line.IsEmpty) least = Math.Min(least, line.Length - line.TrimStart('\u3000').Length);
        }

        return least == int.MaxValue ? 0 : least;
    }

    private static int Length(ReadOnlySpan<char> line)
    {
        var length = 0;
        foreach (var _ in line.EnumerateRunes()) length++;
        return length;
    }
}
