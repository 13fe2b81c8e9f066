using System.Text.Json;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.House;

namespace PrintLayout.Tests.Commands;

[Slow]
public sealed class InitCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;
    private string _messages = string.Empty;

    public static TheoryData<string> Masters => [.. StarterFiles.Masters];

    [Theory]
    [MemberData(nameof(Masters))]
    public void The_starter_edition_renders_without_errors_and_without_holes(string master)
    {
        var paper = Path.Combine(_folder, "paper");
        Assert.Equal((ExitCodes.Ok, string.Empty), (Init(paper, master), _messages));
        var run = CommandProcess.JustInTime(_folder, "render", Path.Combine(paper, "edition.yaml"), "-o", "out", "--ppi", "36");
        Assert.True(run.Code == ExitCodes.Ok, run.Messages);
        Assert.DoesNotContain("error PL", run.Messages, StringComparison.Ordinal);
        // The box of the advertisement waits for its image; nothing else is left to do.
        Assert.Equal(["PL3050"], run.Messages.Split('\n').Where(line => line.Contains("warning PL", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf("PL", StringComparison.Ordinal))..][..6]));
        using var report = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder, "out", "report.json")));
        var page = Assert.Single(Assert.Single(report.RootElement.GetProperty("editions").EnumerateArray())
            .GetProperty("pages").EnumerateArray());
        foreach (var fault in new[] { "holes", "overset_lines", "widows", "orphans", "lone_characters", "loose_lines", "ink_collisions" })
            Assert.True(page.GetProperty(fault).GetInt32() == 0, fault);
        Assert.Equal(3, page.GetProperty("modules").GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(Masters))]
    public void The_starter_paper_is_made_full_and_without_errors(string master)
    {
        var paper = Path.Combine(_folder, "paper");
        using var output = new StringWriter();
        Assert.Equal(ExitCodes.Ok, new InitRun(output, output).Execute(paper, master, isPaper: true));
        Assert.Contains("printlayout make", output.ToString(), StringComparison.Ordinal);
        var run = CommandProcess.JustInTime(_folder, "make", paper, "-o", "out", "--ppi", "36");
        Assert.True(run.Code == ExitCodes.Ok, run.Messages);
        Assert.Contains("3 stories placed, 0 held over", run.Output, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder, "out", "report.json")));
        var page = Assert.Single(Assert.Single(report.RootElement.GetProperty("editions").EnumerateArray())
            .GetProperty("pages").EnumerateArray());
        foreach (var fault in new[] { "holes", "overset_lines", "lone_characters", "ink_collisions" })
            Assert.True(page.GetProperty(fault).GetInt32() == 0, fault);
    }

    [Theory]
    [MemberData(nameof(Masters))]
    public void The_starter_manuscripts_need_no_correction(string master)
    {
        var paper = Path.Combine(_folder, "paper");
        Init(paper, master);
        var run = CommandProcess.JustInTime(_folder, "check", Path.Combine(paper, "edition.yaml"), "--fix");
        Assert.Equal(ExitCodes.Ok, run.Code);
        Assert.DoesNotContain("change", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_when_a_file_is_there_already()
    {
        var mine = Path.Combine(_folder, "articles", "second.md");
        Directory.CreateDirectory(Path.GetDirectoryName(mine)!);
        File.WriteAllText(mine, "mine");
        Assert.Equal(ExitCodes.Usage, Init(_folder, "broadsheet"));
        Assert.Contains(mine, _messages, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(mine));
        Assert.Equal([mine], Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_a_finding()
    {
        var file = Path.Combine(_folder, "taken");
        File.WriteAllText(file, string.Empty);
        Assert.Equal(ExitCodes.Unreadable, Init(Path.Combine(file, "paper"), "tabloid"));
        Assert.Contains("PL4001", _messages, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private int Init(string folder, string master)
    {
        using var output = new StringWriter();
        using var messages = new StringWriter();
        var code = new InitRun(output, messages).Execute(folder, master);
        _messages = messages.ToString();
        return code;
    }
}
