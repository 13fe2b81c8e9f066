using PrintLayout.Cli.Messages;
using PrintLayout.Diagnostics;
using PrintLayout.Production.House;

namespace PrintLayout.Cli.Runs;

/// <summary>One run of <c>init</c>: writes all files of the starter edition, or none when one of them is there already.</summary>
internal sealed class InitRun(TextWriter output, TextWriter messages)
{
    /// <summary>Does the run.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="master">One of the masters of a starter.</param>
    /// <param name="isPaper">Whether the starter is the plan of a paper in place of an edition.</param>
    /// <returns>The exit code.</returns>
    public int Execute(string folder, string master, bool isPaper = false)
    {
        var sink = new DiagnosticBag();
        var written = isPaper
            ? StarterProject.CreatePaper(folder, master, sink, out var taken)
            : StarterProject.Create(folder, master, sink, out taken);
        if (!taken.IsEmpty)
        {
            messages.WriteLine($"printlayout: nothing was written, for these are there already: {string.Join(", ", taken)}");
            messages.WriteLine("printlayout: name a new folder");
            return ExitCodes.Usage;
        }

        foreach (var path in written) output.WriteLine($"written  {path}");
        foreach (var diagnostic in sink) messages.WriteLine(DiagnosticFormatter.Full(diagnostic, (_, _) => null));
        var next = isPaper
            ? $"make it with: printlayout make {Quoted(folder)}"
            : $"render it with: printlayout render {Quoted(Path.Combine(folder, "edition.yaml"))}";
        if (!sink.HasErrors) output.WriteLine($"{next} -o {Quoted(Path.Combine(folder, "out"))}");
        return ExitCodes.For(sink);
    }

    // As a shell reads it.
    private static string Quoted(string path) => path.All(c => char.IsLetterOrDigit(c) || "/._-\\:".Contains(c, StringComparison.Ordinal))
        ? path
        : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
