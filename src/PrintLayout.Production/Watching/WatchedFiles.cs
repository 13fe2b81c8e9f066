namespace PrintLayout.Production.Watching;

/// <summary>Files with size and time of change as they were when last looked at.</summary>
internal sealed class WatchedFiles
{
    private readonly Dictionary<string, (long Length, DateTime Modified)> _files = new(StringComparer.Ordinal);

    /// <summary>Number of files.</summary>
    public int Count => _files.Count;

    /// <summary>Files as they are now, or as another set has them.</summary>
    /// <param name="files">The files; names that no file can have are passed over.</param>
    /// <param name="known">The other set; null for none.</param>
    public static WatchedFiles Of(IEnumerable<string> files, WatchedFiles? known)
    {
        var set = new WatchedFiles();
        foreach (var file in files.Where(file => file.Length > 0 && !file.Contains('\0', StringComparison.Ordinal))
            .Select(Path.GetFullPath))
            set._files[file] = known is not null && known._files.TryGetValue(file, out var then) ? then : Look(file);
        return set;
    }

    /// <summary>Whether a file that was not watched before has changed since a moment; times to come say nothing.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="now">The time of day.</param>
    /// <param name="known">The files that were watched before; null for none.</param>
    public bool ChangedSince(DateTime moment, DateTime now, WatchedFiles? known) => _files.Any(
        file => known?._files.ContainsKey(file.Key) != true && file.Value.Length >= 0 && file.Value.Modified >= moment
            && file.Value.Modified <= now);

    /// <summary>Whether a file is not as it was at the last look.</summary>
    public bool HasChanged()
    {
        var hasChanged = false;
        foreach (var file in _files.Keys.ToList())
        {
            var now = Look(file);
            if (now == _files[file]) continue;
            _files[file] = now;
            hasChanged = true;
        }

        return hasChanged;
    }

    private static (long Length, DateTime Modified) Look(string file)
    {
        try
        {
            var info = new FileInfo(file);
            // Of a folder it matters whether it is there: what is in it is watched by itself.
            return info.Exists ? (info.Length, info.LastWriteTimeUtc) : (Directory.Exists(file) ? -2 : -1, default);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (-1, default);
        }
    }
}
