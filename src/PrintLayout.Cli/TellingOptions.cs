using System.Collections.Immutable;
using System.CommandLine;

namespace PrintLayout.Cli;

/// <summary>The options that say how a run is told.</summary>
internal sealed class TellingOptions
{
    private static readonly ImmutableArray<(string Word, DiagnosticFormat Value)> Formats =
    [
        ("human", DiagnosticFormat.Human), ("short", DiagnosticFormat.Short), ("msbuild", DiagnosticFormat.MSBuild), ("json", DiagnosticFormat.Json),
    ];

    private readonly Option<string> _format = WordOption.Create("--diagnostic-format", "Form of findings", Formats);
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Tell errors only." };
    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Tell also the files of unchanged pages and the time of each stage." };
    private readonly Option<string?> _timings = new("--timings") { Description = "File for a trace of all stages, for ui.perfetto.dev or chrome://tracing." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _format, _quiet, _verbose, _timings }) command.Add(option);
    }

    public TellingSettings Of(ParseResult parsed) => new()
    {
        Format = WordOption.ValueOf(parsed.GetValue(_format), Formats),
        Quiet = parsed.GetValue(_quiet),
        Verbose = parsed.GetValue(_verbose),
        Timings = parsed.GetValue(_timings),
        IsLive = !Console.IsErrorRedirected && !parsed.GetValue(_quiet) && parsed.GetValue(_format) == Formats[0].Word && Environment.GetEnvironmentVariable("TERM") is not ("dumb" or null),
    };
}
