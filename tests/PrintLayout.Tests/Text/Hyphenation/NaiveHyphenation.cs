namespace PrintLayout.Tests.Text.Hyphenation;

/// <summary>Liang's algorithm as slowly and plainly as it can be written, straight from the data file: the oracle of the trie.</summary>
internal static class NaiveHyphenation
{
    private static readonly string[] Lines = File.ReadAllLines(
        Path.Combine(TestPaths.Root, "src/PrintLayout/Languages/Hyphenation/Data/hyph-en-us.tex"));

    public static string[] Patterns { get; } = Section("\\patterns{");

    public static string[] Exceptions { get; } = Section("\\hyphenation{");

    private static readonly Dictionary<string, string> Digits = Patterns.ToDictionary(Letters);

    /// <summary>The word with a hyphen at each point.</summary>
    public static string Divide(string word)
    {
        if (word.Length < 5) return word;
        if (Array.Find(Exceptions, e => e.Replace("-", "", StringComparison.Ordinal) == word) is { } exception) return exception;
        var dotted = $".{word}.";
        var levels = new int[dotted.Length + 1];
        for (var start = 0; start < dotted.Length; start++)
        {
            for (var end = start + 1; end <= dotted.Length; end++)
            {
                if (!Digits.TryGetValue(dotted[start..end], out var pattern)) continue;
                var at = start;
                foreach (var c in pattern)
                {
                    if (char.IsAsciiDigit(c)) levels[at] = Math.Max(levels[at], c - '0');
                    else at++;
                }
            }
        }

        return string.Concat(word.Select((c, i) => i >= 2 && i <= word.Length - 3 && levels[i + 1] % 2 == 1 ? $"-{c}" : $"{c}"));
    }

    private static string Letters(string pattern) => string.Concat(pattern.Where(c => !char.IsAsciiDigit(c)));

    private static string[] Section(string head) =>
        [.. Lines.SkipWhile(line => line != head).Skip(1).TakeWhile(line => line != "}").SelectMany(line => line.Split(' '))];
}
