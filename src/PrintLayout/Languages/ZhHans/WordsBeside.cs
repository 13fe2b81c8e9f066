using PrintLayout.Languages.Phrases;

namespace PrintLayout.Languages.ZhHans;

/// <summary>Says whether characters that look like a word are none, because they belong to the words beside them.</summary>
internal static class WordsBeside
{
    /// <summary>Characters before and behind that are looked at.</summary>
    private const int Beside = 12;

    /// <summary>Cuts Chinese texts into words; its words are read when the first text asks, then shared by all threads.</summary>
    public static WordCutter Cutter { get; } = new(new WordList("words-zh-hans.bin"));

    /// <summary>
    /// Whether a few characters belong to the words beside them: the first ends a word that begins before them, and the last begins a word
    /// that goes on behind them, as 台海 in 平台海量.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where they start.</param>
    /// <param name="length">How many.</param>
    public static bool Take(string text, int at, int length)
    {
        var from = Math.Max(0, at - Beside);
        for (var i = from; i < at; i++)
        {
            if (!Surnames.IsHan(text[i])) from = i + 1;
        }

        var end = Math.Min(text.Length, at + length + Beside);
        var lengths = Cutter.Cut(text.AsSpan(from, end - from));
        var (first, last) = (at - from, at - from + length);
        var (before, behind) = (false, false);
        for (int i = 0, word; i < lengths.Length; i += Math.Max(1, word))
        {
            word = lengths[i];
            before |= i < first && i + word > first;
            behind |= i < last && i + word > last;
        }

        return before && behind;
    }
}
