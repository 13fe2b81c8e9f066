using System.CommandLine;
using PrintLayout.Production.Requests;
using PrintLayout.Sources;

namespace PrintLayout.Cli.Options;

/// <summary>The options that say how much a run may take, and which findings make it fail.</summary>
internal sealed class WorkOptions
{
    private const int MostJobs = 1024;
    internal const int MostSeconds = 86_400;
    private const int MostMegabytes = 1 << 20;

    private readonly Option<int?> _jobs = WordOption.Number(
        "--jobs", "Number of workers; as many as there are cores unless given.", 1, MostJobs);
    private readonly Option<bool> _failOnWarning =
        new("--fail-on-warning") { Description = "End with 3 when there are warnings and no errors." };
    private readonly Option<int?> _pageTime = WordOption.Number(
        "--page-time", "Seconds that the work on one page may take (60).", 1, MostSeconds);
    private readonly Option<int?> _pageMemory = WordOption.Number(
        "--page-memory", "MB that the work on one page may ask for altogether (4096).", 16, MostMegabytes);

    public WorkOptions() => _jobs.Aliases.Add("-j");

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _jobs, _failOnWarning, _pageTime, _pageMemory }) command.Add(option);
    }

    public RenderRequest Apply(ParseResult parsed, RenderRequest settings) => settings with
    {
        Jobs = parsed.GetValue(_jobs) ?? Environment.ProcessorCount,
        FailOnWarning = parsed.GetValue(_failOnWarning),
        Limits = LayoutLimits.Default with
        {
            PageTime = parsed.GetValue(_pageTime) is { } seconds ? TimeSpan.FromSeconds(seconds) : LayoutLimits.Default.PageTime,
            PageMemory = parsed.GetValue(_pageMemory) is { } megabytes ? (long)megabytes << 20 : LayoutLimits.Default.PageMemory,
        },
    };
}
