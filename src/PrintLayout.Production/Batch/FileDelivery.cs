using System.Security.Cryptography;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Work;
using PrintLayout.Pages;
using PrintLayout.Production.Files;
using PrintLayout.Production.Outcomes;
using PrintLayout.Production.Writers;

namespace PrintLayout.Production.Batch;

/// <summary>
/// Writes files whole or not at all; or, in a run that only looks, makes them and lets them go. For all threads of a run.
/// </summary>
/// <param name="saves">Whether files get on the disk.</param>
internal sealed class FileDelivery(bool saves)
{
    private readonly OrphanRemoval _orphans = new();

    /// <summary>Makes the files of one page in memory: what a writer reports as an error must not become a file.</summary>
    /// <param name="file">The file, or the files of a format.</param>
    /// <param name="page">Its page.</param>
    /// <param name="sink">Receives findings; what was found here before does not keep the file back.</param>
    /// <param name="clock">Takes the times.</param>
    /// <param name="budget">What the page may cost; null for no limit.</param>
    /// <returns>Their bytes; null after an error.</returns>
    public static MadeFiles? Make(
        PlannedFile file, PageDisplayList page, DiagnosticBag sink, StageClock clock, WorkBudget? budget = null)
    {
        var files = new MadeFiles();
        var found = new DiagnosticBag();
        clock.Skip();
        file.Writer.Write(page, file.Path, files, found, clock);
        foreach (var diagnostic in found) sink.Report(diagnostic);
        if (found.HasErrors) return null;
        budget?.CheckLimits();
        return files;
    }

    /// <summary>Writes the bytes of a file under its name.</summary>
    /// <param name="path">The name.</param>
    /// <param name="memory">The bytes.</param>
    /// <param name="sink">Is told when that cannot be done.</param>
    /// <param name="clock">Takes the time.</param>
    /// <returns>The file; null when it was not saved.</returns>
    public WrittenFile? Save(string path, MemoryStream memory, DiagnosticBag sink, StageClock clock)
    {
        if (!saves) return null;
        var bytes = memory.GetBuffer().AsMemory(0, (int)memory.Length);
        clock.Skip();
        _orphans.RemoveBeside(path);
        if (!AtomicFile.TryWrite(path, stream => stream.Write(bytes.Span), sink)) return null;
        var written = new WrittenFile(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        clock.Lap("save");
        return written;
    }
}
