using System.CommandLine;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;

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
        var (options, findings) = (new MemoryRunOptions(), new FindingOptions());
        var command = new Command("check", "Says what is wrong with editions and manuscripts, without writing pages.") { inputs, fix };
        options.AddTo(command);
        findings.AddTo(command);
        command.SetAction(parsed =>
        {
            if (options.Of(parsed, parsed.GetRequiredValue(inputs)) is not { } request) return ExitCodes.Usage;
            using var signals = new StopSignals();
            return new CheckRun(request, parsed.GetValue(fix), Console.Out, Console.Error, findings.Of(parsed), signals.Token).Execute();
        });
        return command;
    }
}
