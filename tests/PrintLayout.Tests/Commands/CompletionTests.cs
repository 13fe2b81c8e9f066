using System.CommandLine;
using PrintLayout.Cli.Commands;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Commands;

/// <summary>The completion scripts, tried in the shells themselves.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;

    public CompletionTests()
    {
        File.WriteAllText(Path.Combine(_folder, "edition.yaml"), string.Empty);
        File.WriteAllText(Path.Combine(_folder, "my page.yaml"), string.Empty);
    }

    [Theory]
    [InlineData("in", "info|init")]
    [InlineData("init --ma", "--master")]
    [InlineData("init --master ", "broadsheet|tabloid")]
    [InlineData("init --master=t", "tabloid")]
    [InlineData("completions ", "bash|fish|zsh")]
    [InlineData("preflight --profile x", "x-1a|x-4")]
    [InlineData("check e", "edition.yaml")]
    [InlineData("check m", "my page.yaml")]
    [InlineData("capacity --fonts e", "edition.yaml")]
    [InlineData("--ver", "--version")]
    // The value of an option is not taken for the command.
    [InlineData("render --output check --pdf-st", "--pdf-standard")]
    // A number is nobody's to guess.
    [InlineData("render --ppi ", "")]
    public void Bash_completes_commands_options_values_and_files(string typed, string expected)
    {
        OutsideTool.Require("bash");
        var script = Script("bash");
        // As readline calls it: the line in words, parted at = too.
        var words = typed.Replace("=", " = ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (typed.EndsWith(' ')) words.Add(string.Empty);
        var line = string.Join(' ', words.Prepend("printlayout").Select(word => $"'{word}'"));
        var run = CommandProcess.Run(
            "bash", _folder, "-c",
            $"source '{script}'; COMP_WORDS=({line}); COMP_CWORD={words.Count}; _printlayout; printf '%s\\n' \"${{COMPREPLY[@]}}\" | sort");
        Assert.Equal((0, string.Empty), (run.Code, run.Messages));
        Assert.Equal(expected, string.Join('|', run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData("bash", "-n")]
    [InlineData("zsh", "-n")]
    [InlineData("fish", "--no-execute")]
    public void Shells_accept_the_script(string shell, string checkOnly)
    {
        OutsideTool.Require(shell);
        var run = CommandProcess.Run(shell, _folder, checkOnly, Script(shell));
        Assert.Equal((0, string.Empty), (run.Code, run.Messages));
    }

    [Fact]
    public void Fish_completes_values_and_options()
    {
        OutsideTool.Require("fish");
        var script = Script("fish");
        Assert.Equal("broadsheet|tabloid", Fish("printlayout init --master "));
        Assert.Equal("info|init", Fish("printlayout in"));

        string Fish(string line)
        {
            var run = CommandProcess.Run("fish", _folder, "--no-config", "-c", $"source '{script}'; complete -C '{line}'");
            return string.Join('|', run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(answer => answer.Split('\t')[0])
                .Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    public void Every_command_and_option_of_the_tree_is_in_the_script(string shell)
    {
        var root = CommandTree.Create();
        var script = CompletionsCommand.Write(shell, root);
        Assert.NotEmpty(root.Subcommands);
        foreach (var command in root.Subcommands)
        {
            Assert.Contains(command.Name, script, StringComparison.Ordinal);
            foreach (var option in command.Options)
                Assert.Contains(shell == "fish" ? $"-l {option.Name[2..]}" : option.Name, script, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Subcommands_of_subcommands_are_followed()
    {
        var mode = new Option<string>("--mode");
        mode.AcceptOnlyFromAmong("quick", "whole");
        var root = new RootCommand("r") { new Command("outer", "o") { new Command("inner", "i") { mode } } };
        OutsideTool.Require("bash");
        var script = Path.Combine(_folder, "nested");
        File.WriteAllText(script, CompletionsCommand.Write("bash", root));
        var run = CommandProcess.Run(
            "bash", _folder, "-c",
            $"source '{script}'; COMP_WORDS=(printlayout outer inner --mode ''); COMP_CWORD=4; _printlayout; echo \"${{COMPREPLY[*]}}\"");
        Assert.Equal((0, "quick whole\n"), (run.Code, run.Output));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Script(string shell)
    {
        // Not in the folder where files are completed.
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, ".scripts")).FullName, shell);
        File.WriteAllText(path, CompletionsCommand.Write(shell, CommandTree.Create()));
        return path;
    }
}
