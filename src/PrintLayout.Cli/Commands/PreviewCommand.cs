using System.CommandLine;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;
using PrintLayout.Preview;
using PrintLayout.Production.Requests;

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
        var (fonts, press, selection, work) = (new FontOptions(), new PressOptions(), new SelectionOptions(), new WorkOptions());
        var command = new Command("preview", "Shows the pages in the browser while manuscripts are edited; ends with Ctrl-C.")
        {
            inputs, port, open, editor,
        };
        fonts.AddTo(command);
        press.AddTo(command);
        selection.AddTo(command);
        work.AddTo(command);
        command.SetAction(parsed =>
        {
            if (!SourceDate.TryRead(Console.Error, out var date)) return ExitCodes.Usage;
            var request = new RenderRequest(
                InputList.Expand(parsed.GetRequiredValue(inputs), Console.In), RenderRequest.DefaultOutput, Ppi: 0, fonts.Of(parsed))
            {
                Formats = ["pdf"],
                KeepsRecords = false,
                SourceDate = date,
            };
            request = work.Apply(parsed, selection.Apply(parsed, press.Apply(parsed, request)));
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
