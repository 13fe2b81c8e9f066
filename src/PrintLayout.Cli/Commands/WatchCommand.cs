using System.CommandLine;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout watch EDITION… -o FOLDER</c>: renders again whenever something changes that the pages depend on.</summary>
internal static class WatchCommand
{
    public static Command Create()
    {
        var options = new RenderOptions();
        var command = new Command(
            "watch", "Renders, and renders again whenever a file changes that the pages depend on; ends with Ctrl-C.");
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            if (options.Of(parsed) is not { } call) return ExitCodes.Usage;
            using var signals = new StopSignals();
            return new WatchRun(call.Request, Console.Out, Console.Error, TimeProvider.System, call.Words).Execute(signals.Token);
        });
        return command;
    }
}
