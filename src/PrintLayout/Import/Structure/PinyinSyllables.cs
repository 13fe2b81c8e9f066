using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PrintLayout.Import.Structure;

/// <summary>
/// Distinguishes pinyin from other Latin text: it must divide into as many syllables as the Chinese text beside it has characters. A
/// syllable is an initial and a final of Hanyu Pinyin. A few combinations that do not occur in words are accepted too.
/// </summary>
internal static class PinyinSyllables
{
    private static readonly ImmutableArray<string> Initials =
        ["zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w", ""];

    private static readonly ImmutableArray<string> Finals =
    [
        "iang", "iong", "uang", "ueng", "ang", "eng", "ing", "ong", "ian", "iao", "uai", "uan", "ai", "an", "ao", "ei", "en", "er",
        "ia", "ie", "in", "iu", "ou", "ua", "ue", "ui", "un", "uo", "ve", "a", "e", "i", "o", "u", "v",
    ];

    /// <summary>Whether a text can be the pinyin of a number of characters.</summary>
    /// <param name="text">Latin letters with or without tone marks, divided in any way by spaces, hyphens or apostrophes.</param>
    /// <param name="syllables">The number of characters.</param>
    public static bool Spells(string text, int syllables)
    {
        if (Letters(text) is not { Length: > 0 } letters || syllables < 1) return false;
        // reach[i]: the numbers of syllables into which the first i letters can be divided.
        var reach = new HashSet<int>[letters.Length + 1];
        for (var i = 0; i <= letters.Length; i++) reach[i] = [];
        reach[0].Add(0);
        for (var i = 0; i < letters.Length; i++)
        {
            if (reach[i].Count == 0) continue;
            foreach (var length in LengthsAt(letters, i))
            {
                foreach (var count in reach[i]) reach[i + length].Add(count + 1);
            }
        }

        return reach[letters.Length].Contains(syllables);
    }

    private static HashSet<int> LengthsAt(string letters, int start)
    {
        var lengths = new HashSet<int>();
        foreach (var initial in Initials)
        {
            if (string.CompareOrdinal(letters, start, initial, 0, initial.Length) != 0) continue;
            foreach (var final in Finals)
            {
                var at = start + initial.Length;
                if (string.CompareOrdinal(letters, at, final, 0, final.Length) == 0) lengths.Add(initial.Length + final.Length);
            }
        }

        return lengths;
    }

    /// <summary>The letters in lower case without tone marks; null when the text holds anything else.</summary>
    private static string? Letters(string text)
    {
        var letters = new StringBuilder();
        // ü becomes v, as on keyboards; other marks above letters are tones.
        foreach (var c in text.Replace('ü', 'v').Replace('Ü', 'v').Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetter(c)) letters.Append(char.ToLowerInvariant(c));
            else if (c is not (' ' or '-' or '\'' or '’') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                return null;
        }

        return letters.ToString();
    }
}
