using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace PrintLayout.Tests.Seeds;

/// <summary>The manuscripts of the sample edition lose, add and change nothing of its source text (seeds/README.md).</summary>
public sealed class SeedTextTests
{
    /// <summary>What the source has besides the five bodies, in its order: headlines, labels, credits, bylines, jump line.</summary>
    private static readonly string[] Furniture =
    [
        "AI迈入“技术+资本”驱动成长期", "热点透视", "rediantoushi", "■田晶娟制图", "崔爽",
        "海信视像“灯塔工厂”：每20秒下线一台大屏电视", "受欢迎",
        "申青林：匠心铸利器绿创惠民生", "（上接A1版）", "王安琪",
        "创新杂谈", "chuangxinzatan",
        "聂瑜：深耕艺术设计教育二十载持续推动家居行业人才培养体系升级",
        "推动人工智能融入新兴产业", "■赵显高陈晓晖", "何慧芯",
    ];

    private static readonly string[] Ids = ["ai-listings", "hisense", "shen-qinglin", "ai-industry", "nie-yu"];

    [Fact]
    public void The_source_is_the_text_the_project_was_given() =>
        Assert.Equal(
            "70f415cfb8ace71aa6350cbfbd6815482dab325159f0d43934263b69bf2f33da",
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Folder, "source.txt")))));

    [Fact]
    public void The_manuscripts_with_their_front_matter_put_back_give_the_source_in_its_order()
    {
        var (ai, hisense, shen, essay, nie) = (Read(Ids[0]), Read(Ids[1]), Read(Ids[2]), Read(Ids[3]), Read(Ids[4]));

        // The chart's credit stands inside a paragraph that a column end cut; the essay's headline and authors come last.
        const string Cut = "投入包括算力、";
        string[] pieces =
        [
            ai.Headline, ai.Section, ai.Body.Replace(Cut, Cut + ai.Credit, StringComparison.Ordinal), ai.Bylines,
            hisense.Headline, hisense.Body, hisense.Bylines,
            shen.Headline, $"（上接{shen.ContinuedFrom}版）", shen.Body, shen.Bylines,
            essay.Section, essay.Body,
            nie.Headline, nie.Body,
            essay.Headline, "■", essay.Bylines,
            nie.Bylines,
        ];

        Assert.Equal(NormalSource(), string.Concat(pieces));
    }

    [Fact]
    public void The_source_without_its_furniture_is_as_long_as_the_five_bodies() =>
        Assert.Equal(NormalSource().Length - Furniture.Sum(f => f.Length), Ids.Sum(id => Read(id).Body.Length));

    /// <summary>
    /// Known beforehand: the source's blocks less its cuts at column ends; the characters of its paragraphs less
    /// 受欢迎 in hisense, less the jump line and 王安琪 in shen-qinglin.
    /// </summary>
    [Theory]
    [InlineData("ai-listings", 22 - 3, 3, 2382)]
    [InlineData("hisense", 10 - 3, 0, 694 - 3)]
    [InlineData("shen-qinglin", 15 - 3, 4, 2430 - 7 - 3)]
    [InlineData("ai-industry", 8, 0, 1375)]
    [InlineData("nie-yu", 5, 0, 931)]
    public void Every_paragraph_is_one_line_and_whole(string id, int paragraphs, int crossheads, int characters)
    {
        var lines = Read(id).BodyLines;
        var running = lines.Where(l => !l.StartsWith('#')).ToList();

        Assert.Equal(paragraphs, running.Count);
        Assert.Equal(crossheads, lines.Count(l => l.StartsWith("### ", StringComparison.Ordinal)));
        Assert.Equal(characters, running.Sum(l => l.Length));
        Assert.All(running, l => Assert.Contains(l[^1], "。？"));
        Assert.All(lines, l => Assert.DoesNotContain(' ', l.Replace("### ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_edition_names_every_manuscript_once_in_the_order_of_the_source()
    {
        var edition = File.ReadAllText(Path.Combine(Folder, "edition.yaml"));
        var named = Regex.Matches(edition, @"- articles/(\S+)\.md").Select(m => m.Groups[1].Value);
        var present = Directory.GetFiles(Path.Combine(Folder, "articles")).Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(Ids, named);
        Assert.Equal(Ids.Order(StringComparer.Ordinal), present.Order(StringComparer.Ordinal));
    }

    private static string Folder => Path.Combine(Root(AppContext.BaseDirectory), "seeds", "a2");

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "PrintLayout.sln"))
            ? folder
            : Root(Path.GetDirectoryName(folder)
                ?? throw new DirectoryNotFoundException("PrintLayout.sln is in no folder above the tests."));

    /// <summary>The source with full-width punctuation, without white space and heading marks.</summary>
    private static string NormalSource() =>
        Squeeze(File.ReadAllText(Path.Combine(Folder, "source.txt")))
            .Replace(',', '，').Replace(':', '：').Replace(';', '；').Replace('(', '（').Replace(')', '）').Replace('?', '？');

    /// <summary>Manuscripts are only squeezed, never widened, so a mark left in ASCII fails the comparison.</summary>
    private static string Squeeze(string text) => Regex.Replace(text, @"[\s#]", "");

    private static Manuscript Read(string id)
    {
        var parts = File.ReadAllText(Path.Combine(Folder, "articles", id + ".md")).Split("---\n");
        Assert.Equal(3, parts.Length);
        Assert.True(parts[2].EndsWith('\n') && !parts[2].EndsWith("\n\n", StringComparison.Ordinal), "one final line feed");
        return new Manuscript(parts[1], parts[2]);
    }

    private sealed record Manuscript(string Front, string Text)
    {
        public string[] BodyLines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        public string Body => Squeeze(Text);

        public string Headline => Value(@"^headline: (.+)$").Replace("|", "", StringComparison.Ordinal);

        public string Section => Value("label: ([^,]+),") + Value("pinyin: ([^}]+)}");

        public string Credit => Value("credit: ([^}]+)}");

        public string ContinuedFrom => Value("^continued-from: (.+)$");

        public string Bylines => Regex.Replace(Value(@"^bylines: \[(.+)\]$"), "{name:|,uncertain:true}|,", "");

        private string Value(string pattern) => Squeeze(Regex.Match(Front, pattern, RegexOptions.Multiline).Groups[1].Value);
    }
}
