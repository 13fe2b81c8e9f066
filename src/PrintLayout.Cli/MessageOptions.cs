using System.CommandLine;

namespace PrintLayout.Cli;

/// <summary>The options that say how a run is told.</summary>
internal sealed class MessageOptions
{
    private readonly FindingOptions _findings = new();
    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Tell also the files of unchanged pages and the time of each stage." };
    private readonly Option<string?> _timings = new("--timings") { Description = "File for a trace of all stages, for ui.perfetto.dev or chrome://tracing." };

    public void AddTo(Command command)
    {
        _findings.AddTo(command);
        command.Add(_verbose);
        command.Add(_timings);
    }

    public MessageSettings Of(ParseResult parsed)
    {
        var findings = _findings.Of(parsed);
        return findings with
        {
            Verbose = parsed.GetValue(_verbose),
            Timings = parsed.GetValue(_timings),
            IsLive = !Console.IsErrorRedirected && findings is { Quiet: false, Format: DiagnosticFormat.Human } && Environment.GetEnvironmentVariable("TERM") is not ("dumb" or null),
        };
    }
}
