using System.CommandLine;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.Requests;
using PrintLayout.Production.Signing;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout proof EDITION…</c>: the proofs of a round, with what changed since the last one.</summary>
internal static class ProofCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("inputs")
        {
            Description = "Edition files, folders, patterns; - reads such a list from standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "Folder of the proofs, or a path with {paper} {date} {edition} {p} {0p}.",
            DefaultValueFactory = _ => ProofRequest.DefaultOutput,
        };
        var round = WordOption.Number("--round", "Number of the round; the next one unless given.", 1, SignOffRequest.MostRounds);
        var all = new Option<bool>("--all") { Description = "A new round also of pages that did not change since their last." };
        var ppi = WordOption.Number("--ppi", "Resolution of the PNG.", 18, 2400, RenderRequest.DefaultPpi);
        var who = new SignOffOptions("Who makes the proof.", isRequired: false);
        var (selection, fonts, findings) = (new SelectionOptions(), new FontOptions(), new FindingOptions());
        var command = new Command("proof", "Writes proofs of pages, with what changed since their last round marked on them.")
        {
            inputs, output, round, all, ppi,
        };
        who.AddTo(command);
        selection.AddTo(command);
        fonts.AddTo(command);
        findings.AddTo(command);
        command.SetAction(parsed =>
        {
            if (!SourceDate.TryRead(Console.Error, out var date)) return ExitCodes.Usage;
            var pages = new SignOffRequest(InputList.Expand(parsed.GetRequiredValue(inputs), Console.In))
            {
                Pages = selection.PagesOf(parsed),
                Values = selection.ValuesOf(parsed),
                Fonts = fonts.Of(parsed),
            };
            var request = new ProofRequest(who.Apply(parsed, pages, date), parsed.GetRequiredValue(output))
            {
                Round = parsed.GetValue(round),
                All = parsed.GetValue(all),
                Ppi = parsed.GetValue(ppi),
                SourceDate = date,
            };
            return new ProofCommandRun(request, Console.Out, Console.Error, findings.Of(parsed)).Execute();
        });
        return command;
    }
}
