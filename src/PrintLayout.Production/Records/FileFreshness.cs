using System.Collections.Immutable;

namespace PrintLayout.Production.Records;

/// <summary>
/// Tells whether what was made from files may still be used in a later pass. Small files count by their content, large ones by size and
/// time.
/// </summary>
/// <param name="clock">The time of day. It decides what is kept, never what is drawn.</param>
internal sealed class FileFreshness(TimeProvider clock)
{
    private FileStamps _stamps = new();
    private long _start;

    /// <summary>Begins a pass: files are looked at anew.</summary>
    public void BeginPass() => (_stamps, _start) = (new FileStamps(), clock.GetUtcNow().UtcTicks);

    /// <summary>The stamps of files that were just read.</summary>
    /// <param name="files">The files, there or not.</param>
    /// <returns>
    /// The stamps; null when a file changed during this pass or cannot be read, so that nothing made from it may be kept.
    /// </returns>
    public ImmutableArray<FileStamp>? StampsOf(IEnumerable<string> files)
    {
        var stamps = ImmutableArray.CreateBuilder<FileStamp>();
        foreach (var file in files)
        {
            // A large file is known by its time alone, so one that was changed during the pass may be another than the one that was read.
            if (file.Length == 0 || _stamps.Take(file, _start) is not { } stamp || (stamp.IsThere && stamp.Modified == 0)) return null;
            stamps.Add(stamp);
        }

        return stamps.ToImmutable();
    }

    /// <summary>Whether all files are as they were.</summary>
    /// <param name="stamps">What they were like.</param>
    public bool AreSame(ImmutableArray<FileStamp> stamps) => stamps.All(_stamps.IsSame);
}
