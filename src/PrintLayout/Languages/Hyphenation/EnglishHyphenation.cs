namespace PrintLayout.Languages.Hyphenation;

/// <summary>
/// Where American English words may be divided: F. M. Liang's algorithm ("Word Hy-phen-a-tion by Com-put-er", 1983) with TeX's
/// patterns. Only the word decides; whether a word should be divided at all is <see cref="HyphenatableWords"/>' question.
/// </summary>
internal static class EnglishHyphenation
{
    /// <summary>Letters that stay before a hyphen (TeX's <c>\lefthyphenmin</c>).</summary>
    public const int LeftMinimum = 2;

    /// <summary>Letters that go to the next line (TeX's <c>\righthyphenmin</c>).</summary>
    public const int RightMinimum = 3;

    /// <summary>Shorter words stay whole.</summary>
    public const int ShortestWord = 5;

    /// <summary>TeX's limit too. Longer strings of letters are no words.</summary>
    public const int LongestWord = 63;

    /// <summary>Finds the points of a word. Needs no memory but the stack, and time in proportion to the word's length.</summary>
    /// <param name="word">The word; upper and lower case are the same. Anything but a to z in it leaves it whole.</param>
    /// <param name="canBreakBefore">At least as long as the word; for each letter, whether a new line may start with it.</param>
    public static void FindPoints(ReadOnlySpan<char> word, Span<bool> canBreakBefore)
    {
        canBreakBefore[..word.Length].Clear();
        if (word.Length is < ShortestWord or > LongestWord) return;
        Span<byte> letters = stackalloc byte[LongestWord + 2];
        letters = letters[..(word.Length + 2)];
        letters[0] = letters[^1] = PatternTrie.Edge;
        for (var i = 0; i < word.Length; i++)
        {
            if (!char.IsAsciiLetter(word[i])) return;
            letters[i + 1] = (byte)((word[i] | 0x20) - 'a' + 1);
        }

        Span<byte> levels = stackalloc byte[LongestWord + 3];
        levels.Clear();
        RaiseLevels(letters, levels);
        for (var i = LeftMinimum; i <= word.Length - RightMinimum; i++) canBreakBefore[i] = (levels[i + 1] & 1) != 0;
    }

    /// <summary>Reads the patterns now.</summary>
    public static void Prepare() => _ = EmbeddedPatterns.AmericanEnglish;

    /// <summary>At each place the highest level of all patterns that cover it: odd allows a hyphen, even forbids it.</summary>
    private static void RaiseLevels(ReadOnlySpan<byte> letters, Span<byte> levels)
    {
        var patterns = EmbeddedPatterns.AmericanEnglish;
        for (var start = 0; start < letters.Length; start++)
        {
            var node = PatternTrie.Root;
            for (var at = start; at < letters.Length; at++)
            {
                node = patterns.Child(node, letters[at]);
                if (node == PatternTrie.None) break;
                var found = patterns.LevelsOf(node, at - start + 1);
                for (var i = 0; i < found.Length; i++) levels[start + i] = Math.Max(levels[start + i], found[i]);
            }
        }
    }

    /// <summary>A class of its own, so that the patterns are read when the first word asks for them, once, and never before.</summary>
    private static class EmbeddedPatterns
    {
        public static readonly PatternTrie AmericanEnglish = Load();

        private static PatternTrie Load()
        {
            using var data = typeof(EnglishHyphenation).Assembly.GetManifestResourceStream("hyph-en-us.tex")
                ?? throw new InvalidOperationException("The library was built without its hyphenation patterns.");
            var bytes = new byte[data.Length];
            data.ReadExactly(bytes);
            return PatternFile.Read(bytes);
        }
    }
}
