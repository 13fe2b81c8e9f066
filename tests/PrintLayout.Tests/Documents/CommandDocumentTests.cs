using System.CommandLine;
using System.Text.RegularExpressions;
using PrintLayout.Cli.Commands;

namespace PrintLayout.Tests.Documents;

/// <summary>
/// docs/cli.md names the commands and options that the command has, and no others. Each command has a section
/// "## printlayout NAME", and there each option has a row of a table whose first cell begins with its name in backticks. The options of
/// a command with subcommands stand in its own section or in sections of theirs, "## printlayout NAME SUBCOMMAND".
/// </summary>
public sealed partial class CommandDocumentTests
{
    private const string Document = "docs/cli.md";

    [Fact]
    public void Commands_and_options_are_those_of_the_command() =>
        Findings.AssertNone(Differences(CommandTree.Create(), CommittedFiles.Read(Document)));

    [Fact]
    public void What_the_document_lacks_is_found()
    {
        Assert.Equal(["printlayout b: no section"], Differences(Sample(), "## printlayout a\n| `--one` | |\n| `--two` | |"));
        const string WithoutTwo = "## printlayout a\n| `--one FILE` | |\n## printlayout b\n| `--three` | |";
        Assert.Equal(["printlayout a: --two is missing"], Differences(Sample(), WithoutTwo));
    }

    [Fact]
    public void What_the_command_lacks_is_found()
    {
        const string Good = "## printlayout a\n| `--one`, `-o FILE` | `--none` |\n| `--two` | |\n## printlayout b\n| `--three` | |\n";
        Assert.Empty(Differences(Sample(), Good));
        Assert.Equal(["printlayout b: --four does not exist"], Differences(Sample(), Good + "| `--four` | |"));
        Assert.Equal(["printlayout b: --hidden does not exist"], Differences(Sample(), Good + "| `--hidden` | |"));
        Assert.Equal(["printlayout c: no command"], Differences(Sample(), Good + "## printlayout c\n"));
        var wrong = Good.Replace("-o FILE", "-x FILE", StringComparison.Ordinal);
        Assert.Equal(["printlayout a: -x does not exist"], Differences(Sample(), wrong));
    }

    [Fact]
    public void Subcommands_have_sections_of_their_own()
    {
        var root = new RootCommand { new Command("a") { new Command("sub") { new Option<bool>("--one") } } };
        Assert.Empty(Differences(root, "## printlayout a\n## printlayout a sub\n| `--one` | |"));
        Assert.Equal(["printlayout a sub: no section"], Differences(root, "## printlayout a\n"));
        Assert.Equal(["printlayout a sub: --one is missing"], Differences(root, "## printlayout a\n## printlayout a sub\n"));
    }

    private static RootCommand Sample() => new()
    {
        new Command("a") { new Option<bool>("--one", "-o"), new Option<bool>("--two") },
        new Command("b") { new Option<bool>("--three"), new Option<bool>("--hidden") { Hidden = true } },
        new Command("unseen") { Hidden = true },
    };

    private static IEnumerable<string> Differences(RootCommand root, string text)
    {
        var documented = Sections(text);
        var commands = Commands(root).ToDictionary(entry => entry.Call, entry => entry.Command, StringComparer.Ordinal);
        foreach (var (call, command) in commands)
        {
            if (!documented.TryGetValue(call, out var names))
            {
                yield return $"{call}: no section";
                continue;
            }

            var options = command.Options.Where(option => !option.Hidden && !IsGeneral(option)).ToList();
            foreach (var option in options.Where(option => !names.Contains(option.Name))) yield return $"{call}: {option.Name} is missing";
            foreach (var name in names.Where(name => !options.Any(option => option.Name == name || option.Aliases.Contains(name))))
                yield return $"{call}: {name} does not exist";
        }

        foreach (var call in documented.Keys.Where(call => !commands.ContainsKey(call))) yield return $"{call}: no command";
    }

    // Of the root itself: what every command takes.
    private static bool IsGeneral(Option option) => option.Name is "--help" or "--version";

    private static IEnumerable<(string Call, Command Command)> Commands(RootCommand root)
    {
        var waiting = new Stack<(string Call, Command Command)>([("printlayout", root)]);
        while (waiting.TryPop(out var entry))
        {
            if (entry.Command != root) yield return entry;
            foreach (var child in entry.Command.Subcommands.Reverse().Where(child => !child.Hidden))
                waiting.Push(($"{entry.Call} {child.Name}", child));
        }
    }

    /// <summary>The options in the tables of each section about a command; the section of the program itself is none.</summary>
    private static Dictionary<string, HashSet<string>> Sections(string text)
    {
        var sections = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        HashSet<string>? section = null;
        foreach (var (_, line) in Markdown.Prose(text))
        {
            var (level, words) = Markdown.Heading(line);
            if (level is 1 or 2)
            {
                section = null;
                var call = words.Replace("`", string.Empty, StringComparison.Ordinal);
                if (call.StartsWith("printlayout ", StringComparison.Ordinal)) section = sections[call] = [];
            }
            else if (section is not null && Markdown.IsTable(line))
            {
                var names = Markdown.Code(Markdown.Cells(line)[0]).Select(code => OptionName().Match(code).Value);
                section.UnionWith(names.Where(name => name.Length > 0));
            }
        }

        return sections;
    }

    [GeneratedRegex("^--?[A-Za-z][A-Za-z0-9-]*")]
    private static partial Regex OptionName();
}
