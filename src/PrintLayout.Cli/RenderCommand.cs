using System.CommandLine;

namespace PrintLayout.Cli;

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
            if (options.Of(parsed) is not { } settings) return ExitCodes.Usage;
            using var signals = new StopSignals();
            return new RenderRun(settings, Console.Out, Console.Error, signals.Token).Execute();
        });
        return command;
    }
}
