using System.CommandLine;
using PrintLayout.Cli.Messages;

namespace PrintLayout.Cli.Options;

/// <summary>The options that say how a run is told.</summary>
internal sealed class MessageOptions
{
    private readonly FindingOptions _findings = new();
    private readonly Option<bool> _verbose =
        new("--verbose", "-v") { Description = "Tell also the files of unchanged pages and the time of each stage." };
    private readonly Option<string?> _timings =
        new("--timings") { Description = "File for a trace of all stages, for ui.perfetto.dev or chrome://tracing." };

    public void AddTo(Command command)
    {
        _findings.AddTo(command);
        command.Add(_verbose);
        command.Add(_timings);
    }

    /// <summary>Where to write a trace of all stages; null for none.</summary>
    public string? TimingsOf(ParseResult parsed) => parsed.GetValue(_timings);

    public MessageSettings Of(ParseResult parsed)
    {
        var findings = _findings.Of(parsed);
        return findings with
        {
            Verbose = parsed.GetValue(_verbose),
            IsLive = !Console.IsErrorRedirected && findings is { Quiet: false, Format: DiagnosticFormat.Human }
                && Environment.GetEnvironmentVariable("TERM") is not ("dumb" or null),
        };
    }
}
