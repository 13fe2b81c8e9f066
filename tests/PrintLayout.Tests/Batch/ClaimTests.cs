using System.Diagnostics;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Runs.Units;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Requests;
using PrintLayout.Production.Units;

namespace PrintLayout.Tests.Batch;

/// <summary>Workers that share one folder, without a broker.</summary>
[Slow]
public sealed class ClaimTests
{
    private const int Kills = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task Workers_make_every_unit_once_and_the_files_are_those_of_one_run()
    {
        using var editions = new ManyEditions(6);
        Assert.Equal(ExitCodes.Ok, editions.Render("whole"));
        var logs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Claim(editions, "shared"))));
        Assert.All(logs, log => Assert.Equal(ExitCodes.Ok, log.Code));
        Assert.Equal(editions.Files("whole"), editions.Files("shared"));
        // Nobody died, so nobody made what another made.
        Assert.Equal(6, logs.Sum(log => log.Output.Split('\n').Count(line => line.StartsWith('A')
            || line.Contains("lines, ", StringComparison.Ordinal))));
        Assert.Empty(Directory.GetFiles(editions.PathOf("shared"), "*.lease*", SearchOption.AllDirectories));

        // Again there is nothing to do, until a file is gone.
        var (name, digest) = editions.Files("shared").First();
        File.Delete(editions.PathOf("shared") + "/" + name);
        Assert.Equal(ExitCodes.Ok, Claim(editions, "shared").Code);
        Assert.Equal(digest, editions.Files("shared")[name]);
    }

    [Fact]
    public void The_lease_of_a_dead_worker_is_taken_over_when_it_has_stood_still()
    {
        using var editions = new ManyEditions(1);
        var clock = new SteppingClock();
        var unit = new PlannedUnit("e", ["A1"], 1);
        var (dead, heir, third) = (Folder("dead"), Folder("heir"), Folder("third"));
        Assert.Single(dead.Take([unit], 1));
        Assert.Empty(heir.Take([unit], 1));
        clock.Step(Patience / 2);
        dead.Beat();
        Assert.Empty(heir.Take([unit], 1));
        clock.Step(Patience / 2);
        // It has beaten since it was seen first: not still for long enough.
        Assert.Empty(heir.Take([unit], 1));
        clock.Step(Patience);
        Assert.Single(heir.Take([unit], 1));
        Assert.Empty(third.Take([unit], 1));
        heir.Settle(unit, 0, new DiagnosticBag());
        Assert.Equal(0, third.ResultOf(unit));
        Assert.Empty(third.Take([unit], 1));

        ClaimFolder Folder(string worker) => new(editions.PathOf("out"), "0123456789abcdef0123", worker, Patience, clock);
    }

    [Fact]
    public void What_a_stopped_worker_dropped_is_free_at_once()
    {
        using var editions = new ManyEditions(1);
        var clock = new SteppingClock();
        var unit = new PlannedUnit("e", ["A1"], 1);
        var one = new ClaimFolder(editions.PathOf("out"), "plan", "one", Patience, clock);
        var other = new ClaimFolder(editions.PathOf("out"), "plan", "other", Patience, clock);
        Assert.Single(one.Take([unit], 1));
        one.Settle(unit, null, new DiagnosticBag());
        Assert.Single(other.Take([unit], 1));
    }

    [Fact]
    public void Killed_at_any_moment_nothing_is_lost_and_nothing_is_left()
    {
        using var editions = new ManyEditions(6);
        Assert.Equal(ExitCodes.Ok, editions.Render("whole"));
        // From before the first unit to after the last.
        for (var kill = 0; kill < Kills; kill++)
        {
            var folder = $"killed-{kill}";
            using (var worker = Start(editions, folder))
            {
                if (!worker.WaitForExit(200 + (kill * 350))) worker.Kill(entireProcessTree: true);
                worker.WaitForExit();
            }

            Assert.Equal(ExitCodes.Ok, Claim(editions, folder).Code);
            Assert.Equal(editions.Files("whole"), editions.Files(folder));
            Assert.Empty(Directory.GetFiles(editions.PathOf(folder), "*.lease*", SearchOption.AllDirectories));
        }
    }

    private static (int Code, string Output) Claim(ManyEditions editions, string folder)
    {
        using var output = new StringWriter();
        var request = new RenderRequest([editions.Input], editions.PathOf(folder), 36, TestFonts.Bundled)
        {
            Formats = ["pdf"],
            Preflight = false,
        };
        var run = new ClaimRun(request, output, output, new MessageSettings(), Patience, TimeProvider.System);
        return (run.Execute(TestContext.Current.CancellationToken), output.ToString());
    }

    private static Process Start(ManyEditions editions, string folder)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in new[]
        {
            typeof(ClaimRun).Assembly.Location, "render", editions.Input, "-o", editions.PathOf(folder), "-f", "pdf", "--no-preflight",
            "--claim", "--lease", "2", "-q",
        })
            start.ArgumentList.Add(word);
        return Process.Start(start)!;
    }

    private sealed class SteppingClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public void Step(TimeSpan time) => _now += time.Ticks;
    }
}
