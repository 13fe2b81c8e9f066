using System.CommandLine;
using System.CommandLine.Parsing;

namespace PrintLayout.Cli;

/// <summary>What holds for the words of every command line: none is empty, and what looks like an option is one.</summary>
internal static class WordRules
{
    /// <summary>Has the words after a command, and after those below it, looked at.</summary>
    public static void Hold(Command command)
    {
        foreach (var argument in command.Arguments)
        {
            argument.Validators.Add(result =>
            {
                // An empty word would be taken for the folder that the script runs in.
                if (HasEmptyWord(result)) result.AddError($"<{argument.Name}> is empty; is a variable of the script not set?");
                foreach (var word in result.Tokens.Select(token => token.Value).Where(IsOption)) result.AddError($"there is no option {word}; a file of that name is written ./{word}");
            });
        }

        foreach (var option in command.Options)
        {
            option.Validators.Add(result =>
            {
                if (HasEmptyWord(result)) result.AddError($"the value of {option.Name} is empty; is a variable of the script not set?");
            });
        }

        foreach (var subcommand in command.Subcommands) Hold(subcommand);
    }

    private static bool HasEmptyWord(SymbolResult result) => result.Tokens.Any(token => token.Value.Length == 0);

    // The library takes an option that it does not know for one more file. A dash alone is standard input.
    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';
}
