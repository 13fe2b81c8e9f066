using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Import;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Import;

/// <summary>Several sources into one edition, and again into the same folder: no story is lost, none stands there twice.</summary>
public sealed class ImportAgainTests : IDisposable
{
    private const string Port = "# 港口复航\n\n入夜风力下降，调度中心通知三港恢复夜航，第一艘货轮驶入航道。\n";
    private const string Bridge = "# 老桥加固\n\n始建于一九八七年的东门大桥正在加固，预计下月半幅通车。\n";
    private const string Swan = "# 北湖来了天鹅\n\n今年入冬，北湖来了二百只天鹅，观鸟的人站满了堤岸。\n";

    private readonly string _root = Directory.CreateTempSubdirectory("printlayout-").FullName;

    private string Output => Path.Combine(_root, "out");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Files_folders_and_patterns_become_one_edition()
    {
        Write("in/port.txt", Port);
        Write("in/sub/bridge.md", Bridge);
        Write("more-swan.txt", Swan);
        Write("in/.hidden.txt", "# 不该读\n\n隐藏的文件不是稿件，不该读进来。\n");
        Write("in/photo.jpg", "\u00FF");
        File.WriteAllBytes(Path.Combine(_root, "in/photo.jpg"), [0xFF, 0xD8, 0xFF, 0xE0, 0, 0]);

        var bag = Import([Path.Combine(_root, "in"), Path.Combine(_root, "more*.txt")], out var outcome);

        Assert.DoesNotContain(bag, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(["港口复航", "老桥加固", "北湖来了天鹅"], outcome.Results.SelectMany(result => result.Articles).Select(article => article.Headline));
        Assert.Equal(["story-01", "story-02", "story-03"], Articles());
        Assert.Equal(3, File.ReadAllText(Path.Combine(Output, "edition.yaml")).Split("articles/").Length - 1);
    }

    [Fact]
    public void Standard_input_is_a_source()
    {
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Port));
        var outcome = ImportRun.Execute(
            new ImportSettings(["-"], Output, false, false) { StandardInput = input }, new DiagnosticBag(), LayoutLimits.Default);

