using System.Collections.Immutable;
using System.IO.Compression;
using PrintLayout.Diagnostics;
using PrintLayout.Json;
using PrintLayout.Pages;
using PrintLayout.Production.Files;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Production.Snapshots;

/// <summary>
/// The folder beside an edition that holds what was approved of its pages. Of each page four files: <c>A2.geometry.json</c> for people and
/// for the comparison, <c>A2.digests.json</c>, <c>A2.png</c>, and <c>A2.page.json.br</c>, the whole display list, from which the
/// page can be drawn again.
/// </summary>
internal sealed class SnapshotFolder
{
    private const string GeometryEnding = ".geometry.json";
    private const string DigestsEnding = ".digests.json";
    private const string PictureEnding = ".png";
    private const string PageEnding = ".page.json.br";
    private static readonly string[] Endings = [GeometryEnding, DigestsEnding, PictureEnding, PageEnding];

    // A display list that unpacks to more than this is none of ours.
    private const int MostPageBytes = 256 << 20;

    /// <summary>A folder.</summary>
    /// <param name="path">Its path; it need not be there yet.</param>
    public SnapshotFolder(string path) => Path = path;

    /// <summary>Its path.</summary>
    public string Path { get; }

    /// <summary>
    /// The folder of an edition: <c>snapshots</c> beside it; editions of one folder that are not called <c>edition</c> have one each in it.
    /// </summary>
    /// <param name="editionPath">The edition file.</param>
    public static SnapshotFolder Of(string editionPath)
    {
        var folder = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(editionPath) ?? string.Empty, "snapshots");
        var name = System.IO.Path.GetFileNameWithoutExtension(editionPath);
        return new SnapshotFolder(name == "edition" ? folder : System.IO.Path.Combine(folder, name));
    }

    /// <summary>The pages of which anything is kept, in order of their names.</summary>
    public ImmutableArray<string> Pages() => !Directory.Exists(Path)
        ? []
        : [.. Directory.GetFiles(Path).Select(file => System.IO.Path.GetFileName(file)).Select(PageOf).OfType<string>()
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Reads what was approved of a page.</summary>
    /// <param name="page">Page name.</param>
    /// <param name="sink">Receives PL7003 for what cannot be read.</param>
    /// <returns>Null when nothing was approved, or when it cannot be read.</returns>
    public StoredSnapshot? Load(string page, IDiagnosticSink sink)
    {
        if (ReadFile(page, GeometryEnding, sink) is not { } geometry) return null;
        if (PageRecordFile.Read(geometry, FileOf(page, GeometryEnding), sink) is not { } record) return null;
        var digests =
            ReadFile(page, DigestsEnding, sink) is { } bytes ? SnapshotDigests.Read(bytes, FileOf(page, DigestsEnding), sink) : null;
        return new StoredSnapshot(record, digests, ReadFile(page, PictureEnding, sink));
    }

    /// <summary>Reads the whole page as it was approved, to draw it again.</summary>
    /// <param name="page">Page name.</param>
    /// <param name="faces">Finds its faces.</param>
    /// <param name="sink">Receives PL7001 to PL7003.</param>
    /// <returns>Null when it is not there, cannot be read, or was set with faces that are not at hand.</returns>
    public PageDisplayList? LoadPage(string page, IFaceFinder faces, IDiagnosticSink sink)
    {
        if (ReadFile(page, PageEnding, sink) is not { } packed) return null;
        var file = FileOf(page, PageEnding);
        try
        {
            using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
            using var json = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (int read; (read = brotli.Read(buffer)) > 0;)
            {
                json.Write(buffer, 0, read);
                if (json.Length > MostPageBytes) throw new InvalidDataException("it is too large");
            }

            return DisplayListReader.Read(json.GetBuffer().AsMemory(0, (int)json.Length), file, faces, sink);
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or IOException)
        {
            sink.Report(Unreadable(file, e.Message));
            return null;
        }
    }

    /// <summary>Keeps a page as it is now.</summary>
    /// <param name="snapshot">The page.</param>
    /// <param name="sink">Receives PL4001 when a file cannot be written.</param>
    public bool Save(TakenSnapshot snapshot, IDiagnosticSink sink)
    {
        var page = snapshot.Page.Name;
        // The record last: without it there is no snapshot, so that a run that is cut off leaves none that is half new.
        return AtomicFile.TryWrite(FileOf(page, PageEnding), stream => WritePage(snapshot.Page, stream), sink)
            && AtomicFile.TryWrite(FileOf(page, PictureEnding), stream => stream.Write(snapshot.Picture), sink)
            && AtomicFile.TryWrite(FileOf(page, DigestsEnding), snapshot.Digests.Write, sink)
            && AtomicFile.TryWrite(FileOf(page, GeometryEnding), stream => PageRecordFile.Write(snapshot.Record, stream), sink);
    }

    /// <summary>Removes all that is kept of a page, and the folder when it is then empty.</summary>
    /// <param name="page">Page name.</param>
    /// <param name="sink">Receives PL4001 when a file cannot be removed.</param>
    /// <returns>The files that were removed.</returns>
    public ImmutableArray<string> Remove(string page, IDiagnosticSink sink)
    {
        var removed = ImmutableArray.CreateBuilder<string>();
        foreach (var file in Endings.Select(ending => FileOf(page, ending)).Where(File.Exists))
        {
            try
            {
                File.Delete(file);
                removed.Add(file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                sink.Report(Diagnostic.Error(DiagnosticCodes.CannotWrite, SourceSpan.OfFile(file),
                    $"the file cannot be removed: {e.Message}", "check the rights on its folder"));
            }
        }

        if (Directory.Exists(Path) && !Directory.EnumerateFileSystemEntries(Path).Any()) Directory.Delete(Path);
        return removed.ToImmutable();
    }

    internal static Diagnostic Unreadable(string file, string why) => Diagnostic.Error(
        DiagnosticCodes.SnapshotUnreadable, SourceSpan.OfFile(file), $"this part of a snapshot cannot be read: {why}",
        "take it back from version control, or look at the page and approve it again");

    private static void WritePage(PageDisplayList page, Stream output)
    {
        using var brotli = new BrotliStream(output, CompressionLevel.SmallestSize, leaveOpen: true);
        DisplayListWriter.Write(page, brotli);
    }

    private string FileOf(string page, string ending) => System.IO.Path.Combine(Path, page + ending);

    private static string? PageOf(string file) =>
        Endings.FirstOrDefault(ending => file.EndsWith(ending, StringComparison.Ordinal)) is { } found
            ? file[..^found.Length]
            : null;

    private byte[]? ReadFile(string page, string ending, IDiagnosticSink sink)
    {
        var file = FileOf(page, ending);
        try
        {
            return File.Exists(file) ? File.ReadAllBytes(file) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            sink.Report(Unreadable(file, e.Message));
            return null;
        }
    }
}
