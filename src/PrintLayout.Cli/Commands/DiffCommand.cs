using System.CommandLine;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.Snapshots;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout diff A B</c>, <c>printlayout diff --revision REV EDITION</c>.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var old = new Argument<string>("old") { Description = "A PDF of any program, an edition, or a display list (JSON)." };
        var now =
            new Argument<string?>("new") { Description = "The same, as it is now; none with --revision.", Arity = ArgumentArity.ZeroOrOne };
        var revision =
            new Option<string?>("--revision") { Description = "Compares the edition with itself at a Git revision, such as HEAD~1." };
        var report = new Option<string?>("--report") { Description = "Writes one HTML file with both, their difference and what changed." };
        var pages = new Option<string[]>("--pages") { Description = "Pages by name or pattern, parted by commas; all unless given." };
        var ppi = PpiOption.Create();
        var fonts = new FontOptions();
        var command = new Command("diff", "Says what changed between two files, two editions or two revisions; 5 when they differ.")
        {
            old, now, revision, report, pages, ppi
        };
        command.Validators.Add(result =>
        {
            var hasSecond = result.GetResult(now) is { Tokens.Count: > 0 };
            if (hasSecond == result.GetResult(revision) is not null) result.AddError("diff takes two files, or --revision and one edition");
        });
        fonts.AddTo(command);
        command.SetAction(parsed =>
        {
            var settings = new DiffSettings(parsed.GetRequiredValue(old), parsed.GetValue(now), fonts.Of(parsed))
            {
                Revision = parsed.GetValue(revision),
                Report = parsed.GetValue(report),
                Pages = new PagePattern(parsed.GetValue(pages) ?? []),
                Ppi = parsed.GetValue(ppi),
            };
            return new DiffRun(settings, Console.Out, Console.Error).Execute();
        });
        return command;
    }
}
