using System.Collections.Immutable;
using System.CommandLine;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;
using PrintLayout.Preflight.Findings;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout preflight FILE.pdf [--profile x-4|x-1a|none] [--tac 240] [--json]</c>.</summary>
internal static class PreflightCommand
{
    private const int NewsprintLimit = 240;
    private const int OneSolid = 100;
    private const int FourSolids = 400;

    private static readonly ImmutableArray<(string Word, PreflightProfile Value)> Profiles =
    [
        ("x-4", PreflightProfile.X4), ("x-1a", PreflightProfile.X1a), ("none", PreflightProfile.None),
    ];

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The PDF, ours or another's." };
        var profile = WordOption.Create("--profile", "Press standard", Profiles);
        var tac = WordOption.Number("--tac", "Most ink on one place, in per cent.", OneSolid, FourSolids, NewsprintLimit);
        var json = new Option<bool>("--json") { Description = "The findings as JSON on standard output." };
        var command = new Command("preflight", "Reads a finished PDF as the press would and says what is wrong with it.")
        {
            file, profile, tac, json
        };
        command.SetAction(parsed =>
        {
            var options = new PreflightOptions(WordOption.ValueOf(parsed.GetValue(profile), Profiles)) { InkLimit = parsed.GetValue(tac) };
            return new PreflightRun(parsed.GetRequiredValue(file), options, parsed.GetValue(json), Console.Out, Console.Error).Execute();
        });
        return command;
    }
}
