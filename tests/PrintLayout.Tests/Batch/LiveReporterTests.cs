using System.Globalization;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Outcomes;
using Spectre.Console;

namespace PrintLayout.Tests.Batch;

public sealed class LiveReporterTests
{
    [Theory]
    [InlineData(200, 0, 0, 1.0, "0 of 200 pages")]
    [InlineData(200, 50, 0, 2.0, "50 of 200 pages, 25.0 a second, 0:06 left")]
    [InlineData(5000, 10, 2, 10.0, "10 of 5000 pages, 2 failed, 1.0 a second, 83:10 left")]
    public void The_line_says_pages_pace_and_time_left(int expected, int done, int failed, double seconds, string line) =>
        Assert.Equal(line, LiveReporter.Description(expected, done, failed, seconds));

    [Fact]
    public void Faults_go_by_above_the_bar_with_their_carets_unbroken()
    {
        using var terminal = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes, Out = new Narrow(terminal) });
        var reporter = new LiveReporter(new MessageSettings(), TextWriter.Null, 3, console);
        var input = new EditionInput("mon/edition.yaml", "mon");
        var message = "a message that is far longer than the narrow terminal is wide and must not be wrapped anew by anybody";
        var run = reporter.Around(() =>
        {
            reporter.Opened(input, 2, []);
            reporter.Done(input, new PageOutcome(0, 0, "A1", PageStatus.Ok, [], []));
            reporter.Done(input,
                new PageOutcome(0, 1, "A2", PageStatus.Failed, [], [Diagnostic.Error("PL3005", new SourceSpan("a.md", 3, 1), message)]));
            return new RunOutcome(new BatchOutcome([], 1, false), []);
        });
        reporter.Finished(run.Batch!);
        Assert.Contains($"a.md:3:1: error PL3005: {message}\n", terminal.ToString(), StringComparison.Ordinal);
        // Else the rest of the bar would stand behind every line that is shorter.
        Assert.Contains($"\e[0Ja.md:3:1: error PL3005: {message}\n", terminal.ToString(), StringComparison.Ordinal);
        Assert.Contains("A2: not made (mon/edition.yaml)", terminal.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("A1:", terminal.ToString(), StringComparison.Ordinal);
    }

    private sealed class Narrow(TextWriter writer) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => true;

        public int Width => 60;

        public int Height => 20;

        public void SetEncoding(System.Text.Encoding encoding)
        {
        }
    }
}
