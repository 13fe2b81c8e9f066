using System.CommandLine;
using PrintLayout.Cli.Commands;

namespace PrintLayout.Tests.Commands;

public sealed class CommandLineTests
{
    /// <summary>Every option that takes a number, with its bounds as docs/cli.md and --help have them.</summary>
    public static TheoryData<string, string, int, int> Numbers => new()
    {
        { "render", "--jobs", 1, 1024 },
        { "render", "--page-time", 1, 86_400 },
        { "render", "--page-memory", 16, 1 << 20 },
        { "render", "--ppi", 18, 2400 },
        { "render", "--image-ppi", 0, 2400 },
        { "render", "--jpeg-quality", 0, 100 },
        { "check", "--image-ppi", 0, 2400 },
        { "check", "--jpeg-quality", 0, 100 },
        { "watch", "--jobs", 1, 1024 },
        { "check", "--jobs", 1, 1024 },
        { "check", "--page-time", 1, 86_400 },
        { "check", "--page-memory", 16, 1 << 20 },
        { "makeup", "--alternatives", 1, 50 },
        { "snap test", "--ppi", 18, 600 },
        { "snap report", "--ppi", 18, 600 },
        { "diff", "--ppi", 18, 600 },
        { "proof", "--ppi", 18, 2400 },
        { "proof", "--round", 1, 9_999 },
        { "preflight", "--tac", 100, 400 },
        { "preflight", "--ppi", 18, 600 },
        { "preflight", "--least-type", 1, 100 },
        { "preflight", "--least-white-type", 1, 100 },
        { "preflight", "--thin-line", 0, 100 },
        { "impose", "--tac", 100, 400 },
        { "makeup", "--page-time", 1, 86_400 },
        { "render", "--lease", 1, 3_600 },
        { "plan", "--shares", 1, 100_000 },
    };

