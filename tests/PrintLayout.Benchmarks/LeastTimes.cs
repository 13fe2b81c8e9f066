using System.Diagnostics;

namespace PrintLayout.Benchmarks;

/// <summary>
/// The least time of each method of <see cref="ComposerBenchmarks"/> over many calls. On a machine that others share the least of
/// thousands of calls stands still where means jump, so that two states of the code can be compared by turns.
/// </summary>
internal static class LeastTimes
{
    /// <summary>Writes a line for each method.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="calls">Calls of each method.</param>
    public static void Write(TextWriter writer, int calls)
    {
        using var benchmarks = new ComposerBenchmarks();
        benchmarks.Prepare();
        Measure(writer, nameof(benchmarks.Shape), benchmarks.Shape, calls);
        Measure(writer, nameof(benchmarks.ShapeAndBreak), benchmarks.ShapeAndBreak, calls);
        Measure(writer, nameof(benchmarks.BreakAgain), benchmarks.BreakAgain, calls);
        Measure(writer, nameof(benchmarks.Adjust), benchmarks.Adjust, calls);
    }

    private static void Measure(TextWriter writer, string name, Func<int> method, int calls)
    {
        var least = TimeSpan.MaxValue;
        for (var i = 0; i < calls; i++)
        {
            var start = Stopwatch.GetTimestamp();
            method();
            var time = Stopwatch.GetElapsedTime(start);
            if (time < least) least = time;
        }

        writer.WriteLine(FormattableString.Invariant($"{name}: {least.TotalMilliseconds:0.000} ms"));
    }
}
