using System.CommandLine;
using PrintLayout.Preflight;

namespace PrintLayout.Cli;

/// <summary><c>printlayout preflight FILE.pdf [--profile x-4|x-1a|none] [--tac 240] [--json]</c>.</summary>
internal static class PreflightCommand
{
    private const int NewsprintLimit = 240;
    private const int FourSolids = 400;

    private static readonly Dictionary<string, PreflightProfile> Profiles = new(StringComparer.Ordinal)
    {
        ["x-4"] = PreflightProfile.X4,
        ["x-1a"] = PreflightProfile.X1a,
        ["none"] = PreflightProfile.None,
    };

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The PDF, ours or another's." };
        var profile = new Option<string>("--profile") { Description = "Press standard: x-4, x-1a, none.", DefaultValueFactory = _ => "x-4" };
        var tac = new Option<int>("--tac") { Description = "Most ink on one place, in per cent.", DefaultValueFactory = _ => NewsprintLimit };
        var json = new Option<bool>("--json") { Description = "The findings as JSON on standard output." };
        profile.CompletionSources.Add([.. Profiles.Keys]);
        profile.Validators.Add(result =>
        {
            if (!Profiles.ContainsKey(result.GetValueOrDefault<string>() ?? string.Empty)) result.AddError("--profile takes one of: x-4, x-1a, none");
        });
        tac.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 100 or > FourSolids) result.AddError("--tac takes a number from 100 to 400");
        });
        var command = new Command("preflight", "Reads a finished PDF as the press would and says what is wrong with it.") { file, profile, tac, json };
        command.SetAction(parsed =>
        {
            var options = new PreflightOptions(Profiles[parsed.GetRequiredValue(profile)]) { InkLimit = parsed.GetValue(tac) };
            return new PreflightRun(parsed.GetRequiredValue(file), options, parsed.GetValue(json), Console.Out, Console.Error).Execute();
        });
        return command;
    }
}
