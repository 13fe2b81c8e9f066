using System.Collections.Immutable;
using System.Globalization;
using PrintLayout.Import;

namespace PrintLayout.Production.Import;

/// <summary>
/// Gives each imported story the file that an earlier import made of it, by the words of both, so that a story that was added, moved or
/// changed neither takes the place of another nor stands in the folder twice.
/// </summary>
internal static class ArticleMatcher
{
    // Thousandths of the pairs of characters of the shorter text that the other must have.
    private const int Same = 600;
    private const int FewPairs = 6;

    /// <summary>Finds the names.</summary>
    /// <param name="articles">The stories.</param>
    /// <param name="existing">The articles that lie in the folder, by name without ending.</param>
    /// <param name="stems">What a story is called that is not there yet; null for a number.</param>
    /// <returns>The name of each story.</returns>
    public static ImmutableArray<string> Names(
        IReadOnlyList<ImportedArticle> articles, ImmutableSortedDictionary<string, string> existing, IReadOnlyList<string?> stems)
    {
        var names = new string?[articles.Count];
        var words = articles.Select(article => Pairs(article.Text)).ToList();
        var candidates = new List<(int Share, int Article, string Name)>();
        foreach (var (name, text) in existing)
        {
            var other = Pairs(text);
            for (var i = 0; i < words.Count; i++)
            {
                var share = text == articles[i].Text ? 2000 : Share(words[i], other);
                if (share >= Same) candidates.Add((share, i, name));
            }
        }

        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, article, name) in candidates.OrderByDescending(candidate => candidate.Share).ThenBy(candidate => candidate.Article)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal))
        {
            if (names[article] is null && taken.Add(name)) names[article] = name;
        }

        var number = 0;
        for (var i = 0; i < names.Length; i++)
        {
            for (var copy = 1; names[i] is null; copy++)
            {
                var name = stems[i] is not { } stem ? string.Create(CultureInfo.InvariantCulture, $"story-{++number:00}")
                    : copy == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{copy}");
                if (!existing.ContainsKey(name) && taken.Add(name)) names[i] = name;
            }
        }

        return [.. names.Select(name => name!)];
    }

    /// <summary>The name of a source as that of an article; null when it has no letter or digit.</summary>
    /// <param name="source">The source.</param>
    public static string? StemOf(string source)
    {
        var stem = Path.GetFileNameWithoutExtension(source);
        // What begins with an underscore is no manuscript to `make`.
        var name = string.Concat(stem.Select(c => char.IsLetterOrDigit(c) || c == '_' ? c : '-')).Trim('-').TrimStart('_', '-');
        return name.Length > 0 ? name : null;
    }

    private static int Share(HashSet<(char, char)> one, HashSet<(char, char)> other)
    {
        var least = Math.Min(one.Count, other.Count);
        // A few words must be the same on both sides.
        if (least < FewPairs) return one.Count == other.Count && one.SetEquals(other) && least > 0 ? 1000 : 0;
        // A short text inside a long one is not that text.
        if (Math.Max(one.Count, other.Count) > least * 4) return 0;
        return one.Count(other.Contains) * 1000 / least;
    }

    private static HashSet<(char, char)> Pairs(string text)
    {
        var pairs = new HashSet<(char, char)>();
        foreach (var line in text.Split('\n')
            .Where(line => !line.StartsWith("# ", StringComparison.Ordinal) && !line.StartsWith("priority:", StringComparison.Ordinal)))
        {
            for (var i = 0; i + 1 < line.Length; i++)
            {
                if (char.IsLetterOrDigit(line[i]) && char.IsLetterOrDigit(line[i + 1])) pairs.Add((line[i], line[i + 1]));
            }
        }

        return pairs;
    }
}
