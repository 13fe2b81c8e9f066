using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PrintLayout.Benchmarks;

if (args is ["dump"])
{
    LineDump.Write(Console.Out);
    return;
}

if (args is ["least", var calls])
{
    LeastTimes.Write(Console.Out, int.Parse(calls, CultureInfo.InvariantCulture));
    return;
}

if (args is ["import", var source])
{
    ImportTimes.Write(source, Console.Out);
    return;
}

if (args is ["editions", var folder, var editions, var pages, .. var words] && words is [] or ["other-words"])
{
    var (count, each) = (int.Parse(editions, CultureInfo.InvariantCulture), int.Parse(pages, CultureInfo.InvariantCulture));
    SeedEditions.Write(SeedText.FindRoot(), folder, count, each, words.Length > 0);
    return;
}

if (args is ["stories", var into, var least, var most])
{
    StoryEditions.Write(
        SeedText.FindRoot(), into, int.Parse(least, CultureInfo.InvariantCulture), int.Parse(most, CultureInfo.InvariantCulture));
    return;
}

// In process: the generated project of the default toolchain would inherit the repository's lock files and central versions.
var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithIterationCount(15).WithToolchain(InProcessEmitToolchain.Instance))
    .AddColumn(StatisticColumn.Min, new BytesPerLineColumn());
Type[] benchmarks =
[
    typeof(ComposerBenchmarks), typeof(PageBenchmarks), typeof(FontBenchmarks), typeof(ProofBenchmarks), typeof(FitBenchmarks),
];
BenchmarkSwitcher.FromTypes(benchmarks).Run(args, config);
