using System.Diagnostics;
using PrintLayout.Cli.Messages;
using PrintLayout.Production.Requests;

namespace PrintLayout.Tests.Batch;

/// <summary>
/// Runs that end before their time, as processes of their own. <see cref="CommandLine"/> starts them with no signal ignored, so that
/// the tests pass as well in a background job, whose SIGINT is ignored.
/// </summary>
[Slow]
public sealed class InterruptedRunTests
{
    [Fact]
    public async Task A_killed_run_leaves_whole_files_and_the_next_one_does_only_the_rest()
    {
        using var editions = new ManyEditions(12);
        Assert.Equal(0, editions.Render("whole", Undisturbed));
        using (var process = StartRender(editions))
        {
            await FirstPage(editions, process);
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var whole = editions.Files("whole");
        var left = editions.Files("out").Where(file => !file.Key.EndsWith(".tmp", StringComparison.Ordinal)).ToList();
        Assert.InRange(left.Count, 1, 11);
        Assert.All(left, file => Assert.Equal(whole[file.Key], file.Value));
        // As a writer that was killed leaves it, beside a page that was not done.
        Directory.CreateDirectory(editions.PathOf("out/e012"));
        await File.WriteAllTextAsync(
            editions.PathOf("out/e012/A1.pdf.4711-0.tmp"), "%PDF-1.6 half a fi", TestContext.Current.CancellationToken);

        using (var process = StartRender(editions, "--verbose")) await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(whole, editions.Files("out"));
        Assert.Equal(0, editions.Render("out", Undisturbed));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_ends_a_run_cleanly_with_130(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "signals are sent with kill");
        using var editions = new ManyEditions(40);
        using var process = StartRender(editions);
        await FirstPage(editions, process);
        using (var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCodes.Stopped, process.ExitCode);
        Assert.DoesNotContain(editions.Files("out").Keys, file => file.EndsWith(".tmp", StringComparison.Ordinal));
        Assert.True(File.Exists(editions.PathOf("out/report.json")));
        Assert.InRange(editions.Files("out").Count, 1, 39);
    }

    private static RenderRequest Undisturbed(RenderRequest settings) => settings with { Preflight = true };

    private static Process StartRender(ManyEditions editions, params string[] more) =>
        CommandLine.Start(["render", editions.Input, "-o", editions.PathOf("out"), "-f", "pdf", "--jobs", "1", .. more]);

    private static async Task FirstPage(ManyEditions editions, Process process)
    {
        // Names only: temporary files come and go meanwhile.
        while (!Directory.Exists(editions.PathOf("out"))
            || !Directory.EnumerateFiles(editions.PathOf("out"), "*.pdf", SearchOption.AllDirectories).Any())
        {
            Assert.False(process.HasExited, "the run ended before it could be stopped");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }
}
