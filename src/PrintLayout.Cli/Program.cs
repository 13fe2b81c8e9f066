using System.CommandLine;
using PrintLayout.Cli;

var root = new RootCommand("Turns Chinese manuscripts into finished newspaper pages.")
{
    RenderCommand.Create(),
    CheckCommand.Create(),
    CapacityCommand.Create(),
    ImportCommand.Create(),
    ComposeCommand.Create(),
    PreflightCommand.Create(),
    MergeReportsCommand.Create(),
    SnapshotCommand.Create(),
    DiffCommand.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count == 0) return parsed.Invoke();
foreach (var error in parsed.Errors) Console.Error.WriteLine($"printlayout: {error.Message}");
Console.Error.WriteLine("printlayout: try --help");
return ExitCodes.Usage;
