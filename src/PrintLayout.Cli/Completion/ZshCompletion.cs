using System.Text;

namespace PrintLayout.Cli.Completion;

/// <summary>Completion for zsh: a function for each command, in the language of <c>_arguments</c>.</summary>
internal static class ZshCompletion
{
    public static string Write(IReadOnlyList<CommandWords> commands)
    {
        var script = new StringBuilder(
            "#compdef printlayout\n# Completion of printlayout for zsh. Load it with: source <(printlayout completions zsh)\n");
        foreach (var command in commands) WriteFunction(script, command);
        return script.Append("\nif [[ $zsh_eval_context[-1] == loadautofunc ]]; then\n    _printlayout \"$@\"\nelse\n"
            + "    compdef _printlayout printlayout\nfi\n").ToString();
    }

    private static void WriteFunction(StringBuilder script, CommandWords command)
    {
        script.Append('\n').Append(Function(command.Path)).Append("() {\n");
        if (!command.Children.IsEmpty) script.Append("    local curcontext=\"$curcontext\" state line\n    local -a commands\n");
        script.Append("    _arguments -C");
        foreach (var option in command.Options) script.Append(" \\\n        ").Append(Spec(option));
        if (!command.Children.IsEmpty) script.Append(" \\\n        '1: :->command' \\\n        '*:: :->rest'");
        else if (!command.Values.IsEmpty) script.Append(" \\\n        '1: :(").AppendJoin(' ', command.Values).Append(")'");
        else if (command.TakesFiles) script.Append(" \\\n        '*: :_files'");
        script.Append('\n');
        if (!command.Children.IsEmpty) WriteChildren(script, command);
        script.Append("}\n");
    }

    private static void WriteChildren(StringBuilder script, CommandWords command)
    {
        script.Append("    case $state in\n        command)\n            commands=(\n");
        foreach (var (name, description) in command.Children)
            script.Append("                ").Append(Quoted($"{name}:{description}")).Append('\n');
        script.Append(
            "            )\n            _describe command commands\n            ;;\n        rest)\n            case $words[1] in\n");
        foreach (var (name, _) in command.Children)
            script.Append("                ").Append(name).Append(") ").Append(Function(command.Path.Add(name))).Append(" ;;\n");
        script.Append("            esac\n            ;;\n    esac\n");
    }

    private static string Spec(OptionWords option)
    {
        var value = !option.TakesValue ? string.Empty
            : !option.Values.IsEmpty ? $":value:({string.Join(' ', option.Values)})"
            : option.TakesFile ? ":file:_files"
            : ":value: ";
        // A backslash keeps a colon or a bracket of the description from ending it.
        var description = option.Description.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal)
            .Replace("]", "\\]", StringComparison.Ordinal).Replace(":", "\\:", StringComparison.Ordinal);
        var rest = Quoted($"[{description}]{value}");
        return option.Names.Length == 1
            ? $"'*{option.Names[0]}'{rest}"
            : $"'*'{{{string.Join(',', option.Names)}}}{rest}";
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static string Function(IEnumerable<string> path) => string.Join('_', path.Prepend("_printlayout"));
}
