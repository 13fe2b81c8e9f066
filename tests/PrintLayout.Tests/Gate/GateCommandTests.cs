using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.Gate;

namespace PrintLayout.Tests.Gate;

public sealed class GateCommandTests
{
    private const string Uncertain = "bylines: [{ name: 桂望川, uncertain: true }]\n";

    [Theory]
    [InlineData("gate: { stops: [PL8121] }\n", false, 1, "stopped by PL8121")]
    [InlineData("gate: { stops: all }\n", false, 1, "stopped by PL8121")]
    [InlineData("gate: { stops: [PL8101] }\n", false, 0, "nothing stops the press")]
    [InlineData("gate: { stops: [PL8101] }\n", true, 3, "nothing stops the press")]
    [InlineData("", false, 0, "nothing stops the press")]
    public void The_plan_says_what_stops_the_press(string plan, bool failOnWarning, int code, string sum)
    {
        using var paper = new GateFolder { Plan = plan }.Story("A1", "one", "一", "文。", Uncertain);
        var (answer, output, messages) = Run(paper, failOnWarning);
        Assert.Equal(code, answer);
        const string Judged = "judged 1 manuscript and 0 pictures against 0 issues of the archive: 1 finding, ";
        Assert.Contains(Judged + sum, output, StringComparison.Ordinal);
        Assert.Contains("PL8121", messages, StringComparison.Ordinal);
        Assert.Equal(code == 1, messages.Contains("PL8124", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("gate: { stops: [PL9999] }\n")]
    [InlineData("gate: { stops: some }\n")]
    [InlineData("gate: { archive: ../../archive.txt }\n")]
    [InlineData("gate: { similar: 5% }\n")]
    [InlineData("gate: { days: 0 }\n")]
    [InlineData("imprint: { require: [smell] }\n")]
    [InlineData("gate: { stop: all }\n")]
    public void A_plan_that_cannot_be_read_lets_nothing_pass(string plan)
    {
        using var paper = new GateFolder { Plan = plan }.Story("A1", "one", "一", "文。");
        var (answer, output, messages) = Run(paper, false);
        Assert.Equal(4, answer);
        Assert.Empty(output);
        Assert.Contains("PL8124", messages, StringComparison.Ordinal);
        Assert.Contains("paper.yaml:", messages, StringComparison.Ordinal);
    }

    [Fact]
    public void An_issue_is_recorded_when_nothing_stops_it()
    {
        using var paper = new GateFolder { Plan = "gate: { archive: archive.txt, stops: [PL8121] }\n" }
            .Story("A1", "one", "一", "文。", Uncertain);
        Run(paper, false, records: true);
        Assert.False(File.Exists(paper["archive.txt"]));
        paper.Write("one.md", "---\nheadline: 一\n---\n\n文。\n");
        Run(paper, false);
        Assert.False(File.Exists(paper["archive.txt"]));
        Assert.Equal(0, Run(paper, false, records: true).Code);
        Assert.True(File.Exists(paper["archive.txt"]));
    }

    [Fact]
    public void Two_runs_say_the_same()
    {
        using var paper = new GateFolder().Story("A1", "one", "一", GateFolder.Long("码头"), Uncertain)
            .Story("A3", "two", "二", GateFolder.Long("码头"));
        Assert.Equal(Run(paper, false), Run(paper, false));
    }

    [Fact]
    public void An_edition_that_is_not_there_is_unreadable()
    {
        using var output = new StringWriter();
        using var messages = new StringWriter();
        var run = new GateCommandRun(new GateSettings("nowhere/edition.yaml"), output, messages, new MessageSettings(), default);
        Assert.Equal(4, run.Execute());
    }

    private static (int Code, string Output, string Messages) Run(GateFolder paper, bool failOnWarning, bool records = false)
    {
        using var output = new StringWriter();
        using var messages = new StringWriter();
        var words = new MessageSettings { Format = DiagnosticFormat.Short };
        var run = new GateCommandRun(new GateSettings(paper.Save()), output, messages, words, default)
        {
            FailOnWarning = failOnWarning,
            Records = records,
        };
        return (run.Execute(), output.ToString(), messages.ToString());
    }
}
