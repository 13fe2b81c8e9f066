using System.Text;

namespace PrintLayout.Cli.Completion;

/// <summary>Completion for fish: a line for each word that may follow.</summary>
internal static class FishCompletion
{
    public static string Write(IReadOnlyList<CommandWords> commands)
    {
        var script = new StringBuilder(
            "# Completion of printlayout for fish. Load it with: printlayout completions fish | source\ncomplete -c printlayout -f\n");
        foreach (var command in commands)
        {
            var when = $" -n '{Condition(command)}'";
            foreach (var (name, description) in command.Children) Line(script, when, $" -a {name}", description);
            if (!command.Values.IsEmpty) Line(script, when, $" -a '{string.Join(' ', command.Values)}'", string.Empty);
            if (command.TakesFiles) Line(script, when, " -F", string.Empty);
            foreach (var option in command.Options) Line(script, when, Names(option) + Value(option), option.Description);
        }

        return script.ToString();
    }

    /// <summary>All words of the command are there, and none of its subcommands.</summary>
    private static string Condition(CommandWords command)
    {
        var parts = command.Path.Select(word => $"__fish_seen_subcommand_from {word}").ToList();
        if (!command.Children.IsEmpty)
            parts.Add($"not __fish_seen_subcommand_from {string.Join(' ', command.Children.Select(child => child.Name))}");
        return parts.Count > 0 ? string.Join("; and ", parts) : "true";
    }

    private static string Names(OptionWords option) => string.Concat(option.Names.Select(name =>
        name.StartsWith("--", StringComparison.Ordinal) ? $" -l {name[2..]}" : $" -s {name[1..]}"));

    private static string Value(OptionWords option) => !option.TakesValue ? string.Empty
        : !option.Values.IsEmpty ? $" -x -a '{string.Join(' ', option.Values)}'"
        : option.TakesFile ? " -r -F"
        : " -x";

    private static void Line(StringBuilder script, string when, string what, string description)
    {
        script.Append("complete -c printlayout").Append(when).Append(what);
        if (description.Length > 0)
            script.Append(" -d '").Append(description.Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("'", "\\'", StringComparison.Ordinal)).Append('\'');
        script.Append('\n');
    }
}
