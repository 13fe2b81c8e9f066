using System.CommandLine;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;
using PrintLayout.Cli.Runs.Units;

namespace PrintLayout.Cli.Commands.Batches;

/// <summary><c>printlayout plan EDITION… [--json]</c>: the work of a <c>render</c> as data.</summary>
internal static class PlanCommand
{
    public static Command Create()
    {
        var options = new RenderOptions();
        var json = new Option<bool>("--json") { Description = "Write the plan as JSON, for render --units." };
        var lines = new Option<bool>("--json-lines") { Description = "Write one unit a line, each for itself." };
        var reports = new Option<string[]>("--report")
        {
            Description = "A report of an earlier run, for what pages cost; may be repeated.",
        };
        var shares = WordOption.Number("--shares", "Say how even so many shares by cost would be.", 1, 100_000);
        var command = new Command("plan", "Lists the work of a render as units that any machine can make, without doing it.");
        options.AddTo(command);
        foreach (var option in new Option[] { json, lines, reports, shares }) command.Add(option);
        command.SetAction(parsed =>
        {
            if (options.Of(parsed) is not { } call) return ExitCodes.Usage;
            using var signals = new StopSignals();
            var form = parsed.GetValue(json) ? PlanForm.Json : parsed.GetValue(lines) ? PlanForm.Lines : PlanForm.Table;
            return new PlanCommandRun(
                call.Request, [.. parsed.GetValue(reports) ?? []], form, parsed.GetValue(shares), Console.OpenStandardOutput, Console.Error)
                .Execute(signals.Token);
        });
        return command;
    }
}
