using System.Diagnostics;
using System.Globalization;
using PrintLayout.Diagnostics;
using PrintLayout.Import;

namespace PrintLayout.Benchmarks;

/// <summary>Measures the import of a text that is repeated until it has 10 MB.</summary>
internal static class ImportTimes
{
    private const int Length = 10_000_000;
    private const int Runs = 3;

    /// <summary>Writes wall and processor time of each run.</summary>
    public static void Write(string file, TextWriter output)
    {
        var once = File.ReadAllBytes(file);
        var bytes = Enumerable.Repeat(once, Math.Max(1, Length / once.Length)).SelectMany(part => part).ToArray();
        for (var run = 0; run < Runs; run++)
        {
            var (clock, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var result = ManuscriptImport.Import("source.txt", bytes, new DiagnosticBag());
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length} bytes, {result?.Articles.Length ?? 0} stories: "
                + $"{clock.Elapsed.TotalSeconds:0.00} s, {(Environment.CpuUsage.TotalTime - cpu).TotalSeconds:0.00} s of CPU"));
        }
    }
}
