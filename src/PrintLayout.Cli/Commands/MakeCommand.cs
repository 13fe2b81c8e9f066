using System.CommandLine;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.Making;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout make FOLDER [--date DAY] -o FOLDER-or-PATTERN</c>.</summary>
internal static class MakeCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder")
        {
            Description = "The folder with the plan of the paper and the manuscripts of the day.",
        };
        var plan = new Option<string?>("--plan") { Description = $"The plan of the paper, in the folder ({MakeSettings.UsualPlan})." };
        var date = DayOption.Create("--date", "The day of issue, such as 2026-01-20, in place of that of the plan.");
        var overwrite = new Option<bool>("--overwrite")
        {
            Description = "Overwrite an edition and layouts that were edited since they were made.",
        };
        var watch = new Option<bool>("--watch")
        {
            Description = "Make the paper again whenever a file of the folder changes, until Ctrl-C.",
        };
        var options = new RenderOptions(hasInputs: false);
        var command = new Command("make", "Makes a paper out of a folder: pages planned, made up, indexed and written for the press.")
        {
            folder, plan, date, overwrite, watch,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            if (options.Of(parsed) is not { } call) return ExitCodes.Usage;
            var settings = new MakeSettings(parsed.GetRequiredValue(folder), call.Request.Fonts)
            {
                Plan = parsed.GetValue(plan),
                Date = DayOption.Of(parsed, date),
                Force = parsed.GetValue(overwrite),
                Jobs = Math.Max(1, call.Request.Jobs),
                Limits = call.Request.Limits,
            };
            using var signals = new StopSignals();
            if (parsed.GetValue(watch))
            {
                return new MakeWatchRun(settings, call.Request, Console.Out, Console.Error, call.Words, TimeProvider.System)
                    .Execute(signals.Token);
            }

            return new MakeCommandRun(settings, call.Request, Console.Out, Console.Error, call.Words, signals.Token).Execute();
        });
        return command;
    }
}
