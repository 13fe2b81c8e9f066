using System.CommandLine;
using PrintLayout.Cli.Completion;
using PrintLayout.Cli.Messages;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout completions bash|zsh|fish</c>: a script that completes this command in a shell.</summary>
internal static class CompletionsCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish"];

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "The shell: bash, zsh or fish." };
        shell.AcceptOnlyFromAmong(Shells);
        var command = new Command("completions", "Writes the script that completes this command in a shell.") { shell };
        command.SetAction(parsed =>
        {
            Console.Out.Write(Write(parsed.GetRequiredValue(shell), CommandTree.Create()));
            return ExitCodes.Ok;
        });
        return command;
    }

    public static string Write(string shell, Command root)
    {
        var commands = CommandWords.Of(root);
        return shell switch
        {
            "bash" => BashCompletion.Write(commands),
            "zsh" => ZshCompletion.Write(commands),
            _ => FishCompletion.Write(commands),
        };
    }
}
