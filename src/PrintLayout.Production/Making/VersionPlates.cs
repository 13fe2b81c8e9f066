using PrintLayout.Diagnostics;
using PrintLayout.Production.Files;

namespace PrintLayout.Production.Making;

/// <summary>Puts the files of pages that a version shares with the first beside those of its own.</summary>
public static class VersionPlates
{
    /// <summary>Copies the files of shared pages, whatever their formats; a page that was not written is not there to be copied.</summary>
    /// <param name="version">The version.</param>
    /// <param name="from">Folder of the first version's pages.</param>
    /// <param name="to">Folder of its own.</param>
    /// <param name="sink">Receives PL4001.</param>
    public static void Copy(MadeVersion version, string from, string to, IDiagnosticSink sink)
    {
        ArgumentNullException.ThrowIfNull(version);
        if (!Directory.Exists(from)) return;
        foreach (var (page, _) in version.Plates.Where(plate => plate.Plate != version.Version))
        {
            foreach (var file in Directory.GetFiles(from, page + ".*").Order(StringComparer.Ordinal))
            {
                AtomicFile.TryWrite(Path.Combine(to, Path.GetFileName(file)), stream =>
                {
                    using var source = File.OpenRead(file);
                    source.CopyTo(stream);
                }, sink);
            }
        }
    }
}
