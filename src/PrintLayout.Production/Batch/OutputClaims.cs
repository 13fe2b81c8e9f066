namespace PrintLayout.Production.Batch;

/// <summary>
/// Which page writes which file. Editions make their claims in the order of the run, whichever worker opens them first, so that of two
/// pages for one file it is always the same that gets it.
/// </summary>
internal sealed class OutputClaims
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);
    private int _turn;

    /// <summary>Claims the files of an edition when its turn has come.</summary>
    /// <param name="edition">Index of the edition in the run; every index must claim once, if nothing.</param>
    /// <param name="files">The files, each with the page that writes it.</param>
    /// <returns>The files that belong to somebody else already, each with its owner.</returns>
    public IReadOnlyDictionary<string, string> Claim(int edition, IEnumerable<(string Path, string Owner)> files)
    {
        SpinWait.SpinUntil(() => Volatile.Read(ref _turn) == edition);
        try
        {
            lock (_lock)
            {
                var taken = new Dictionary<string, string>(StringComparer.Ordinal);
                foreach (var (path, owner) in files)
                {
                    if (!_owners.TryAdd(Path.GetFullPath(path), owner)) taken.TryAdd(path, _owners[Path.GetFullPath(path)]);
                }

                return taken;
            }
        }
        finally
        {
            Volatile.Write(ref _turn, edition + 1);
        }
    }
}
