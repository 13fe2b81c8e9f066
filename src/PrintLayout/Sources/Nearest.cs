namespace PrintLayout.Sources;

/// <summary>Finds the known word that a misspelt word most resembles.</summary>
internal static class Nearest
{
    private const int LongestWord = 64;

    /// <summary>A hint that names the nearest known word, or lists all known words when none is near.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="known">The known words; may be empty.</param>
    public static string Hint(string word, IReadOnlyCollection<string> known)
    {
        var best = known
            .Select(k => (Word: k, Distance: Distance(word, k)))
            .Where(k => k.Distance <= Math.Max(1, Math.Min(k.Word.Length, word.Length) / 2))
            .OrderBy(k => k.Distance)
            .ThenBy(k => k.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Word is null ? $"Known are: {string.Join(", ", known)}." : $"Did you mean `{best.Word}`?";
    }

    /// <summary>
    /// The number of changes, insertions, deletions and swaps of neighbours that turn one word into the other (optimal string
    /// alignment distance).
    /// </summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > LongestWord || b.Length > LongestWord) return int.MaxValue;
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                var cost = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])) cost = Math.Min(cost, table[i - 2, j - 2] + 1);
                table[i, j] = cost;
            }
        }

        return table[a.Length, b.Length];
    }

    private static bool Same(char a, char b) => Fold(a) == Fold(b);

    private static char Fold(char c) => c is '_' or ' ' ? '-' : char.ToLowerInvariant(c);
}