    /// <summary>Every command, subcommands too.</summary>
    public static TheoryData<string> Commands => [.. All(CommandTree.Create(), string.Empty).Select(found => found.Path)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_is_taken_within_its_bounds(string command, string option, int least, int most)
    {
        foreach (var number in new[] { least, most }) Assert.Empty(ErrorsOf(command, option, $"{number}"));
        foreach (var word in new[] { $"{least - 1}", $"{most + 1}", "x", "-1", "+5", "0.5", "1e3", " 50", "２0", "0x20",
            "1,000", "99999999999999999999", new string('9', 5000) })
            Assert.Equal([$"{option} takes a number from {least} to {most}"], ErrorsOf(command, option, word));
    }

    [Fact]
    public void The_numbers_above_are_all_there_are()
    {
        var numbers = Numbers.Select(row => (row.Data.Item1, row.Data.Item2)).ToHashSet();
        var options = All(CommandTree.Create(), string.Empty)
            .SelectMany(found => found.Command.Options.Select(option => (found.Path, option.Name, option.ValueType)))
            .Where(option => option.ValueType != typeof(bool) && option.ValueType != typeof(string) && option.ValueType != typeof(string[])
                && option.ValueType != typeof(void));
        // watch, make, plan and preview have the options of render.
        string[] like = ["watch", "make", "plan", "preview"];
        Assert.DoesNotContain(options, option => !like.Contains(option.Path) && !numbers.Contains((option.Path, option.Name)));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void No_word_after_an_option_makes_the_reading_of_a_command_line_throw(string path)
    {
        var words = new[]
        {
            "x", "-", "--", "=", "k=", "=v", ",", "a,,b", "1-", "9-1", "1/0", "0/0", "2/1", "auto", "auto/0", "auto/x",
            "0,0,0,0", "-1mm,1mm,1mm,1mm", "1e999mm,0,0,0", "NaN",
            "../..", "/dev/null", "\0", "\ud800", "😀", "CON", "{", "{q}", "*", "**", new string('a', 5000), "@", "@nothing",
        };
        var command = CommandOf(path);
        foreach (var option in command.Options)
        {
            foreach (var word in words)
            {
                _ = ErrorsOf(path, option.Name, word);
                _ = ErrorsOf(path, $"{option.Name}={word}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void An_empty_word_is_a_variable_that_was_not_set(string path)
    {
        var command = CommandOf(path);
        if (command.Arguments.FirstOrDefault() is { } argument)
            Assert.Contains($"<{argument.Name}> is empty; is a variable of the script not set?",
                ErrorsOf([.. path.Split(' '), .. Enumerable.Repeat(string.Empty, Math.Max(1, Needed(path, string.Empty).Length))]));
        foreach (var option in command.Options.Where(option => option.ValueType == typeof(string) || option.ValueType == typeof(string[])))
            Assert.Contains(
                $"the value of {option.Name} is empty; is a variable of the script not set?", ErrorsOf(path, option.Name, string.Empty));
    }

    [Theory]
    [InlineData("there is no option --formt; a file of that name is written ./--formt", "render", "a.yaml", "--formt", "pdf")]
    [InlineData("there is no option --formt; a file of that name is written ./--formt=pdf", "render", "a.yaml", "--formt=pdf")]
    [InlineData("there is no option -x; a file of that name is written ./-x", "render", "-x", "a.yaml")]
    [InlineData("there is no option --force; a file of that name is written ./--force", "check", "--force", "a.yaml")]
    // Nor is it the value of the option before it.
    [InlineData("there is no option --quite; a file of that name is written ./--quite", "render", "a.yaml", "-o", "--quite")]
    [InlineData("there is no option --no-cahe; a file of that name is written ./--no-cahe", "render", "a.yaml", "--timings", "--no-cahe")]
    [InlineData("--quiet takes no value", "render", "a.yaml", "--quiet=maybe")]
    [InlineData("--fix takes no value", "check", "a.yaml", "--fix=yes")]
    [InlineData("-q takes no value", "check", "a.yaml", "-q=")]
    public void What_looks_like_an_option_is_no_file(string problem, params string[] args) => Assert.Equal(problem, ErrorsOf(args)[0]);

    [Theory]
    [InlineData("render", "-")]
    [InlineData("render", "./--formt")]
    [InlineData("render", "-o", "out", "--", "--formt", "-x", "--quiet=maybe")]
    [InlineData("render", "a.yaml", "--region", "-1mm,-1mm,20mm,20mm")]
    [InlineData("render", "a.yaml", "--quiet=true", "-qj2", "-o=out")]
    // No list of words: a file, whatever is in it.
    [InlineData("check", "@a.yaml")]
    public void What_is_a_file_or_a_value_stays_one(params string[] args) => Assert.Empty(ErrorsOf(args));

    [Fact]
    public void What_is_wrong_with_a_call_is_told_once_and_ends_with_2()
    {
        var messages = new StringWriter();
        Assert.Equal(2, CommandCall.Execute(CommandTree.Create(), ["render", "edition.yaml", "--ppi", "many"], messages));
        Assert.Equal($"printlayout: --ppi takes a number from 18 to 2400{Environment.NewLine}printlayout: try --help{Environment.NewLine}",
            messages.ToString());
    }

    [Fact]
    public void A_fault_of_the_program_ends_with_70()
    {
        var failing = new Command("fail");
        failing.SetAction(int (_) => throw new InvalidOperationException("no such thing"));
        var messages = new StringWriter();
        Assert.Equal(70, CommandCall.Execute(new RootCommand { failing }, ["fail"], messages));
        Assert.StartsWith(
            "printlayout: internal error: InvalidOperationException: no such thing", messages.ToString(), StringComparison.Ordinal);
    }

    // With what the call needs so that nothing else is wrong with it.
    private static string[] ErrorsOf(string path, params string[] options) =>
        ErrorsOf([.. path.Split(' '), .. Needed(path, options[0]), .. options]);

    private static string[] ErrorsOf(string[] args) => [.. CommandCall.Read(CommandTree.For(args), args).Problems];

    private static string[] Needed(string path, string option) =>
        path is "diff" && !option.StartsWith("--revision", StringComparison.Ordinal)
            ? ["a.pdf", "b.pdf"]
            : CommandOf(path).Arguments.Any(argument => argument.Arity.MinimumNumberOfValues > 0) ? ["file"] : [];

    private static Command CommandOf(string path) => All(CommandTree.Create(), string.Empty).First(found => found.Path == path).Command;

    private static IEnumerable<(string Path, Command Command)> All(Command command, string path)
    {
        foreach (var child in command.Subcommands)
        {
            var name = $"{path} {child.Name}".Trim();
            if (child.Subcommands.Count == 0) yield return (name, child);
            foreach (var below in All(child, name)) yield return below;
        }
    }
}
