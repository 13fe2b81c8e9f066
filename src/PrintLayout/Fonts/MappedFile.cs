using System.IO.MemoryMappedFiles;
using HarfBuzzSharp;

namespace PrintLayout.Fonts;

/// <summary>
/// A font file mapped into memory, read only. HarfBuzzSharp itself copies a whole file. A page reads a few hundred kilobytes of
/// 15 MB, and copying the house faces takes longer than setting a page.
/// </summary>
/// <remarks>
/// If another program shortens a file while it is mapped, the process crashes. Replace a font file by moving a new one over it.
/// </remarks>
internal sealed class MappedFile : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    private MappedFile(MemoryMappedFile file)
    {
        _file = file;
        _view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
    }

    /// <summary>
    /// The file as a blob, which keeps it mapped until it is disposed; null for a file that is empty or too long for a blob.
    /// </summary>
    /// <param name="path">The file.</param>
    public static unsafe Blob? ToBlob(string path)
    {
        // The length of the opened file: FileInfo tells that of a link itself, and fonts of Linux packages often are links.
        using var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);
        if (length is 0 or > int.MaxValue) return null;
        var mapped = new MappedFile(
            MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true));
        byte* start = null;
        mapped._view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        var blob = new Blob((IntPtr)start, (int)Math.Min(length, mapped._view.Capacity), MemoryMode.ReadOnly, mapped.Dispose);
        blob.MakeImmutable();
        return blob;
    }

    /// <summary>Length of a file, or of the file to which a link leads.</summary>
    /// <param name="path">The file.</param>
    public static long LengthOf(string path)
    {
        using var file = File.OpenHandle(path);
        return RandomAccess.GetLength(file);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
