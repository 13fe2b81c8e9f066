using System.CommandLine;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.Gate;
using PrintLayout.Production.Making;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout gate EDITION [--plan paper.yaml] [--date DAY] [--record]</c>.</summary>
internal static class GateCommand
{
    public static Command Create()
    {
        var edition = new Argument<string>("edition") { Description = "The edition file." };
        var plan = new Option<string?>("--plan")
        {
            Description = $"The plan of the paper ({MakeSettings.UsualPlan} beside the edition, where there is one).",
        };
        var date = DayOption.Create(
            "--date", "The day on which the paper is out, such as 2026-01-20; the edition must be of that day.");
        var record = new Option<bool>("--record")
        {
            Description = "Write the issue into the archive of the plan when nothing stops the press.",
        };
        var failOnWarning = new Option<bool>("--fail-on-warning") { Description = "Answer with exit code 3 when there are warnings." };
        var findings = new FindingOptions();
        var command = new Command("gate", "Looks across an edition for what papers count as grave faults, before it goes to press.")
        {
            edition, plan, date, record, failOnWarning,
        };
        findings.AddTo(command);
        command.SetAction(parsed =>
        {
            var settings = new GateSettings(parsed.GetRequiredValue(edition))
            {
                Plan = parsed.GetValue(plan),
                Date = DayOption.Of(parsed, date),
                Jobs = Environment.ProcessorCount,
            };
            using var signals = new StopSignals();
            return new GateCommandRun(settings, Console.Out, Console.Error, findings.Of(parsed), signals.Token)
            {
                FailOnWarning = parsed.GetValue(failOnWarning),
                Records = parsed.GetValue(record),
            }.Execute();
        });
        return command;
    }
}
