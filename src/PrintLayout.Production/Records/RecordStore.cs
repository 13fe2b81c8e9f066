using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Files;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Production.Records;

/// <summary>
/// The records of earlier runs, a small file each in <c>.printlayout</c> beside the output. Losing them costs time, never truth: what has
/// no record is rendered. For all threads of a run; machines may share the folder.
/// </summary>
/// <param name="folder">The folder of the output.</param>
internal sealed class RecordStore(string folder)
{
    /// <summary>Name of the folder of records.</summary>
    public const string FolderName = ".printlayout";

    private readonly string _folder = Path.Combine(folder, FolderName);
    private readonly Lazy<long> _start = new(() => StartOf(Path.Combine(folder, FolderName)));

    /// <summary>Compares files with what they were like.</summary>
    public FileStamps Stamps { get; } = new();

    /// <summary>
    /// Marks the moment before the first page is begun, by the clock of the disk, for which it writes and deletes a small file there: what
    /// changes later may have changed after it was read. Only the first call does anything.
    /// </summary>
    public void Begin() => _ = _start.Value;

    /// <summary>The record of some work, if nothing that it was made from or that it wrote has changed.</summary>
    /// <param name="key">Names the work: see <see cref="KeyOf"/>.</param>
    /// <param name="settings">Everything that the bytes depend on beside files.</param>
    public WorkRecord? FindCurrent(string key, string settings)
    {
        if (Load(key) is not { } record) return null;
        foreach (var stamp in record.Inputs) Stamps.AddKnown(stamp);
        return record.Settings == settings && record.Files.All(Stamps.IsUntouched) && record.Inputs.All(Stamps.IsSame) ? record : null;
    }

    /// <summary>Keeps a record. A disk that is full or read-only has been told of by the pages themselves.</summary>
    /// <param name="key">Names the work.</param>
    /// <param name="record">The record.</param>
    public void Keep(string key, WorkRecord record) => AtomicFile.TryWrite(PathOf(key), record.Write, new DiagnosticBag());

    /// <summary>The stamps of the files that some work was made from; null when one cannot be told, and no record can be kept.</summary>
    /// <param name="files">The files, there or not.</param>
    public ImmutableArray<FileStamp>? StampsOf(IEnumerable<string> files)
    {
        var stamps = ImmutableArray.CreateBuilder<FileStamp>();
        foreach (var file in files.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (file.Length == 0 || file.Contains('\0', StringComparison.Ordinal)) return null;
            if (Stamps.Take(file, _start.Value) is not { } stamp) return null;
            stamps.Add(stamp);
        }

        return stamps.ToImmutable();
    }

    /// <summary>The stamps of files that were just written.</summary>
    public static ImmutableArray<FileStamp> StampsOf(IEnumerable<WrittenFile> files) =>
        [.. files.Select(file => new FileStamp(
            Path.GetFullPath(file.Path), file.Bytes, File.GetLastWriteTimeUtc(file.Path).Ticks, file.Sha256))];

    /// <summary>Names some work by what it writes.</summary>
    /// <param name="paths">The paths of its files.</param>
    public static string KeyOf(IEnumerable<string> paths) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', paths.Select(Path.GetFullPath)))).AsSpan(0, 12));

    private string PathOf(string key) => Path.Combine(_folder, key + ".json");

    private WorkRecord? Load(string key)
    {
        try
        {
            var path = PathOf(key);
            return File.Exists(path) ? WorkRecord.Read(File.ReadAllBytes(path)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static long StartOf(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            AtomicFile.RemoveOrphans(folder);
            var marker = Path.Combine(
                folder, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"start-{Environment.ProcessId}"));
            File.WriteAllBytes(marker, []);
            var start = File.GetLastWriteTimeUtc(marker).Ticks;
            File.Delete(marker);
            return start;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
