using System.CommandLine;
using System.CommandLine.Completions;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.House;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout fonts [--text FILE] [--json]</c>: which face serves which role, and how the faces cover a text.</summary>
internal static class FontsCommand
{
    public static Command Create()
    {
        var text = new Option<string?>("--text")
        {
            Description = "Say which characters of this file fall back to another face or have none; - reads standard input."
        };
        var role = new Option<string[]>("--role") { Description = "Hold the text against this role only. May be repeated." };
        role.CompletionSources.Add(_ => BundledFiles.Roles().Select(name => new CompletionItem(name)));
        var json = new Option<bool>("--json") { Description = "Write JSON instead of tables." };
        var fonts = new FontOptions();
        var command = new Command("fonts", "Says which face serves which role, and how the faces cover a text.") { text, role, json };
        fonts.AddTo(command);
        command.SetAction(parsed =>
        {
            using var input = Console.OpenStandardInput();
            using var output = Console.OpenStandardOutput();
            return new FontsRun(fonts.Of(parsed), input, output, Console.Error)
                .Execute(parsed.GetValue(text), parsed.GetValue(role) ?? [], parsed.GetValue(json));
        });
        return command;
    }
}
