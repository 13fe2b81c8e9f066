using PrintLayout.Copy;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>Tells verse, addresses and other text in lines of its author from running text.</summary>
internal static class VerseLines
{
    /// <summary>A line that is longer is running text with a break in it.</summary>
    private const int LongestLine = 32;

    /// <summary>Lines that are longer than two halves of seven characters with their marks are hardly verse.</summary>
    private const int LongestVerse = 16;

    private const int FewestInText = 3;
    private const int FewestInQuote = 2;
    private const string Stops = "，。；！？、：…—,.;!?";
    private const string Closers = "”’」』》）)";

    /// <summary>Whether all of a text is in short lines that its author has broken.</summary>
    public static bool AreIn(ManuscriptText text)
    {
        if (!text.Text.Contains('\n', StringComparison.Ordinal)) return false;
        foreach (var line in text.Text.AsSpan().EnumerateLines())
        {
            if (Length(line) > LongestLine) return false;
        }

        return true;
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

    private static int Length(ReadOnlySpan<char> line)
    {
        var length = 0;
        foreach (var _ in line.EnumerateRunes()) length++;
        return length;
    }
}
