using System.CommandLine;
using PrintLayout.Cli.Options;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.Snapshots;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout snap test|approve|report|clean EDITION [PATTERN…]</c>.</summary>
internal static class SnapshotCommand
{
    private const string DefaultReport = "snapshots.html";

    public static Command Create() => new("snap", "Keeps the approved form of pages beside an edition, and says what changed.")
    {
        Create("test", SnapshotAction.Test, "Compares the pages with what was approved; 5 when one differs."),
        Create("approve", SnapshotAction.Approve, "Keeps the pages as they are now; refused while one of them has errors."),
        Create("report", SnapshotAction.Report, "Writes one HTML file with both forms of each page, their difference and what changed."),
        Create("clean", SnapshotAction.Clean, "Removes what is kept of pages that the edition no longer has."),
    };

    private static Command Create(string name, SnapshotAction action, string description)
    {
        var edition = new Argument<string>("edition") { Description = "The edition file." };
        var pattern = new Argument<string[]>("pages")
        {
            Description = "Pages by name or pattern, such as A2 or 'B*'; all unless given.",
            Arity = ArgumentArity.ZeroOrMore
        };
        var pages = new Option<string[]>("--pages") { Description = "The same, for scripts: names or patterns, parted by commas." };
        var fonts = new FontOptions();
        var exact = new Option<bool>("--exact") { Description = "A PDF that differs in any byte counts as a difference." };
        var report = action == SnapshotAction.Report
            ? new Option<string?>("--output", "-o") { Description = "The report.", DefaultValueFactory = _ => DefaultReport }
            : new Option<string?>("--report") { Description = "Also write the report to this file." };
        var ppi = PpiOption.Create();
        var command = new Command(name, description) { edition, pattern, pages };
        fonts.AddTo(command);
        if (action is SnapshotAction.Test or SnapshotAction.Report)
        {
            command.Add(exact);
            command.Add(report);
            command.Add(ppi);
        }

        command.SetAction(parsed =>
        {
            var hasReport = action is SnapshotAction.Test or SnapshotAction.Report;
            var settings = new SnapshotSettings(action, parsed.GetRequiredValue(edition), fonts.Of(parsed))
            {
                Pages = new PagePattern([.. parsed.GetValue(pattern) ?? [], .. parsed.GetValue(pages) ?? []]),
                Exact = hasReport && parsed.GetValue(exact),
                Report = hasReport ? parsed.GetValue(report) : null,
                Ppi = hasReport ? parsed.GetValue(ppi) : SnapshotSettings.DefaultPpi,
            };
            return new SnapshotRun(settings, Console.Out, Console.Error).Execute();
        });
        return command;
    }
}
