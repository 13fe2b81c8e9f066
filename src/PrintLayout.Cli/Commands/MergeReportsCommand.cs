using System.CommandLine;
using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Files;
using PrintLayout.Production.Reports;

namespace PrintLayout.Cli.Commands;

/// <summary><c>printlayout merge-reports REPORT-or-FOLDER… [-o report.json]</c>: the reports of shares as one.</summary>
internal static class MergeReportsCommand
{
    private const string SharePattern = "report.*-of-*.json";
    private const string UnitsPattern = "report.units-*.json";

    public static Command Create()
    {
        var reports = new Argument<string[]>("reports")
        {
            Description = $"Reports, or folders with the reports of shares and units ({SharePattern}, {UnitsPattern}).",
            Arity = ArgumentArity.OneOrMore
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The joined report; report.json beside the first unless given, - for standard output."
        };
        var command = new Command("merge-reports", "Joins the reports of runs that shared a work, as one run would have written it.")
        {
            reports, output
        };
        command.SetAction(parsed => Execute(
            parsed.GetRequiredValue(reports), parsed.GetValue(output), Console.OpenStandardOutput, Console.Error));
        return command;
    }

    /// <summary>Joins reports; answers with the code that one run would have ended with.</summary>
    public static int Execute(IEnumerable<string> inputs, string? output, Func<Stream> standardOutput, TextWriter messages)
    {
        var sink = new DiagnosticBag();
        var paths = inputs.SelectMany(input => FilesOf(input, sink)).ToList();
        var merged = sink.HasErrors ? null : ReportMerger.Merge(paths, sink);
        if (merged is not null && output == "-")
        {
            using var stream = standardOutput();
            merged.Write(stream);
        }
        else if (merged is not null)
        {
            AtomicFile.TryWrite(output ?? Path.Combine(Path.GetDirectoryName(paths[0]) ?? ".", "report.json"), merged.Write, sink);
        }

        foreach (var diagnostic in sink) messages.WriteLine(DiagnosticFormatter.Full(diagnostic, (_, _) => null));
        return sink.HasErrors ? ExitCodes.For(sink) : merged!.IsStopped ? ExitCodes.Stopped : ExitCodes.For(merged.Diagnostics);
    }

    private static List<string> FilesOf(string input, DiagnosticBag sink)
    {
        if (!Directory.Exists(input)) return [input];
        var files = new[] { SharePattern, UnitsPattern }.SelectMany(pattern => Directory.GetFiles(input, pattern))
            .Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.FileUnreadable, new SourceSpan(input, 0, 0), $"the folder holds no {SharePattern} and no {UnitsPattern}",
                "name the folder that the shares wrote to"));
        return files;
    }
}
