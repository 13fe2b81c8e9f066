namespace PrintLayout.Languages.Phrases;

/// <summary>Cuts a text into its likeliest words: those whose frequencies, multiplied, are the highest (a unigram model).</summary>
/// <param name="words">The words.</param>
internal sealed class WordCutter(WordList words)
{
    /// <summary>A level is some 1.25 powers of two; a word that is met once costs as much as it is rare among all words.</summary>
    private const int CostOfLevelZero = 21;

    private const int LongestWord = 8;

    /// <summary>Reads the words now.</summary>
    public void Prepare() => words.Prepare();

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="units">
    /// Length of the unit at each place that the words know nothing of, such as a number; 0 for none. A unit costs as much as a frequent
    /// word.
    /// </param>
    /// <param name="without">Length of a word at the start of the text that may not be taken; 0 for none.</param>
    /// <returns>For each place the length of the word that starts there; 0 inside a word.</returns>
    public int[] Cut(ReadOnlySpan<char> text, ReadOnlySpan<int> units = default, int without = 0)
    {
        var cost = new int[text.Length + 1];
        var from = new int[text.Length + 1];
        Array.Fill(cost, int.MaxValue, 1, text.Length);
        Span<byte> levels = stackalloc byte[LongestWord];
        for (var at = 0; at < text.Length; at++)
        {
            if (cost[at] == int.MaxValue) continue;
            levels.Clear();
            var longest = words.WordsAt(text[at..], levels);
            if (at == 0 && without > 0 && without <= LongestWord) levels[without - 1] = 0;
            for (var length = 1; length <= longest; length++)
            {
                if (levels[length - 1] != 0) Reach(cost, from, at, length, CostOfLevelZero - levels[length - 1]);
            }

            // A character that no word begins with stands for itself.
            if (levels[0] == 0) Reach(cost, from, at, 1, CostOfLevelZero);
            if (!units.IsEmpty && units[at] > 0) Reach(cost, from, at, units[at], CostOfLevelZero / 2);
        }

        var lengths = new int[text.Length];
        for (var end = text.Length; end > 0; end = from[end]) lengths[from[end]] = end - from[end];
        return lengths;
    }

    // Of equal ways the one with the longer last word, as a reader takes it: found first.
    private static void Reach(int[] cost, int[] from, int at, int length, int price)
    {
        if (cost[at] + price >= cost[at + length]) return;
        cost[at + length] = cost[at] + price;
        from[at + length] = at;
    }
}
