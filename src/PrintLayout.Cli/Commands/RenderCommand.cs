using System.CommandLine;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout render EDITION… -o FOLDER-or-PATTERN</c>.</summary>
internal static class RenderCommand
{
    public static Command Create()
    {
        var options = new RenderOptions();
        var command = new Command("render", "Composes the pages of editions and writes PDF, PNG and report.json.");
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            if (options.Of(parsed) is not { } call) return ExitCodes.Usage;
            using var signals = new StopSignals();
            return new RenderRun(call.Request, Console.Out, Console.Error, call.Words, signals.Token).Execute();
        });
        return command;
    }
}
