using System.Text;

namespace PrintLayout.Cli.Completion;

/// <summary>Completion for bash: one function, which finds the command by the words before the cursor.</summary>
internal static class BashCompletion
{
    private const string Head = """
        # Completion of printlayout for bash. Load it with: source <(printlayout completions bash)
        _printlayout() {
            local cur prev word words path=printlayout skip=
            COMPREPLY=()
            cur=${COMP_WORDS[COMP_CWORD]}
            prev=${COMP_WORDS[COMP_CWORD-1]}
            # bash takes --option=value for three words.
            if [[ $cur == "=" ]]; then
                cur=
            elif [[ $prev == "=" ]] && ((COMP_CWORD > 2)); then
                prev=${COMP_WORDS[COMP_CWORD-2]}
            fi
            for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
                if [[ $skip ]]; then
                    skip=
                    continue
                fi
                case "$path $word" in

        """;

    private const string Files = """
        _printlayout_files() {
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$1")
        }

        """;

    public static string Write(IReadOnlyList<CommandWords> commands)
    {
        var script = new StringBuilder().Append(Files).Append('\n').Append(Head);
        foreach (var command in commands.Where(command => command.Path.Length > 0))
            Case(script, 12, [command.Call], "path=\"$path $word\"");
        Case(script, 12, commands.SelectMany(command => Calls(command, option => option.TakesValue)), "skip=1");
        script.Append("        esac\n    done\n    case \"$path $prev\" in\n");
        foreach (var command in commands)
        {
            foreach (var option in command.Options.Where(option => !option.Values.IsEmpty))
                Case(script, 8, Calls(command, other => other == option), $"{Offer(string.Join(' ', option.Values))}; return");
        }

        Case(script, 8, commands.SelectMany(command => Calls(command, option => option.TakesFile)), "_printlayout_files \"$cur\"; return");
        Case(script, 8, commands.SelectMany(command => Calls(
            command, option => option is { TakesValue: true, TakesFile: false, Values.IsEmpty: true })), "return");
        script.Append("    esac\n    case \"$path\" in\n");
        foreach (var command in commands) Case(script, 8, [command.Call], $"words=\"{Words(command)}\"");
        script.Append("    esac\n    if [[ $cur == -* ]]; then\n        ").Append(Offer("$words", isVariable: true))
            .Append("\n        return\n    fi\n    case \"$path\" in\n");
        foreach (var command in commands)
        {
            var plain = string.Join(' ', command.Children.Select(child => child.Name).Concat(command.Values));
            if (plain.Length > 0) Case(script, 8, [command.Call], Offer(plain));
            else if (command.TakesFiles) Case(script, 8, [command.Call], "_printlayout_files \"$cur\"");
        }

        return script.Append("    esac\n}\n\ncomplete -F _printlayout printlayout\n").ToString();
    }

    private static IEnumerable<string> Calls(CommandWords command, Func<OptionWords, bool> filter) =>
        command.Options.Where(filter).SelectMany(option => option.Names).Select(name => $"{command.Call} {name}");

    private static string Words(CommandWords command) => string.Join(' ', command.Options.SelectMany(option => option.Names));

    private static string Offer(string words, bool isVariable = false) =>
        $"mapfile -t COMPREPLY < <(compgen -W {(isVariable ? $"\"{words}\"" : $"'{words}'")} -- \"$cur\")";

    private static void Case(StringBuilder script, int indent, IEnumerable<string> patterns, string action)
    {
        var joined = string.Join("|", patterns.Select(pattern => $"\"{pattern}\""));
        if (joined.Length > 0) script.Append(' ', indent).Append(joined).Append(") ").Append(action).Append(" ;;\n");
    }
}
