namespace PrintLayout.Production.Writers;

/// <summary>The files of one page in one format, in memory until all of them are made.</summary>
internal sealed class MadeFiles : IDisposable
{
    private readonly List<(string Path, MemoryStream Bytes)> _files = [];

    /// <summary>The files in the order in which they were begun.</summary>
    public IReadOnlyList<(string Path, MemoryStream Bytes)> All => _files;

    /// <summary>Begins a file.</summary>
    /// <param name="path">Where it will stand.</param>
    /// <returns>Where its bytes go; empty.</returns>
    public MemoryStream Open(string path)
    {
        var bytes = new MemoryStream();
        _files.Add((path, bytes));
        return bytes;
    }

    public void Dispose()
    {
        foreach (var (_, bytes) in _files) bytes.Dispose();
    }
}
