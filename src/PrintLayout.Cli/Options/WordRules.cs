using System.CommandLine;
using System.CommandLine.Parsing;

namespace PrintLayout.Cli.Options;

/// <summary>
/// What holds for the words of every command line, beyond what each option asks of its value: none is empty, what looks like an option is
/// one, and a switch takes no value.
/// </summary>
internal static class WordRules
{
    /// <summary>What is wrong with the words of a command line.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="parsed">What was made of it.</param>
    public static IEnumerable<string> Problems(IReadOnlyList<string> args, ParseResult parsed)
    {
        foreach (var result in Results(parsed.RootCommandResult).Where(result => result.Tokens.Any(token => token.Value.Length == 0)))
        {
            // It would be taken for the folder that the script runs in.
            if (result is ArgumentResult { Argument: var argument } && result.Parent is CommandResult)
                yield return $"<{argument.Name}> is empty; is a variable of the script not set?";
            if (result is OptionResult { Option: var option })
                yield return $"the value of {option.Name} is empty; is a variable of the script not set?";
        }

        // The library takes an option that it does not know for one more file, or for the value of the option before it.
        foreach (var word in parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && IsOption(token.Value)).Select(token => token.Value))
            yield return $"there is no option {word.Split('=')[0]}; a file of that name is written ./{word}";

        // It would take the value of a switch for one more file, too.
        var switches = Commands(parsed.CommandResult).SelectMany(command => command.Options)
            .Where(option => option.ValueType == typeof(bool)).ToList();
        foreach (var (name, value) in args.TakeWhile(arg => arg != "--")
            .Where(arg => arg.StartsWith('-') && arg.Contains('=', StringComparison.Ordinal)).Select(Halves))
        {
            if (switches.Exists(option => (option.Name == name || option.Aliases.Contains(name)) && !bool.TryParse(value, out _)))
                yield return $"{name} takes no value";
        }
    }

    // A dash alone is standard input; behind it a digit is a length, as of --region.
    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-' && (word[1] == '-' || char.IsAsciiLetter(word[1]));

    private static (string Name, string Value) Halves(string arg)
    {
        var at = arg.IndexOf('=', StringComparison.Ordinal);
        return (arg[..at], arg[(at + 1)..]);
    }

    private static IEnumerable<SymbolResult> Results(CommandResult command) =>
        command.Children.SelectMany(child => child is CommandResult below ? Results(below) : [child]);

    private static IEnumerable<Command> Commands(CommandResult? command)
    {
        for (; command is not null; command = command.Parent as CommandResult) yield return command.Command;
    }
}
