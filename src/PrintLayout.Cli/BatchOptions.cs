using System.Collections.Immutable;
using System.CommandLine;
using PrintLayout.Content;
using PrintLayout.Production.Batch;

namespace PrintLayout.Cli;

/// <summary>The options of <c>render</c> that say which pages are rendered, by how many workers, and what happens when one fails.</summary>
internal sealed class BatchOptions
{
    private const int MostJobs = 1024;
    private const int MostSeconds = 86_400;
    private const int MostMegabytes = 1 << 20;

    private static readonly ImmutableArray<(string Word, DependencyForm Value)> DependencyForms = [("make", DependencyForm.Make), ("json", DependencyForm.Json)];

    private readonly Option<string?> _pages =
        WordOption.Parsed("--pages", "Only these pages: numbers (1,3-5) or names (A2,B1-B4).", PageSelection.TryParse, "pages such as 1,3-5 or A2,B1-B4");

    private readonly Option<string[]> _set = new("--set") { Description = "key=value in place of the edition's own: paper, date, language, nameplate.issue … May be repeated." };
    private readonly Option<int?> _jobs = WordOption.Number("--jobs", "Number of workers; as many as there are cores unless given.", 1, MostJobs);
    private readonly Option<bool> _force = new("--force") { Description = "Render pages again though nothing has changed." };
    private readonly Option<bool> _noCache = new("--no-cache") { Description = "Render everything and keep no records of it." };
    private readonly Option<bool> _failFast = new("--fail-fast") { Description = "Begin no page any more once one has failed." };
    private readonly Option<bool> _failOnWarning = new("--fail-on-warning") { Description = "End with 3 when there are warnings and no errors." };
    private readonly Option<int?> _pageTime = WordOption.Number("--page-time", "Seconds that the work on one page may take (60).", 1, MostSeconds);
    private readonly Option<int?> _pageMemory = WordOption.Number("--page-memory", "MB that the work on one page may ask for altogether (4096).", 16, MostMegabytes);
    private readonly Option<string?> _shard = ShardOption.Create();
    private readonly Option<string?> _deps = new("--deps") { Description = "File that lists what each output depends on." };
    private readonly Option<string> _depsFormat = WordOption.Create("--deps-format", "Form of the file of --deps", DependencyForms);

    public BatchOptions() => _jobs.Aliases.Add("-j");

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _pages, _set, _jobs, _force, _noCache, _failFast, _failOnWarning, _pageTime, _pageMemory, _shard, _deps, _depsFormat })
            command.Add(option);
    }

    public RenderSettings Apply(ParseResult parsed, RenderSettings settings) => settings with
    {
        Pages = parsed.GetValue(_pages) is { } pages ? PageSelection.TryParse(pages)! : PageSelection.All,
        Values = [.. parsed.GetValue(_set) ?? []],
        Jobs = parsed.GetValue(_jobs) ?? Environment.ProcessorCount,
        Force = parsed.GetValue(_force),
        KeepsRecords = !parsed.GetValue(_noCache),
        FailFast = parsed.GetValue(_failFast),
        FailOnWarning = parsed.GetValue(_failOnWarning),
        Shard = parsed.GetValue(_shard) is { } shard ? ShardOption.Read(shard, Environment.GetEnvironmentVariable)! : Shard.Whole,
        Limits = LayoutLimits.Default with
        {
            PageTime = parsed.GetValue(_pageTime) is { } seconds ? TimeSpan.FromSeconds(seconds) : LayoutLimits.Default.PageTime,
            PageMemory = parsed.GetValue(_pageMemory) is { } megabytes ? (long)megabytes << 20 : LayoutLimits.Default.PageMemory,
        },
        Dependencies = parsed.GetValue(_deps) is { } path ? new DependencyRequest(path, WordOption.ValueOf(parsed.GetValue(_depsFormat), DependencyForms)) : null,
    };
}
