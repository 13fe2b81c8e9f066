using System.Collections.Immutable;
using System.CommandLine;
using PrintLayout.Cli.Messages;

namespace PrintLayout.Cli.Options;

/// <summary>The options that say how findings are written.</summary>
internal sealed class FindingOptions
{
    private static readonly ImmutableArray<(string Word, DiagnosticFormat Value)> Formats =
    [
        ("human", DiagnosticFormat.Human), ("short", DiagnosticFormat.Short), ("msbuild", DiagnosticFormat.MSBuild),
        ("json", DiagnosticFormat.Json),
    ];

    private readonly Option<string> _format = WordOption.Create("--diagnostic-format", "Form of findings", Formats);
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Tell errors only." };

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_quiet);
    }

    public MessageSettings Of(ParseResult parsed) =>
        new() { Format = WordOption.ValueOf(parsed.GetValue(_format), Formats), Quiet = parsed.GetValue(_quiet) };
}
