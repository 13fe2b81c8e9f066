namespace PrintLayout.Languages.Hyphenation;

/// <summary>Reads TeX's form of hyphenation data: <c>\patterns{…}</c> and <c>\hyphenation{…}</c> with <c>%</c> comments.</summary>
internal static class PatternFile
{
    /// <summary>
    /// Exceptions become patterns over the whole word whose levels are above any that Liang's patterns use (0 to 5): one table
    /// does both, and a word costs the same whether it is an exception or not.
    /// </summary>
    private const byte ExceptionKeeps = 8;

    private const byte ExceptionBreaks = 9;

    private const int LongestPattern = 64;

    /// <summary>Reads a file.</summary>
    /// <param name="data">Its bytes; ASCII.</param>
    /// <exception cref="FormatException">The data holds something else. It comes with the library, so this is a bug.</exception>
    public static PatternTrie Read(ReadOnlySpan<byte> data)
    {
        var builder = new PatternTrieBuilder(data.Length);
        var inExceptions = false;
        foreach (var line in data.Split((byte)'\n'))
        {
            var text = data[line].TrimEnd((byte)'\r');
            if (text.StartsWith("%"u8) || text.SequenceEqual("}"u8) || text.IsEmpty) continue;
            if (text.StartsWith("\\"u8)) inExceptions = text.SequenceEqual("\\hyphenation{"u8);
            else AddWords(builder, text, inExceptions);
        }

        return builder.Build();
    }

    private static void AddWords(PatternTrieBuilder builder, ReadOnlySpan<byte> line, bool areExceptions)
    {
        Span<byte> letters = stackalloc byte[LongestPattern];
        Span<byte> levels = stackalloc byte[LongestPattern + 1];
        foreach (var range in line.Split((byte)' '))
        {
            var word = line[range];
            var count = areExceptions ? ReadException(word, letters, levels) : ReadPattern(word, letters, levels);
            builder.Add(letters[..count], levels[..(count + 1)]);
        }
    }

    /// <summary>Such as <c>.anti5s</c>: a digit is the level at its place, a dot the edge of the word.</summary>
    private static int ReadPattern(ReadOnlySpan<byte> word, Span<byte> letters, Span<byte> levels)
    {
        levels.Clear();
        var count = 0;
        foreach (var c in word)
        {
            if (c is >= (byte)'0' and <= (byte)'9') levels[count] = (byte)(c - '0');
            else letters[count++] = c == '.' ? (byte)PatternTrie.Edge : Letter(c);
        }

        return count;
    }

    /// <summary>Such as <c>ta-ble</c>.</summary>
    private static int ReadException(ReadOnlySpan<byte> word, Span<byte> letters, Span<byte> levels)
    {
        levels.Fill(ExceptionKeeps);
        var count = 0;
        letters[count++] = PatternTrie.Edge;
        foreach (var c in word)
        {
            if (c == '-') levels[count] = ExceptionBreaks;
            else letters[count++] = Letter(c);
        }

        letters[count++] = PatternTrie.Edge;
        return count;
    }

    private static byte Letter(byte c) => c is >= (byte)'a' and <= (byte)'z'
        ? (byte)(c - 'a' + 1)
        : throw new FormatException($"hyphenation data holds the byte {c}");
}
