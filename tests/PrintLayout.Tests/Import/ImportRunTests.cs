using PrintLayout.Cli.Commands;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.Import;
using PrintLayout.Production.Requests;

namespace PrintLayout.Tests.Import;

/// <summary>The command: what it writes, what it never overwrites, and that its edition renders.</summary>
[Slow]
public sealed class ImportRunTests : IDisposable
{
    private const string Page = "# 头条\n\n第一段,很短。\n\n王小川\n\n# 二条\n\n第二篇也短。\n\n赵一\n";
    private readonly string _root = Directory.CreateTempSubdirectory("printlayout-").FullName;

    private string Source => Path.Combine(_root, "b3-page.txt");

    private string Output => Path.Combine(_root, "out");

    private string First => Path.Combine(Output, "articles/story-01.md");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_edition_of_the_sample_page_renders_without_errors()
    {
        Assert.Equal(0, Run(Path.Combine(TestPaths.Root, "seeds/a2/source.txt"), out _, out _));
        Assert.Equal((0, 5), Render());
        var edition = File.ReadAllText(Path.Combine(Output, "edition.yaml"));
        Assert.Equal(1, edition.Split("- page:").Length - 1);
        Assert.Contains("layout: auto", edition, StringComparison.Ordinal);
    }

    [Fact]
    public void The_edition_of_a_small_page_renders_without_errors_and_takes_its_name_from_the_file()
    {
        File.WriteAllText(Source, Page + "\n# 三条\n\n图为现场。王大力摄\n\n正文,很短。\n\n■ 张三摄\n\n结尾。\n");
        Assert.Equal(0, Run(Source, out _, out _));
        Assert.Equal((0, 3), Render());
        Assert.True(File.Exists(Path.Combine(_root, "pages/B3.pdf")));
    }

    [Fact]
    public void The_second_run_changes_nothing()
    {
        File.WriteAllText(Source, Page);
        Run(Source, out var first, out _);
        var before = Contents();
        var code = Run(Source, out var second, out _);

        Assert.Equal(0, code);
        Assert.Contains("written", first, StringComparison.Ordinal);
        Assert.DoesNotContain("written", second, StringComparison.Ordinal);
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void A_changed_source_replaces_what_the_import_wrote()
    {
        File.WriteAllText(Source, Page);
        Run(Source, out _, out _);
        File.WriteAllText(Source, Page.Replace("也短", "也不长", StringComparison.Ordinal));

        Assert.Equal(0, Run(Source, out _, out _));
        Assert.Contains("也不长", File.ReadAllText(Path.Combine(Output, "articles/story-02.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_changed_beside_an_edited_article_is_a_conflict_and_writes_nothing()
    {
        File.WriteAllText(Source, Page);
        Run(Source, out _, out _);
        File.AppendAllText(First, "\n编辑加的一段。\n");
        File.WriteAllText(Source, Page.Replace("很短", "不长", StringComparison.Ordinal).Replace("也短", "也不长", StringComparison.Ordinal));
        var code = Run(Source, out var output, out var messages);

        Assert.Equal(1, code);
        Assert.Contains("PL1504", messages, StringComparison.Ordinal);
        Assert.Contains("kept, edited    articles/story-01.md", output, StringComparison.Ordinal);
        Assert.Contains("编辑加的一段", File.ReadAllText(First), StringComparison.Ordinal);
        Assert.DoesNotContain("也不长", File.ReadAllText(Path.Combine(Output, "articles/story-02.md")), StringComparison.Ordinal);
        // It stays protected on every later run.
        Assert.Equal(1, Run(Source, out _, out _));

        Assert.Equal(0, Run(Source, out _, out _, force: true));
        Assert.DoesNotContain("编辑加的一段", File.ReadAllText(First), StringComparison.Ordinal);
        Assert.Contains("不长", File.ReadAllText(First), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_no_import_of_this_source_has_written_is_not_overwritten()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(First)!);
        File.WriteAllText(First, "mine");
        File.WriteAllText(Source, Page);

        Assert.Equal(0, Run(Source, out _, out _));
        Assert.Equal("mine", File.ReadAllText(First));
        Assert.Contains("头条", File.ReadAllText(Path.Combine(Output, "articles/story-02.md")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Output, "articles/story-03.md")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_dry_run_and_a_diff_write_nothing(bool diff)
    {
        File.WriteAllText(Source, Page);
        Assert.Equal(0, Run(Source, out var output, out _, writeNothing: true, diff: diff));

        Assert.False(Directory.Exists(Output));
        Assert.Contains(diff ? "+headline: 头条\n" : "would write     articles/story-01.md", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_diff_shows_what_would_change()
    {
        File.WriteAllText(Source, Page);
        Run(Source, out _, out _);
        File.WriteAllText(Source, Page.Replace("很短", "不长", StringComparison.Ordinal));
        Run(Source, out var output, out _, writeNothing: true, diff: true);

        Assert.Equal(
            "--- a/articles/story-01.md\n+++ b/articles/story-01.md\n@@ -4,4 +4,4 @@\n priority: 1\n ---\n \n-第一段，很短。\n+第一段，不长。\n",
            output);
    }

    [Fact]
    public void A_source_that_is_not_there_ends_with_4() => Assert.Equal(4, Run(Source, out _, out _));

    [Fact]
    public void An_empty_source_is_an_error()
    {
        File.WriteAllText(Source, "\n \n");
        Assert.Equal(1, Run(Source, out _, out var messages));
        Assert.Contains("PL1212", messages, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(Output, "articles")));
    }

    private int Run(string source, out string output, out string messages, bool writeNothing = false, bool diff = false, bool force = false)
    {
        using var text = new StringWriter();
        using var errors = new StringWriter();
        var code = ImportCommand.Execute(new ImportSettings([source], Output, writeNothing, force), diff, text, errors);
        (output, messages) = (text.ToString(), errors.ToString());
        return code;
    }

    private (int Code, int Stories) Render()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var settings = new RenderRequest([Path.Combine(Output, "edition.yaml")], Path.Combine(_root, "pages"), 36, TestFonts.Bundled);
        var code = new RenderRun(settings, output, errors).Execute();
        var stories = System.Text.RegularExpressions.Regex.Matches(errors.ToString(), @": (\d+) stories")
            .Sum(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
        return (code, stories);
    }

    private string[] Contents() =>
        [.. Directory.GetFiles(Output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => path + "\n" + File.ReadAllText(path))];
}
