using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Files;

namespace PrintLayout.Epaper.Output;

/// <summary>The folder of a site. A file whose bytes stay is left alone, with its time; others are written whole or not.</summary>
/// <param name="root">The folder.</param>
/// <param name="sink">Receives PL4001 for a file that cannot be written.</param>
internal sealed class SiteFolder(string root, IDiagnosticSink sink)
{
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);

    /// <summary>Files whose bytes are new.</summary>
    public int Written { get; private set; }

    /// <summary>Files that were as they should be.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Files that went.</summary>
    public int Removed { get; private set; }

    /// <summary>The files of a folder of this run.</summary>
    /// <param name="folder">The folder.</param>
    public IEnumerable<string> FilesOf(string folder) =>
        _files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal)).Select(file => file[(folder.Length + 1)..]);

    /// <summary>Writes a text.</summary>
    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes bytes.</summary>
    /// <param name="path">The file, from the root of the site.</param>
    /// <param name="bytes">The bytes.</param>
    public void Write(string path, byte[] bytes)
    {
        _files.Add(path);
        if (Read(path) is { } old && old.AsSpan().SequenceEqual(bytes)) Unchanged++;
        else if (AtomicFile.TryWrite(PathOf(path), stream => stream.Write(bytes), sink)) Written++;
    }

    /// <summary>Reads a file; null when there is none.</summary>
    /// <param name="path">The file, from the root of the site.</param>
    public byte[]? Read(string path)
    {
        try
        {
            return File.Exists(PathOf(path)) ? File.ReadAllBytes(PathOf(path)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Removes a file that an earlier run wrote.</summary>
    /// <param name="path">The file, from the root of the site.</param>
    public void Remove(string path)
    {
        try
        {
            if (!File.Exists(PathOf(path))) return;
            File.Delete(PathOf(path));
            Removed++;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.CannotWrite, SourceSpan.OfFile(PathOf(path)), $"the file cannot be removed: {e.Message}",
                "what it shows is no longer in the edition; remove it by hand"));
        }
    }

    /// <summary>The folders of days that are there, in order.</summary>
    public IEnumerable<string> Days() => Directory.Exists(root)
        ? Directory.EnumerateDirectories(root, "????-??-??").Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)
        : [];

    private string PathOf(string path) => Path.Combine(root, path);
}
