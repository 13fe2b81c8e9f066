using System.CommandLine;
using PrintLayout.Cli.Runs;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout info [--json]</c>: what this installation is and what it brings.</summary>
internal static class InfoCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Write JSON instead of text." };
        var command = new Command("info", "Says which version this is, what it brings and where, its limits and exit codes.") { json };
        command.SetAction(parsed =>
        {
            using var output = Console.OpenStandardOutput();
            return new InfoRun(output).Execute(parsed.GetValue(json));
        });
        return command;
    }
}
