using System.CommandLine;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.Requests;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout check EDITION-or-ARTICLE-or-FOLDER… [--fix]</c>.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("inputs")
        {
            Description = "Edition files, manuscripts (.md), folders (every edition.yaml below), patterns with * and **; - reads such a "
                + "list from standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var fix = new Option<bool>("--fix") { Description = "Mend the punctuation of the manuscripts where it is certain." };
        var (fonts, press, selection, work, findings) =
            (new FontOptions(), new PressOptions(), new SelectionOptions(), new WorkOptions(), new FindingOptions());
        var command = new Command("check", "Says what is wrong with editions and manuscripts, without writing pages.") { inputs, fix };
        fonts.AddTo(command);
        press.AddTo(command);
        selection.AddTo(command);
        work.AddTo(command);
        findings.AddTo(command);
        command.SetAction(parsed =>
        {
            if (!SourceDate.TryRead(Console.Error, out var date)) return ExitCodes.Usage;
            var settings = new RenderRequest(
                InputList.Expand(parsed.GetRequiredValue(inputs), Console.In), RenderRequest.DefaultOutput, Ppi: 0, fonts.Of(parsed))
            {
                Formats = ["pdf"],
                KeepsRecords = false,
                SourceDate = date,
            };
            using var signals = new StopSignals();
            return new CheckRun(work.Apply(parsed, selection.Apply(parsed, press.Apply(parsed, settings))), parsed.GetValue(fix),
                Console.Out, Console.Error, findings.Of(parsed), signals.Token).Execute();
        });
        return command;
    }
}
