using PrintLayout.Copy;

namespace PrintLayout.Tests.Import;

/// <summary>
/// A page of <c>Pages</c>: the source, a line <c>--&gt;</c>, and what must come out, written before the first run. A story begins with
/// <c>h:</c>; its section, kicker, deck, byline, jumps, figures, crossheads, number of paragraphs and end of the last one follow where
/// given.
/// </summary>
internal sealed record PageCase(string Name, string Source, IReadOnlyList<IReadOnlyDictionary<string, string>> Expected)
{
    public static string Folder => Path.Combine(TestPaths.Root, "tests/PrintLayout.Tests/Import/Pages");

    public static IEnumerable<PageCase> All => Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal).Select(Read);

    public static PageCase Read(string path)
    {
        var parts = File.ReadAllText(path).Split("\n-->\n");
        var stories = new List<Dictionary<string, string>>();
        var waiting = new Dictionary<string, string>();
        foreach (var line in parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = line.IndexOf(':', StringComparison.Ordinal);
            var (key, value) = (line[..at], line[(at + 1)..].Trim());
            if (key == "h")
            {
                stories.Add(new Dictionary<string, string>(waiting));
                waiting.Clear();
            }

            var target = key is "s" or "k" ? waiting : stories[^1];
            target[key] = target.TryGetValue(key, out var before) ? before + " ; " + value : value;
        }

        return new PageCase(Path.GetFileNameWithoutExtension(path), parts[0] + "\n", stories);
    }

    /// <summary>An article in the same words.</summary>
    public static Dictionary<string, string> Describe(Article article)
    {
        var story = new Dictionary<string, string> { ["h"] = article.Headline.Text };
        Put("s", article.Section?.Name.Text);
        Put("k", article.Kicker?.Text);
        Put("d", article.Deck?.Text);
        Put("by", article.Bylines.IsEmpty ? null : string.Join(' ', ImportedPage.Bylines(article)));
        Put("from", article.ContinuedFrom?.Value);
        Put("on", article.ContinuedOn?.Value);
        Put("f", article.Figures.IsEmpty ? null : string.Join(" ; ", article.Figures.Select(figure =>
            string.Join(" | ", new[] { figure.Caption?.Text, figure.Credit?.Text }.OfType<string>()))));
        var crossheads = article.Blocks.OfType<CrossheadBlock>().Select(block => block.Text.Text).ToList();
        Put("x", crossheads.Count == 0 ? null : string.Join(" ; ", crossheads));
        story["paras"] = FormattableString.Invariant($"{article.Blocks.Count(block => block is not TableBlock) - crossheads.Count}");
        if (!article.Blocks.IsEmpty) story["last"] = article.Blocks[^1].Text.Text;
        return story;

        void Put(string key, string? value)
        {
            if (value is not null) story[key] = value;
        }
    }
}
