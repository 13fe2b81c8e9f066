namespace PrintLayout.Sources;

/// <summary>
/// The files that a reading session asked for, whether they are there or not. What was read depends on them: a cache, a record or a watcher
/// has to know them. One log for each piece of work; not for use by two threads at once.
/// </summary>
public sealed class FileLog
{
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);

    /// <summary>The files as they were opened, in the order of their names.</summary>
    public IReadOnlyCollection<string> Files => _files;

    /// <summary>Notes a file that was asked for.</summary>
    /// <param name="file">The file, as it was opened.</param>
    public void Add(string file) => _files.Add(file);

    /// <summary>Notes files that were asked for in an earlier reading, whose answer is used again.</summary>
    /// <param name="files">The files, as they were opened.</param>
    public void AddRange(IEnumerable<string> files) => _files.UnionWith(files);
}
