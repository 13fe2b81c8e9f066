using PrintLayout.Cli.Messages;
using PrintLayout.Tests.Batch;

namespace PrintLayout.Tests.Commands;

[Slow]
public sealed class StandardStreamsTests
{
    [Fact]
    public void What_cannot_be_written_is_remembered_and_throws_nothing()
    {
        using var full = new FullDisk();
        using var writer = new FaultTolerantWriter(full);
        writer.WriteLine("one");
        Assert.Null(writer.Loss);
        full.IsFull = true;
        writer.WriteLine("two");
        writer.Write('3');
        full.IsFull = false;
        // Half a log would be taken for a whole one.
        writer.WriteLine("four");
        Assert.Equal(("full", "one" + Environment.NewLine), (writer.Loss, full.ToString()));
    }

    [Theory]
    [InlineData("info")]
    [InlineData("completions bash")]
    [InlineData("check EDITION --diagnostic-format json")]
    // The page has errors, and would end with 1.
    [InlineData("check EDITION --diagnostic-format json --set date=2026-01-20 --page-memory 16")]
    public void Data_that_does_not_arrive_is_an_error(string arguments)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no /dev/full");
        using var editions = new ManyEditions(1);
        var run = Shell(editions, arguments, "> /dev/full");
        Assert.Equal(4, run.Code);
        Assert.StartsWith("printlayout: ", run.Messages.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2> /dev/full")]
    [InlineData(">&- 2>&-")]
    [InlineData("0<&- >&- 2>&-")]
    public void Pages_come_out_whole_when_nobody_can_be_told_of_them(string streams)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no /dev/full");
        using var editions = new ManyEditions(1, pages: 2);
        Assert.Equal(0, editions.Render("good", settings => settings with { Preflight = true }));
        Assert.Equal(0, Shell(editions, "render EDITION -o OUT/e001 --format pdf", streams).Code);
        Assert.Equal(editions.Files("good"), editions.Files("out"));
    }

    private static (int Code, string Output, string Messages) Shell(ManyEditions editions, string arguments, string streams)
    {
        var words = arguments.Replace("EDITION", editions.Input + "/e001/edition.yaml", StringComparison.Ordinal)
            .Replace("OUT", editions.PathOf("out"), StringComparison.Ordinal);
        return CommandProcess.Run("sh", editions.Input, "-c", $"exec '{CommandLine.Wrapper(editions.Input)}' {words} {streams}");
    }

    private sealed class FullDisk : StringWriter
    {
        public bool IsFull { get; set; }

        public override void Write(char value) => Add(() => base.Write(value));

        public override void Write(string? value) => Add(() => base.Write(value));

        public override void WriteLine(string? value) => Add(() => base.WriteLine(value));

        private void Add(Action write)
        {
            if (IsFull) throw new IOException("full");
            write();
        }
    }
}
