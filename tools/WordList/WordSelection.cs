using System.Globalization;
using System.Numerics;

namespace PrintLayout.WordList;

/// <summary>Chooses the words that tell where a headline may be cut, and brings their frequencies down to fifteen levels.</summary>
internal static class WordSelection
{
    /// <summary>Words below it are mostly scraps of texts.</summary>
    private const int LeastFrequency = 3;

    private const int LeastOfNumbers = 50;

    private const string Numerals = "〇零一二两三四五六七八九十百千万亿";

    private const int LongestWord = 8;

    /// <summary>Words of so many characters that are made of others tell nothing: the others are known.</summary>
    private const int LongCompound = 5;

    /// <summary>Level of a word that the dictionary does not have: as frequent as the rarer half of those that it has.</summary>
    private const int LevelOfToday = 4;

    private const int MostLevel = 15;

    /// <summary>
    /// Kinds of entries of which only those that are met more often are of use: names of people, idioms, turns of phrase, scraps.
    /// </summary>
    private static readonly HashSet<string> RareKinds = ["nr", "nrfg", "i", "l", "zg"];

    /// <summary>Reads the dictionary (lines of word, frequency, kind) and our own words (one a line, # for notes).</summary>
    /// <param name="dictionary">Lines of the dictionary.</param>
    /// <param name="today">Lines of our own list.</param>
    /// <returns>The words in the order of their UTF-16 units, each with its level from 1 to 15.</returns>
    public static SortedDictionary<string, int> Read(IEnumerable<string> dictionary, IEnumerable<string> today)
    {
        var all = new Dictionary<string, (int Frequency, string Kind)>(StringComparer.Ordinal);
        foreach (var line in dictionary)
        {
            if (line.Split(' ') is not [var word, var frequency, var kind]) continue;
            all[word] = (int.Parse(frequency, CultureInfo.InvariantCulture), kind);
        }

        var words = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, (frequency, kind)) in all)
        {
            if (IsKept(word, frequency, kind, all)) words.Add(word, LevelOf(frequency));
        }

        foreach (var line in today)
        {
            foreach (var word in line.StartsWith('#') ? [] : line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words[word] = Math.Max(words.GetValueOrDefault(word), LevelOfToday);
        }

        return words;
    }

    private static bool IsKept(string word, int frequency, string kind, Dictionary<string, (int Frequency, string Kind)> all)
    {
        if (word.Length == 1) return IsHan(word[0]);
        if (frequency < LeastFrequency || word.Length > LongestWord) return false;
        // The composer has rules for numbers: 一些 and 许多 stay, 三十 and 二百元 go.
        if (kind is "m" or "mq" && (frequency < LeastOfNumbers || word.All(Numerals.Contains))) return false;
        if (frequency == LeastFrequency && RareKinds.Contains(kind)) return false;
        if (!word.All(c => IsHan(c) || char.IsAsciiLetterOrDigit(c)) || !word.Any(IsHan)) return false;
        return word.Length < LongCompound || kind is "i" or "ns" or "nr" or "nrt" || !IsCompound(word, all);
    }

    /// <summary>Whether a word is a row of words of two characters or more.</summary>
    private static bool IsCompound(string word, Dictionary<string, (int Frequency, string Kind)> all)
    {
        var reached = new bool[word.Length + 1];
        reached[0] = true;
        for (var end = 2; end <= word.Length; end++)
        {
            for (var start = 0; start <= end - 2; start++)
            {
                if (reached[start] && end - start < word.Length && all.ContainsKey(word[start..end])) reached[end] = true;
            }
        }

        return reached[word.Length];
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>The logarithm of a frequency: four levels for three powers of two, from 1 for once to 15 for a quarter million.</summary>
    private static int LevelOf(int frequency)
    {
        var power = BitOperations.Log2((uint)Math.Max(frequency, 1));
        return Math.Min(MostLevel, 1 + (power * 4 / 5));
    }
}
