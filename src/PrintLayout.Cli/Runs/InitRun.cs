using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production.House;

namespace PrintLayout.Cli.Runs;

/// <summary>One run of <c>init</c>: writes all files of the starter edition, or none when one of them is there already.</summary>
internal sealed class InitRun(TextWriter output, TextWriter messages)
{
    public int Execute(string folder, string master)
    {
        var sink = new DiagnosticBag();
        var written = StarterProject.Create(folder, master, sink, out var taken);
        if (!taken.IsEmpty)
        {
            messages.WriteLine($"printlayout: nothing was written, for these are there already: {string.Join(", ", taken)}");
            messages.WriteLine("printlayout: name a new folder");
            return ExitCodes.Usage;
        }

        foreach (var path in written) output.WriteLine($"written  {path}");
        foreach (var diagnostic in sink) messages.WriteLine(DiagnosticFormatter.Full(diagnostic, (_, _) => null));
        if (!sink.HasErrors) output.WriteLine(
            $"render it with: printlayout render {Quoted(Path.Combine(folder, "edition.yaml"))} -o {Quoted(Path.Combine(folder, "out"))}");
        return ExitCodes.For(sink);
    }

    // As a shell reads it.
    private static string Quoted(string path) => path.All(c => char.IsLetterOrDigit(c) || "/._-\\:".Contains(c, StringComparison.Ordinal))
        ? path
        : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
