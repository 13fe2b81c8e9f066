using System.Globalization;
using System.Text;

namespace PrintLayout.Benchmarks;

/// <summary>
/// Makes editions from the stories of the sample page: every page has manuscripts of its own, in which the paragraphs between two
/// crossheads stand in another order; or, with other words, in which also the Han characters of the text have changed places, so that no
/// paragraph comes twice. The same numbers give the same editions.
/// </summary>
internal static class SeedEditions
{
    /// <summary>Writes editions.</summary>
    /// <param name="root">The repository.</param>
    /// <param name="folder">Where to; each edition gets a folder <c>e001</c>, <c>e002</c> … below.</param>
    /// <param name="editions">How many.</param>
    /// <param name="pages">Pages of each.</param>
    /// <param name="otherWords">Whether no paragraph comes twice.</param>
    public static void Write(string root, string folder, int editions, int pages, bool otherWords = false)
    {
        foreach (var name in new[] { "a2.yaml", "masters/broadsheet.yaml", "styles/daily.yaml" })
            Copy(Path.Combine(root, "layouts", name), Path.Combine(folder, "layouts", name));
        File.WriteAllText(Path.Combine(folder, "printlayout.yaml"), "{}\n");
        var manuscripts = Directory.GetFiles(Path.Combine(root, "seeds", "a2", "articles"), "*.md").Order(StringComparer.Ordinal)
            .Select(path => (Name: Path.GetFileName(path), Text: File.ReadAllText(path))).ToList();
        for (var edition = 1; edition <= editions; edition++)
        {
            var own = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"e{edition:000}"));
            var list = new StringBuilder("paper: 科创时报\ndate: 2026-01-20\npages:\n");
            for (var page = 1; page <= pages; page++)
            {
                var stories = string.Create(CultureInfo.InvariantCulture, $"p{page:00}");
                list.Append(
                    CultureInfo.InvariantCulture, $"  - page: A{page}\n    section: 综合新闻\n    layout: ../layouts/a2.yaml\n    articles:\n");
                foreach (var (name, text) in manuscripts)
                {
                    Directory.CreateDirectory(Path.Combine(own, stories));
                    // The jump line of the manuscript leads to page A1, which is a page of these editions.
                    File.WriteAllText(Path.Combine(own, stories, name),
                        Shuffled(text.Replace("continued-from: A1", "continued-from: Z9", StringComparison.Ordinal),
                            (uint)((edition * 1000) + page), otherWords));
                    list.Append(CultureInfo.InvariantCulture, $"      - {stories}/{name}\n");
                }
            }

            File.WriteAllText(Path.Combine(own, "edition.yaml"), list.ToString());
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
    }

    private static string Shuffled(string manuscript, uint seed, bool otherWords)
    {
        var end = manuscript.IndexOf("\n---\n", StringComparison.Ordinal) + 5;
        var parts = manuscript[end..].Trim('\n').Split("\n\n");
        var state = seed * 2654435761u;
        // The first paragraph of a part stays: jump lines and datelines stand there.
        for (var start = 0; start < parts.Length;)
        {
            var stop = start + 1;
            while (stop < parts.Length && !parts[stop].StartsWith("### ", StringComparison.Ordinal)) stop++;
            for (var i = stop - 1; i > start + 1; i--)
            {
                state = (state * 1664525u) + 1013904223u;
                var j = start + 1 + (int)((state >> 8) % (uint)(i - start));
                (parts[i], parts[j]) = (parts[j], parts[i]);
            }

            start = stop;
        }

        var body = string.Join("\n\n", parts);
        return $"{manuscript[..end]}\n{(otherWords ? OtherWords(body, state) : body)}\n";
    }

    /// <summary>Puts another of its own Han characters in the place of each: the same lengths, marks and glyphs.</summary>
    private static string OtherWords(string text, uint state)
    {
        var han = text.Where(IsHan).Distinct().Order().ToArray();
        var others = han.ToArray();
        for (var i = others.Length - 1; i > 0; i--)
        {
            state = (state * 1664525u) + 1013904223u;
            var j = (int)((state >> 8) % (uint)(i + 1));
            (others[i], others[j]) = (others[j], others[i]);
        }

        return string.Concat(text.Select(unit => IsHan(unit) ? others[Array.BinarySearch(han, unit)] : unit));
    }

    private static bool IsHan(char unit) => unit is >= '一' and <= '\u9FFF';
}
