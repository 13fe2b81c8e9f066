using System.CommandLine;

namespace PrintLayout.Cli;

/// <summary><c>printlayout check EDITION-or-ARTICLE… [--fix]</c>.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Description = "Edition files, or manuscripts (.md).", Arity = ArgumentArity.OneOrMore };
        var fix = new Option<bool>("--fix") { Description = "Mend the punctuation of the manuscripts where it is certain." };
        var fonts = new FontOptions();
        var command = new Command("check", "Says what is wrong with editions and manuscripts, without writing pages.") { files, fix };
        fonts.AddTo(command);
        command.SetAction(parsed => new CheckRun(
            parsed.GetRequiredValue(files), parsed.GetValue(fix), fonts.Of(parsed),
            Console.Out, Console.Error).Execute());
        return command;
    }
}
