using System.Collections.Immutable;
using System.CommandLine;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Reports;
using PrintLayout.Production.Requests;

namespace PrintLayout.Cli.Options;

/// <summary>
/// The options of <c>render</c> that say what is kept between runs, which share is this machine's, and what happens when a page fails.
/// </summary>
internal sealed class BatchOptions
{
    private static readonly ImmutableArray<(string Word, DependencyForm Value)> DependencyForms =
        [("make", DependencyForm.Make), ("json", DependencyForm.Json)];

    private readonly Option<bool> _force = new("--force") { Description = "Render pages again though nothing has changed." };
    private readonly Option<bool> _noCache = new("--no-cache") { Description = "Render everything and keep no records of it." };
    private readonly Option<bool> _failFast = new("--fail-fast") { Description = "Begin no page any more once one has failed." };
    private readonly Option<string?> _shard = ShardOption.Create();
    private readonly Option<string?> _deps = new("--deps") { Description = "File that lists what each output depends on." };
    private readonly Option<string> _depsFormat = WordOption.Create("--deps-format", "Form of the file of --deps", DependencyForms);

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _force, _noCache, _failFast, _shard, _deps, _depsFormat }) command.Add(option);
    }

    public RenderRequest Apply(ParseResult parsed, RenderRequest settings) => settings with
    {
        Force = parsed.GetValue(_force),
        KeepsRecords = !parsed.GetValue(_noCache),
        FailFast = parsed.GetValue(_failFast),
        Shard = parsed.GetValue(_shard) is { } shard ? ShardOption.Read(shard, Environment.GetEnvironmentVariable)! : Shard.Whole,
        Dependencies = parsed.GetValue(_deps) is { } path ? new DependencyRequest(
            path, WordOption.ValueOf(parsed.GetValue(_depsFormat), DependencyForms)) : null,
    };
}
