using System.CommandLine;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;
using PrintLayout.Cli.Runs.Units;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout render EDITION… -o FOLDER-or-PATTERN</c>.</summary>
internal static class RenderCommand
{
    private const int UsualLease = 20;

    private static readonly string[] NotWithClaim = ["--shard", "--force", "--no-cache", "--pages"];

    public static Command Create()
    {
        var options = new RenderOptions();
        var command = new Command("render", "Composes the pages of editions and writes PDF, PNG and report.json.");
        var units = new Option<string?>("--units")
        {
            Description = "Make the units of this file alone, as plan --json lists them; - for standard input. "
                + "With --shard, a share by cost.",
        };
        var claim = new Option<bool>("--claim")
        {
            Description = "Share the work with all workers that are called so with the same output folder: "
                + "each takes units that no other makes.",
        };
        var lease = WordOption.Number(
            "--lease", $"With --claim: seconds after which the units of a worker that died are taken over ({UsualLease}).", 1, 3_600);
        command.Validators.Add(result =>
        {
            if (!result.GetValue(claim)) return;
            foreach (var other in NotWithClaim.Where(name => result.GetResult(name) is
                System.CommandLine.Parsing.OptionResult { Implicit: false }))
                result.AddError($"--claim and {other} exclude each other");
        });
        options.AddTo(command);
        foreach (var option in new Option[] { units, claim, lease }) command.Add(option);
        command.SetAction(parsed =>
        {
            if (options.Of(parsed) is not { } call) return ExitCodes.Usage;
            if (parsed.GetValue(units) is { } file)
            {
                if (UnitsInput.Read(file, Console.OpenStandardInput, Console.Error) is not { } read) return ExitCodes.Unreadable;
                call.Request = call.Request with { Units = read };
            }

            using var signals = new StopSignals();
            if (parsed.GetValue(claim))
            {
                var patience = TimeSpan.FromSeconds(parsed.GetValue(lease) ?? UsualLease);
                return new ClaimRun(call.Request, Console.Out, Console.Error, call.Words, patience, TimeProvider.System)
                    .Execute(signals.Token);
            }

            return new RenderRun(call.Request, Console.Out, Console.Error, call.Words, signals.Token).Execute();
        });
        return command;
    }
}
