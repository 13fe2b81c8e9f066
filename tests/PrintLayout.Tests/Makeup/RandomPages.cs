using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PrintLayout.Tests.Makeup;

/// <summary>Editions of one page for make-up, by chance from a seed: sentences of the sample page in lengths by chance.</summary>
internal sealed partial class RandomPages(string folder)
{
    private const string Heads = "本市启动老旧小区改造|三条公交线路明起调整|秋粮收购进度过半|高铁新线本月试运行|社区食堂让老人吃得安心|中小学课后服务升级|"
        + "港口吞吐量再创新高|青年科学家破解材料难题|冬季供暖提前准备就绪|城市绿道串起百姓幸福|非遗技艺走进校园|数字农业让田间更聪明|"
        + "国际马拉松周日开跑|医保异地结算更便捷|老字号焕发新活力|夜间经济点亮街区|跨江大桥主跨合龙|图书馆延长开放时间";

    private static readonly string[] Titles = Heads.Split('|');
    private static readonly string[] Sentences = ReadSentences();

    /// <summary>Writes an edition.</summary>
    /// <param name="seed">What makes it another.</param>
    /// <returns>The edition file.</returns>
    public string Write(int seed)
    {
        var chance = new Random(seed);
        var isTabloid = chance.NextDouble() < 0.4;
        var (columns, rows, measure) = isTabloid ? (6, 77, 11) : (8, 111, 13);
        var stories = isTabloid ? chance.Next(4, 9) : chance.Next(4, 13);
        var here = Path.Combine(folder, seed.ToString("000", CultureInfo.InvariantCulture));
        Directory.CreateDirectory(here);
        var figures = new int[stories];
        for (var count = chance.Next(0, isTabloid ? 4 : 5); count > 0; count--) figures[Math.Min(stories - 1, chance.Next(0, 3))]++;
        var briefs = chance.NextDouble() < 0.3 ? chance.Next(3, 6) : 0;
        (int Columns, int Rows)? ad = chance.NextDouble() < 0.4
            ? isTabloid ? (chance.Next(2, 5), 6 * chance.Next(2, 5)) : (chance.Next(0, 2) == 0 ? 4 : 8, 8 * chance.Next(2, 4))
            : null;
        // What heads, figures and the advertisement take of the page; the rest is text, about.
        var used = figures.Select((count, i) => Math.Min(2, count) * (i == 0 ? columns * 8 : columns * 4)).Sum()
            + (columns * 6) + (stories * measure * 3 / 2) + ((ad?.Columns ?? 0) * (ad?.Rows + 1 ?? 0));
        var characters = ((columns * rows) - used) * (measure - 0.9) * (0.93 + (chance.NextDouble() * 0.1));
        var weights = Enumerable.Range(0, stories).Select(_ => Math.Exp(0.6 * Normal(chance))).OrderDescending().ToArray();
        var list = new StringBuilder();
        for (var i = 0; i < briefs; i++)
            list.Append("      - ").AppendLine(Story(chance, here, $"b{i}", chance.Next(60, 140), 4, 0, isBrief: true));
        for (var i = 0; i < stories; i++)
        {
            var length = Math.Max(150, (int)((characters - (briefs * 110)) * weights[i] / weights.Sum()));
            list.Append("      - ").AppendLine(
                Story(chance, here, $"s{i}", length, i == 0 ? 1 : i < 3 ? 2 : i < 7 ? 3 : 4, Math.Min(2, figures[i]), isBrief: false));
        }

        var booking = ad is { } box ? $"    ads:\n      - {{ id: ad, columns: {box.Columns}, rows: {box.Rows} }}\n" : string.Empty;
        var edition = Path.Combine(here, "edition.yaml");
        File.WriteAllText(edition, $"""
            paper: 样报
            date: 2026-01-20
            master: ../layouts/masters/{(isTabloid ? "tabloid" : "broadsheet")}.yaml
            style: ../layouts/styles/daily.yaml
            pages:
              - page: A2
                layout: auto
                articles:

            """ + list + booking);
        return edition;
    }

    private static string Story(Random chance, string folder, string name, int length, int priority, int figures, bool isBrief)
    {
        var text = new StringBuilder("---\n");
        text.Append(CultureInfo.InvariantCulture, $"headline: {Pick(chance, Titles)}\npriority: {priority}\n");
        if (!isBrief && chance.NextDouble() < 0.3) text.Append(CultureInfo.InvariantCulture, $"kicker: {Pick(chance, Titles)}\n");
        if (!isBrief && chance.NextDouble() < 0.25) text.Append(CultureInfo.InvariantCulture, $"deck: {Pick(chance, Titles)}\n");
        if (!isBrief && chance.NextDouble() < 0.15) text.Append("section: { label: 民生视点 }\n");
        if (!isBrief && chance.NextDouble() < 0.7) text.Append("bylines: [{ name: 张文 }]\n");
        if (figures > 0) text.Append("figures:\n");
        for (var i = 0; i < figures; i++)
            text.Append(CultureInfo.InvariantCulture, $"  - {{ kind: chart, caption: {Pick(chance, Titles)}。 }}\n");
        text.Append("---\n");
        for (var written = 0; written < length;)
        {
            var paragraph = new StringBuilder();
            for (var most = chance.Next(60, 190); paragraph.Length < most && written + paragraph.Length < length;)
                paragraph.Append(Pick(chance, Sentences));
            text.Append('\n').Append(paragraph).Append('\n');
            written += paragraph.Length;
            if (written > 700 && written < length - 200 && chance.NextDouble() < 0.12)
                text.Append("\n### ").Append(Pick(chance, Titles)[..6]).Append('\n');
        }

        File.WriteAllText(Path.Combine(folder, name + ".md"), text.ToString());
        return name + ".md";
    }

    private static double Normal(Random chance) =>
        Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());

    private static string Pick(Random chance, string[] from) => from[chance.Next(from.Length)];

    private static string[] ReadSentences()
    {
        var folder = Path.Combine(TestPaths.Root, "seeds/a2/articles");
        return [.. Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).Split("---", 3)[2].Split('\n'))
            .Where(line => line.Length > 0 && !line.StartsWith('#') && !line.Contains('*', StringComparison.Ordinal))
            .SelectMany(line => Sentence().Matches(line).Select(match => match.Value))
            .Where(sentence => sentence.Length is > 12 and < 90 && sentence.Count(c => c == '“') == sentence.Count(c => c == '”')
                && !sentence.Contains('《', StringComparison.Ordinal))];
    }

    [GeneratedRegex("[^。！？]+[。！？]”?")]
    private static partial Regex Sentence();
}
