using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.IO.MemoryMappedFiles;

namespace PrintLayout.Fuzz;

/// <summary>
/// The child process: gives inputs to one target. It says before each which one it is, in memory that outlives it, so that one that
/// kills the process (in native code, or by its stack) is known to the parent.
/// </summary>
internal sealed class Worker(FuzzTarget target, ulong seed, string progressFile)
{
    // Processor time, so that a busy machine makes no findings, and enough of it for a machine that is three times as slow as ours;
    // and time on the wall for those that wait for something.
    private static readonly TimeSpan MostCpu = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan MostWaiting = TimeSpan.FromSeconds(60);
    private const long MostMemory = 2L << 30;

    private volatile int _current = -1;

    /// <summary>Runs inputs; a finding is a line on standard output: kind, number, words.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Any exception of a parser is the finding.")]
    public int Run(int first, int end)
    {
        using var map = MemoryMappedFile.CreateFromFile(progressFile, FileMode.Open);
        using var progress = map.CreateViewAccessor();
        WarmUp();
        new Thread(Watch) { IsBackground = true }.Start();
        for (var i = first; i < end; i++)
        {
            var input = target.Input(seed, i);
            progress.Write(0, i);
            _current = i;
            try
            {
                target.Run(input);
            }
            catch (Exception e)
            {
                var place = e.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("PrintLayout", StringComparison.Ordinal));
                Say("throws", i, $"{e.GetType().Name}: {e.Message} {place?.Trim()}");
            }

            if (Environment.WorkingSet > MostMemory) return Stop("memory", i, $"{Environment.WorkingSet >> 20} MB");
        }

        progress.Write(0, end);
        return 0;
    }

    // What runs for the first time is compiled first; that is no fault of the input.
    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types", Justification = "The same input comes again and is then told.")]
    private void WarmUp()
    {
        try
        {
            target.Run(target.Corpus[0]);
        }
        catch (Exception)
        {
        }
    }

    private void Watch()
    {
        using var process = Process.GetCurrentProcess();
        var (seen, cpu, clock) = (-1, TimeSpan.Zero, Stopwatch.StartNew());
        while (true)
        {
            Thread.Sleep(100);
            process.Refresh();
            var current = _current;
            if (current != seen)
            {
                (seen, cpu) = (current, process.TotalProcessorTime);
                clock.Restart();
            }
            else if (current >= 0 && (process.TotalProcessorTime - cpu > MostCpu || clock.Elapsed > MostWaiting))
            {
                Environment.Exit(Stop("hangs", current,
                    $"{(process.TotalProcessorTime - cpu).TotalSeconds:0.0} s of processor time, {clock.Elapsed.TotalSeconds:0.0} s"));
            }
        }
    }

    private static int Stop(string kind, int index, string words)
    {
        Say(kind, index, words);
        return 3;
    }

    private static void Say(string kind, int index, string words)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput());
        output.WriteLine($"{kind}\t{index}\t{words.ReplaceLineEndings(" ")}");
    }
}
