using System.Globalization;
using System.Text;

namespace PrintLayout.Benchmarks;

/// <summary>
/// Makes editions of one broadsheet page with more and more stories, whose make-up is left to the program: paragraphs of the sample page,
/// about as much as the page holds, two figures. The same numbers give the same editions.
/// </summary>
internal static class StoryEditions
{
    private const int Variants = 3;

    private static readonly string[] Heads =
    [
        "本市启动老旧小区改造", "三条公交线路明起调整", "秋粮收购进度过半", "高铁新线本月试运行", "社区食堂让老人吃得安心", "中小学课后服务升级",
        "港口吞吐量再创新高", "青年科学家破解材料难题", "冬季供暖提前准备就绪", "城市绿道串起百姓幸福", "非遗技艺走进校园",
    ];

    /// <summary>Writes editions, three for each number of stories: <c>03-1/edition.yaml</c> and so on.</summary>
    /// <param name="root">The repository.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="least">Fewest stories.</param>
    /// <param name="most">Most stories.</param>
    public static void Write(string root, string folder, int least, int most)
    {
        foreach (var name in new[] { "masters/broadsheet.yaml", "styles/daily.yaml" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, "layouts", name))!);
            File.Copy(Path.Combine(root, "layouts", name), Path.Combine(folder, "layouts", name), overwrite: true);
        }

        File.WriteAllText(Path.Combine(folder, "printlayout.yaml"), "{}\n");
        string[] paragraphs = [.. Directory.GetFiles(Path.Combine(root, "seeds", "a2", "articles"), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(path => File.ReadAllText(path).Split("---\n", 3)[2].Split('\n'))
            .Where(line => line.Length > 30 && line[0] is not '#' && !line.Contains('*', StringComparison.Ordinal))];
        for (var stories = least; stories <= most; stories++)
        {
            for (var variant = 1; variant <= Variants; variant++)
                WriteOne(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{stories:00}-{variant}")), paragraphs,
                    stories, variant);
        }
    }

    private static void WriteOne(string folder, string[] paragraphs, int stories, int variant)
    {
        Directory.CreateDirectory(folder);
        // The cells of the page less heads and figures, in characters; a story is about a third longer than the next but two.
        var characters = ((8 * 111) - 144 - (stories * 20)) * 12;
        int[] weights = [.. Enumerable.Range(0, stories).Select(i => 1000 * (stories + 2 - i + (variant * (i % 3))) / stories)];
        var list = new StringBuilder("paper: 样报\ndate: 2026-01-20\nmaster: ../layouts/masters/broadsheet.yaml\n"
            + "style: ../layouts/styles/daily.yaml\npages:\n  - page: A2\n    layout: auto\n    articles:\n");
        for (var (i, next) = (0, variant * 7); i < stories; i++)
        {
            var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture,
                $"---\nheadline: {Heads[(i + variant) % Heads.Length]}\npriority: {(i == 0 ? 1 : i < 3 ? 2 : i < 7 ? 3 : 4)}\n"));
            text.Append(i < 2 ? "figures: [{ kind: chart }]\n---\n" : "---\n");
            for (var left = (int)((long)characters * weights[i] / weights.Sum()); left > 0; next++)
            {
                var paragraph = paragraphs[next % paragraphs.Length];
                text.Append('\n').Append(paragraph.Length <= left ? paragraph : paragraph[..Math.Max(12, left)] + "。").Append('\n');
                left -= paragraph.Length;
            }

            var name = string.Create(CultureInfo.InvariantCulture, $"s{i:00}.md");
            File.WriteAllText(Path.Combine(folder, name), text.ToString());
            list.Append("      - ").AppendLine(name);
        }

        File.WriteAllText(Path.Combine(folder, "edition.yaml"), list.ToString());
    }
}
