using PrintLayout.Cli.Starter;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Files;

namespace PrintLayout.Cli;

/// <summary>One run of <c>init</c>: writes all files of the starter edition, or none when one of them is there already.</summary>
internal sealed class InitRun(TextWriter output, TextWriter messages)
{
    public int Execute(string folder, string master)
    {
        var files = StarterFiles.Of(master).Select(file => (Path: Path.Combine(folder, file.Path), file.Content)).ToList();
        var taken = files.Where(file => Path.Exists(file.Path)).Select(file => file.Path).ToList();
        if (taken.Count > 0)
        {
            messages.WriteLine($"printlayout: nothing was written, for these are there already: {string.Join(", ", taken)}");
            messages.WriteLine("printlayout: name a new folder");
            return ExitCodes.Usage;
        }

        var sink = new DiagnosticBag();
        foreach (var (path, content) in files)
        {
            if (!AtomicFile.TryWrite(path, stream => stream.Write(content), sink)) break;
            output.WriteLine($"written  {path}");
        }

        foreach (var diagnostic in sink) messages.WriteLine(DiagnosticFormatter.Full(diagnostic, (_, _) => null));
        if (!sink.HasErrors) output.WriteLine($"render it with: printlayout render {Quoted(Path.Combine(folder, "edition.yaml"))} -o {Quoted(Path.Combine(folder, "out"))}");
        return ExitCodes.For(sink);
    }

    // As a shell reads it.
    private static string Quoted(string path) => path.All(c => char.IsLetterOrDigit(c) || "/._-\\:".Contains(c, StringComparison.Ordinal)) ? path : $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
