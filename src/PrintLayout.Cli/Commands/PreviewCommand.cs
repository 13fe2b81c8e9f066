using System.CommandLine;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;
using PrintLayout.Preview;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout preview EDITION…</c>: the pages in the browser while they are made.</summary>
internal static class PreviewCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("inputs")
        {
            Description = "Edition files, folders (every edition.yaml below), patterns with * and **.",
            Arity = ArgumentArity.OneOrMore,
        };
        var port = WordOption.Number("--port", "Port on the loopback address; a free one unless given.", 0, ushort.MaxValue, 0);
        var open = new Option<bool>("--open") { Description = "Open the address in the browser." };
        var editor = new Option<string>("--editor")
        {
            Description = "Address that opens an editor, with {file}, {line} and {column}.",
            DefaultValueFactory = _ => new PreviewSettings().Editor,
        };
        var options = new MemoryRunOptions();
        var command = new Command("preview", "Shows the pages in the browser while manuscripts are edited; ends with Ctrl-C.")
        {
            inputs, port, open, editor,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            if (options.Of(parsed, parsed.GetRequiredValue(inputs)) is not { } request) return ExitCodes.Usage;
            var settings = new PreviewSettings
            {
                Port = parsed.GetValue(port),
                Editor = parsed.GetRequiredValue(editor),
            };
            using var signals = new StopSignals();
            return new PreviewRun(request, settings, parsed.GetValue(open), Console.Out, Console.Error).Execute(signals.Token);
        });
        return command;
    }
}
