using System.CommandLine;

namespace PrintLayout.Cli;

/// <summary><c>printlayout watch EDITION… -o FOLDER</c>: renders again whenever something changes that the pages depend on.</summary>
internal static class WatchCommand
{
    public static Command Create()
    {
        var options = new RenderOptions();
        var command = new Command("watch", "Renders, and renders again whenever a file changes that the pages depend on; ends with Ctrl-C.");
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            if (options.Of(parsed) is not { } settings) return ExitCodes.Usage;
            using var signals = new StopSignals();
            return new WatchRun(settings, Console.Out, Console.Error, TimeProvider.System).Execute(signals.Token);
        });
        return command;
    }
}
