using System.CommandLine;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.Signing;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout status EDITION…</c>: how far each page is.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("inputs")
        {
            Description = "Edition files, folders, patterns; - reads such a list from standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var json = new Option<bool>("--json") { Description = "Write the board as JSON." };
        var (selection, fonts, findings) = (new SelectionOptions(), new FontOptions(), new FindingOptions());
        var command = new Command("status", "Says how far each page is: round, state, findings, signatures.") { inputs, json };
        selection.AddTo(command);
        fonts.AddTo(command);
        findings.AddTo(command);
        command.SetAction(parsed =>
        {
            var request = new SignOffRequest(InputList.Expand(parsed.GetRequiredValue(inputs), Console.In))
            {
                Pages = selection.PagesOf(parsed),
                Values = selection.ValuesOf(parsed),
                Fonts = fonts.Of(parsed),
            };
            return new StatusCommandRun(request, parsed.GetValue(json), Console.Out, Console.Error, findings.Of(parsed)).Execute();
        });
        return command;
    }
}
