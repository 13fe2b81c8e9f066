using System.Collections.Immutable;
using System.CommandLine;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Makeup;
using PrintLayout.Sources;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout makeup EDITION [--page A2] [--alternatives N] [--write]</c>.</summary>
internal static class MakeupCommand
{
    private static readonly ImmutableArray<(string Word, bool Value)> Formats = [("text", false), ("json", true)];

    public static Command Create()
    {
        var edition = new Argument<string>("edition") { Description = "The edition file." };
        var pages = WordOption.Parsed(
            "--page", "Only these pages: numbers (1,3-5) or names (A2,B1-B4).", PageSelection.TryParse, "pages such as 1,3-5 or A2,B1-B4");
        var alternatives = WordOption.Number(
            "--alternatives", "Number of pages to choose from, each of another structure.", 1, MakeupSettings.MostAlternatives, 3);
        var write = new Option<bool>("--write") { Description = "Write the best layout of each page beside the edition." };
        var force = new Option<bool>("--force") { Description = "Overwrite layouts that were edited since they were made up." };
        var keep = new Option<bool>("--keep") { Description = "Keep to the structure of the layout written earlier, if it can be." };
        var output = new Option<string>("--output", "-o")
        {
            Description = "Folder for the contact sheets.",
            DefaultValueFactory = _ => "makeup",
        };
        var format = WordOption.Create("--format", "What goes to standard output", Formats);
        var pageTime = WordOption.Number("--page-time", "Seconds that the work on one page may take (60).", 1, WorkOptions.MostSeconds);
        var (fonts, findings) = (new FontOptions(), new FindingOptions());
        var command = new Command("makeup", "Finds layouts for the pages of an edition that leave them to the program.")
        {
            edition, pages, alternatives, write, force, keep, output, format, pageTime,
        };
        fonts.AddTo(command);
        findings.AddTo(command);
        command.SetAction(parsed =>
        {
            var settings = new MakeupSettings(parsed.GetRequiredValue(edition), fonts.Of(parsed))
            {
                Pages = parsed.GetValue(pages) is { } named ? PageSelection.TryParse(named)! : PageSelection.All,
                Alternatives = parsed.GetValue(alternatives),
                Output = parsed.GetRequiredValue(output),
                WritesLayouts = parsed.GetValue(write),
                Force = parsed.GetValue(force),
                Keeps = parsed.GetValue(keep),
                Limits = parsed.GetValue(pageTime) is { } seconds
                    ? LayoutLimits.Default with { PageTime = TimeSpan.FromSeconds(seconds) }
                    : LayoutLimits.Default,
            };
            using var signals = new StopSignals();
            using var data = Console.OpenStandardOutput();
            return new MakeupCommandRun(
                settings, WordOption.ValueOf(parsed.GetValue(format), Formats), data, Console.Error, findings.Of(parsed),
                asked => MakeupRun.Execute(asked, signals.Token)).Execute();
        });
        return command;
    }
}