        Assert.Equal("港口复航", Assert.Single(Assert.Single(outcome.Results).Articles).Headline);
    }

    [Fact]
    public void A_story_added_on_top_takes_no_file_of_another()
    {
        var source = Write("page.txt", Port + "\n" + Bridge);
        Import([source], out _);
        var port = File.ReadAllText(Article(1));
        File.WriteAllText(source, Swan + "\n" + Port + "\n" + Bridge);
        Import([source], out _);

        Assert.Equal(["story-01", "story-02", "story-03"], Articles());
        Assert.Contains("港口复航", File.ReadAllText(Article(1)), StringComparison.Ordinal);
        Assert.Contains("老桥加固", File.ReadAllText(Article(2)), StringComparison.Ordinal);
        Assert.Contains("北湖来了天鹅", File.ReadAllText(Article(3)), StringComparison.Ordinal);
        Assert.NotEqual(port, File.ReadAllText(Article(1)));
    }

    [Fact]
    public void An_edited_article_stays_when_a_story_is_added_and_its_own_words_have_not_changed()
    {
        var source = Write("page.txt", Port + "\n" + Bridge);
        Import([source], out _);
        File.AppendAllText(Article(1), "\n编辑加的一段。\n");
        File.WriteAllText(source, Swan + "\n" + Port + "\n" + Bridge);
        var bag = Import([source], out var outcome);

        Assert.True(outcome.IsWritten);
        Assert.DoesNotContain(bag, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Contains("编辑加的一段", File.ReadAllText(Article(1)), StringComparison.Ordinal);
        Assert.Equal(["story-01", "story-02", "story-03"], Articles());
    }

    [Fact]
    public void A_conflict_writes_nothing_at_all()
    {
        var source = Write("page.txt", Port + "\n" + Bridge);
        Import([source], out _);
        File.AppendAllText(Article(1), "\n编辑加的一段。\n");
        var before = Contents();
        File.WriteAllText(source, Swan + "\n" + Port.Replace("入夜", "夜里", StringComparison.Ordinal) + "\n" + Bridge);
        var bag = Import([source], out var outcome);

        Assert.False(outcome.IsWritten);
        Assert.Contains(bag, d => d.Code == "PL1504");
        Assert.Equal(before, Contents());
    }

    [Fact]
    public void A_story_that_a_later_source_does_not_have_stays_in_the_edition()
    {
        Import([Write("one.txt", Port)], out _);
        var bag = Import([Write("two.txt", Bridge)], out _);

        Assert.Contains(bag, d => d.Code == "PL1215" && d.Severity == DiagnosticSeverity.Info);
        var edition = File.ReadAllText(Path.Combine(Output, "edition.yaml"));
        Assert.Contains("articles/story-01.md", edition, StringComparison.Ordinal);
        Assert.Contains("articles/story-02.md", edition, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_edition_is_left_and_what_it_lacks_is_told()
    {
        var source = Write("page.txt", Port);
        Import([source], out _);
        var edition = Path.Combine(Output, "edition.yaml");
        File.WriteAllText(edition, File.ReadAllText(edition).Replace("报名待填", "江州日报", StringComparison.Ordinal));
        Assert.DoesNotContain(Import([source], out _), d => d.Code == "PL1215");

        File.WriteAllText(source, Port + "\n" + Bridge);
        var told = Assert.Single(Import([source], out _), d => d.Code == "PL1215");
        Assert.Contains("story-02", told.Message, StringComparison.Ordinal);
        Assert.Contains("江州日报", File.ReadAllText(edition), StringComparison.Ordinal);
        Assert.True(File.Exists(Article(2)));
    }

    [Fact]
    public void Without_its_report_the_same_source_doubles_no_story()
    {
        var source = Write("page.txt", Port + "\n" + Bridge);
        Import([source], out _);
        File.Delete(Path.Combine(Output, ImportRun.ReportName));
        Import([source], out _);

        Assert.Equal(["story-01", "story-02"], Articles());
    }

    [Fact]
    public void A_source_that_cannot_be_read_keeps_no_other_from_the_edition()
    {
        Write("in/a.txt", Port);
        Write("in/b.pdf", "%PDF-1.7 ...");
        var bag = Import([Path.Combine(_root, "in")], out var outcome);

        Assert.Contains(bag, d => d.Code == "PL1211" && d.Span.File.EndsWith("b.pdf", StringComparison.Ordinal));
        Assert.True(outcome.IsWritten);
        Assert.Equal(["story-01"], Articles());
    }

    [Fact]
    public void A_folder_without_sources_is_an_error()
    {
        Directory.CreateDirectory(Path.Combine(_root, "empty"));
        Assert.Contains(Import([Path.Combine(_root, "empty")], out _), d => d.Code == "PL1212");
    }

    [Fact]
    public void The_second_reading_of_a_story_can_be_picked()
    {
        var source = Write("page.txt", "街边书屋\n\n城东新开一间书屋，店主姓何，每天下午两点开门，晚上十点打烊。\n\n老人和书\n\n常来的是一位老人，坐在窗边，一看就是一下午，从不说话。\n");
        Import([source], out var first);
        ImportRun.Execute(new ImportSettings([source], Path.Combine(_root, "other"), false, false) { Picks = [1] }, new DiagnosticBag(),
            LayoutLimits.Default);
        var bag = new DiagnosticBag();
        ImportRun.Execute(new ImportSettings([source], Path.Combine(_root, "none"), false, false) { Picks = [9] }, bag,
            LayoutLimits.Default);

        Assert.NotEqual(
            first.Results[0].Articles.Length, Directory.GetFiles(Path.Combine(_root, "other/articles")).Length);
        Assert.Contains(bag, d => d.Code == "PL1216");
    }

    [Fact]
    public void A_story_below_a_heading_mark_has_a_second_reading_too()
    {
        const string Page = "# 老街书屋\n\n城东新开一间书屋，店主姓何，每天下午两点开门。\n\n老人和书\n\n常来的是一位老人，坐在窗边，一看就是一下午。\n\n# 新桥通车\n\n新桥昨日通车。\n";
        var source = Write("marked.txt", Page);
        Import([source], out var first);
        var bag = new DiagnosticBag();
        var outcome = ImportRun.Execute(
            new ImportSettings([source], Path.Combine(_root, "other"), false, false) { Picks = [1] }, bag, LayoutLimits.Default);

        Assert.DoesNotContain(bag, d => d.Code == "PL1216");
        var (before, after) = (first.Results[0].Articles, outcome.Results[0].Articles);
        Assert.NotEqual(before[0].Text, after[0].Text);
        Assert.Contains("headline: 老街书屋", after[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(outcome.Results[0].Shares, share => share.Field == "lost");
        // The other story is as it was.
        Assert.Contains("新桥昨日通车。", after[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_that_marks_alone_decide_has_no_second_reading()
    {
        var source = Write("sure.txt", "# 新桥通车\n\n新桥昨日通车，全长两公里。\n");
        var bag = new DiagnosticBag();
        ImportRun.Execute(
            new ImportSettings([source], Path.Combine(_root, "sure"), false, false) { Picks = [1] }, bag, LayoutLimits.Default);

        Assert.Contains(bag, d => d.Code == "PL1216");
    }

    private DiagnosticBag Import(ImmutableArray<string> sources, out ImportOutcome outcome)
    {
        var bag = new DiagnosticBag();
        outcome = ImportRun.Execute(new ImportSettings(sources, Output, false, false), bag, LayoutLimits.Default);
        return bag;
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private string Article(int number) => Path.Combine(Output, FormattableString.Invariant($"articles/story-{number:00}.md"));

    private string[] Articles() =>
        [.. Directory.GetFiles(Path.Combine(Output, "articles"), "*.md")
            .Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    private string[] Contents() =>
        [.. Directory.GetFiles(Output, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => path + "\n" + File.ReadAllText(path))];
}
