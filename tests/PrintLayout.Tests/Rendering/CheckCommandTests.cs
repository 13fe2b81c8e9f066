using System.Text;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.Requests;

namespace PrintLayout.Tests.Rendering;

/// <summary>
/// <c>printlayout check</c>: everything that is wrong, nothing written; with <c>--fix</c> the certain punctuation mended.
/// </summary>
[Slow]
public sealed class CheckCommandTests : IDisposable
{
    private const int PageErrors = 1;
    private const int Unreadable = 4;
    private readonly SmallEdition _edition = new();

    // The small edition is mostly white (PL3006 twice, PL3040) and its heads stand side by side (PL3043), which is not the matter here.
    private string Output { get; set; } = string.Empty;

    private string Messages { get; set; } = string.Empty;

    public void Dispose() => _edition.Dispose();

    [Fact]
    public void The_sample_edition_has_no_punctuation_findings()
    {
        Assert.Equal(0, Run(false, SeedRendering.Edition));
        Assert.DoesNotContain("PL12", Messages, StringComparison.Ordinal);
        Assert.StartsWith("checked 1 page and 5 articles: 0 errors, ", Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_edition_has_no_findings_and_nothing_is_written()
    {
        Assert.Equal(0, Check());
        Assert.Equal("checked 1 page and 2 articles: 0 errors, 4 warnings, 0 notes\n", Output);
        Assert.DoesNotContain("PL12", Messages, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_edition.Output));
    }

    [Fact]
    public void Punctuation_is_told_at_its_place_with_what_to_write()
    {
        _edition.Write("two.md", "---\nheadline: 二条\nkicker: 引题,一\n---\n新闻,新闻。\n\n我国 AI 新闻缺\"一半。\n");
        Assert.Equal(0, Check());
        Assert.Contains("two.md:3:11: warning PL1201: `,` stands in Chinese text.", Messages, StringComparison.Ordinal);
        Assert.Contains("two.md:5:3: warning PL1201", Messages, StringComparison.Ordinal);
        Assert.Contains("  hint: Write `，`; `printlayout check --fix` does so.\n", Messages, StringComparison.Ordinal);
        Assert.Contains("two.md:7:3: warning PL1202", Messages, StringComparison.Ordinal);
        Assert.Contains("two.md:7:6: warning PL1202", Messages, StringComparison.Ordinal);
        Assert.Contains("two.md:7:10: warning PL1204", Messages, StringComparison.Ordinal);
        Assert.Equal("checked 1 page and 2 articles: 0 errors, 9 warnings, 0 notes\n", Output);
    }

    [Fact]
    public void The_address_of_a_link_in_the_front_matter_is_no_punctuation()
    {
        _edition.Write("two.md", "---\nheadline: 二条\ndeck: 见[专题（上）](http://a.cn/b,c)和(附件)\n---\n新闻。\n");
        Assert.Equal(0, Check());
        Assert.DoesNotContain("two.md:3:15: warning PL120", Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("two.md:3:31: warning PL120", Messages, StringComparison.Ordinal);
        Assert.Equal(2, Messages.Split("warning PL1201").Length - 1);
    }

    [Fact]
    public void What_render_finds_check_finds_too()
    {
        _edition.Write("one.md", "---\nheadline: 头条\n---\n新闻。\n\n" + new string('长', 600) + "。\n");
        Assert.Equal(PageErrors, Check());
        Assert.Contains("one.md:6:", Messages, StringComparison.Ordinal);
        Assert.Contains("error PL3005", Messages, StringComparison.Ordinal);
        _edition.Remove("one.md");
        Assert.Equal(Unreadable, Check());
        Assert.Contains("edition.yaml:6:16: error PL1001", Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manuscript_is_checked_by_itself_and_what_it_shares_with_an_edition_is_told_once()
    {
        _edition.Write("two.md", "---\nheadline: 二条\n---\n新闻,新闻。\n");
        Assert.Equal(0, Run(false, _edition.PathOf("two.md")));
        Assert.Equal("checked 0 pages and 1 article: 0 errors, 1 warning, 0 notes\n", Output);
        Assert.Equal(0, Run(false, _edition.PathOf("two.md"), _edition.PathOf("edition.yaml")));
        Assert.Equal("checked 1 page and 2 articles: 0 errors, 5 warnings, 0 notes\n", Output);
        _edition.Write("two.md", "新闻");
        Assert.Equal(PageErrors, Run(false, _edition.PathOf("two.md")));
        Assert.Contains("two.md:1:1: error PL1012", Messages, StringComparison.Ordinal);
        Assert.Equal(Unreadable, Run(false, _edition.PathOf("none.md")));
        Assert.Equal(Unreadable, Run(false, _edition.PathOf("none.yaml")));
    }

    [Fact]
    public void An_author_may_keep_the_punctuation_of_an_article_or_of_one_mark()
    {
        _edition.Write("two.md", "---\nheadline: 二条,一\npunctuation: keep\n---\n新闻,新闻。\n");
        Assert.Equal(0, Check());
        Assert.DoesNotContain("PL1", Messages, StringComparison.Ordinal);
        Run(true, _edition.PathOf("edition.yaml"));
        Assert.Contains("新闻,新闻", _edition.Read("two.md"), StringComparison.Ordinal);
        _edition.Write("two.md", "---\nheadline: 二条\npunctuation: check\n---\n新闻\\,新闻。\n");
        Assert.Equal(0, Check());
        Assert.DoesNotContain("PL1", Messages, StringComparison.Ordinal);
        _edition.Write("two.md", "---\nheadline: 二条\npunctuation: kept\n---\n新闻。\n");
        Check();
        Assert.Contains("two.md:3:14: error PL1006", Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_mends_what_is_certain_and_says_so()
    {
        _edition.Write("two.md", "---\n# 注,释\nheadline: 二条 # 注,释\nkicker: '引题: 一'\ndeck: \"副题,二\"\nbylines: [王 芳, { name: 李 四 }]\n---\n"
            + "新闻,GPT-4, Claude新闻(一).\n");
        Assert.Equal(0, Run(true, _edition.PathOf("edition.yaml")));
        Assert.Equal(
            "---\n# 注,释\nheadline: 二条 # 注,释\nkicker: '引题：一'\ndeck: \"副题，二\"\nbylines: [王芳, { name: 李四 }]\n---\n新闻，GPT-4, Claude新闻（一）。\n",
            _edition.Read("two.md"));
        Assert.Contains("two.md: 9 changes\n", Output, StringComparison.Ordinal);
        Assert.Contains("two.md:8:3: , → ，\n", Output, StringComparison.Ordinal);
        Assert.Contains("two.md:6:12: U+0020 → nothing\n", Output, StringComparison.Ordinal);
        Assert.Contains("info PL1205", Messages, StringComparison.Ordinal);
        // The comment behind the headline is told of too: it may have been meant as text.
        Assert.Contains("info PL1026", Messages, StringComparison.Ordinal);
        Assert.EndsWith("checked 1 page and 2 articles: 0 errors, 4 warnings, 2 notes\n", Output, StringComparison.Ordinal);
        var before = File.GetLastWriteTimeUtc(_edition.PathOf("two.md"));
        Run(true, _edition.PathOf("edition.yaml"));
        Assert.Equal(before, File.GetLastWriteTimeUtc(_edition.PathOf("two.md")));
        Assert.DoesNotContain("changes", Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("headline: １，２３４人", "headline: 1,234人")]
    [InlineData("headline: 二条\nbylines: [１，２３４人]", "headline: 二条\nbylines: [\"1,234人\"]")]
    [InlineData("headline: |\n  二条,一\n  　第二行,二", "headline: |\n  二条，一\n  　第二行，二")]
    [InlineData("headline: >\n  二条,一", "headline: >\n  二条，一")]
    [InlineData("headline: 二条,一\n  续行,二", "headline: 二条，一\n  续行，二")]
    [InlineData("headline: \"二条\\u002C,一\"", "headline: \"二条\\u002C,一\"")]
    [InlineData("headline: 'It''s 二条,一'", "headline: 'It''s 二条,一'")]
    [InlineData("headline: '说\"好\"'", "headline: '说“好”'")]
    [InlineData("headline: 　二条", "headline: 二条")]
    [InlineData("headline: 二条\nsection: { label: 热 点, pinyin: re dian }", "headline: 二条\nsection: { label: 热点, pinyin: re dian }")]
    [InlineData("headline: 二条\nfigures:\n  - kind: photo\n    caption: 图,一\n    credit: ■ 王 芳摄",
        "headline: 二条\nfigures:\n  - kind: photo\n    caption: 图，一\n    credit: ■ 王芳摄")]
    [InlineData("headline: 二条\ncontinued-from: A 1", "headline: 二条\ncontinued-from: A 1")]
    public void Fixed_front_matter_stays_the_yaml_that_it_was(string written, string expected)
    {
        _edition.Write("two.md", $"---\n{written}\n---\n新闻。\n");
        Run(true, _edition.PathOf("two.md"));
        // A number with a comma is a plain value in a block mapping; inside [ ] it would be two.
        var mended = _edition.Read("two.md");
        Assert.Contains(mended, new[] { $"---\n{expected}\n---\n新闻。\n",
            $"---\n{expected.Replace("1,234人", "\"1,234人\"", StringComparison.Ordinal)}\n---\n新闻。\n" });
        Assert.DoesNotContain("PL1003", Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_line_ends_rights_and_links_stay()
    {
        var path = _edition.PathOf("two.md");
        File.WriteAllBytes(path, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("---\r\nheadline: 二条\r\n---\r\n新闻,新闻。\r\n")]);
        var link = _edition.PathOf("link.md");
        File.CreateSymbolicLink(link, path);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite);
        Assert.Equal(0, Run(true, link));
        Assert.Equal(
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("---\r\nheadline: 二条\r\n---\r\n新闻，新闻。\r\n")], File.ReadAllBytes(path));
        Assert.NotNull(new FileInfo(link).LinkTarget);
        if (!OperatingSystem.IsWindows()) Assert.True(File.GetUnixFileMode(path).HasFlag(UnixFileMode.GroupWrite));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_left_alone()
    {
        foreach (var bytes in new byte[][] { [0xFF, 0xFE, 0x2C], "新闻,新闻"u8.ToArray(), "---\nheadline: [\n---\n新闻,新闻"u8.ToArray(), [] })
        {
            File.WriteAllBytes(_edition.PathOf("two.md"), bytes);
            Assert.NotEqual(0, Run(true, _edition.PathOf("edition.yaml")));
            Assert.Equal(bytes, File.ReadAllBytes(_edition.PathOf("two.md")));
        }
    }

    private int Check() => Run(false, _edition.PathOf("edition.yaml"));

    private int Run(bool fix, params string[] files)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var messages = new StringWriter();
        var code = new CheckRun(new RenderRequest([.. files], "out", 0, TestFonts.Bundled) { Formats = ["pdf"] }, fix, output, messages,
            stop: TestContext.Current.CancellationToken).Execute();
        Output = output.ToString();
        Messages = messages.ToString().Replace(_edition.PathOf("x")[..^1], string.Empty, StringComparison.Ordinal);
        return code;
    }
}
