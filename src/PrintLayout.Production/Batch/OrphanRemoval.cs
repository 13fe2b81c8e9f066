using System.Collections.Concurrent;
using PrintLayout.Production.Files;

namespace PrintLayout.Production.Batch;

/// <summary>Clears each folder once, before the first file is written there, of what a killed run left. For all threads of a run.</summary>
internal sealed class OrphanRemoval
{
    private readonly ConcurrentDictionary<string, Lazy<bool>> _folders = new(StringComparer.Ordinal);

    /// <summary>Clears the folder of a file.</summary>
    public void RemoveBeside(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? path;
        _ = _folders.GetOrAdd(folder, static name => new Lazy<bool>(() =>
        {
            AtomicFile.RemoveOrphans(name);
            return true;
        })).Value;
    }
}
