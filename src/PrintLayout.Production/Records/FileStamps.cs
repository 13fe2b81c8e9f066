using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace PrintLayout.Production.Records;

/// <summary>
/// Compares files with what they were like: small ones by their content, larger ones by size and time, and by content when only the time
/// differs. For all threads of a run.
/// </summary>
internal sealed class FileStamps
{
    /// <summary>
    /// Files from this size on, fonts above all, are known by size and time alone: reading the 80 MB of the house faces takes as long as
    /// rendering a page. One that was only touched counts as changed.
    /// </summary>
    private const long LargeFile = 4 << 20;

    /// <summary>
    /// Files below this size are always read: a correction of Chinese text mostly keeps the number of bytes, and copying and unpacking keep
    /// the time. All text of an edition is read in less time than a page takes to open.
    /// </summary>
    private const long SmallFile = 1 << 20;

    private readonly ConcurrentDictionary<(string Path, long Length, long Modified), Lazy<string?>> _digests = new();

    /// <summary>What a file is like now.</summary>
    /// <param name="path">The file.</param>
    /// <param name="unless">Time in ticks from which on a change may have come after the file was read; its time is then left out.</param>
    /// <returns>Its stamp; null when it is there and cannot be read.</returns>
    public FileStamp? Take(string path, long unless)
    {
        var full = Path.GetFullPath(path);
        var (length, modified) = Look(full);
        if (length < 0) return new FileStamp(full, -1, 0, string.Empty);
        if (length >= LargeFile && modified < unless) return new FileStamp(full, length, modified, string.Empty);
        return DigestOf(full, length, modified) is { } digest ? new FileStamp(
            full, length, modified < unless ? modified : 0, digest) : null;
    }

    /// <summary>Takes over a digest from an earlier run, so that the file need not be read again.</summary>
    public void AddKnown(FileStamp stamp)
    {
        if (stamp is { Length: >= SmallFile, Modified: > 0, Sha256.Length: > 0 })
            _digests.TryAdd((stamp.Path, stamp.Length, stamp.Modified), new Lazy<string?>(stamp.Sha256));
    }

    /// <summary>Whether a file is as it was.</summary>
    public bool IsSame(FileStamp then)
    {
        var (length, modified) = Look(then.Path);
        if (length != then.Length) return false;
        if (length < 0) return true;
        var hasSameTime = then.Modified > 0 && modified == then.Modified;
        if (hasSameTime && (length >= SmallFile || then.Sha256.Length == 0)) return true;
        return then.Sha256.Length > 0 && DigestOf(then.Path, length, modified) == then.Sha256;
    }

    /// <summary>Whether a file that nobody but this program writes is as it was left.</summary>
    public bool IsUntouched(FileStamp then) => Look(then.Path) == (then.Length, then.Modified) || IsSame(then);

    private static (long Length, long Modified) Look(string path)
    {
        try
        {
            var info = new FileInfo(path);
            return info.Exists ? (info.Length, info.LastWriteTimeUtc.Ticks) : (-1, 0);
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            return (-1, 0);
        }
    }

    private string? DigestOf(string path, long length, long modified) =>
        _digests.GetOrAdd((path, length, modified), static key => new Lazy<string?>(() => Read(key.Path))).Value;

    private static string? Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(file));
        }
        catch (Exception e) when (IsFileTrouble(e))
        {
            return null;
        }
    }

    private static bool IsFileTrouble(Exception e) =>
        e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;
}
