using System.IO.Compression;

namespace PrintLayout.Production.Import.Doors;

/// <summary>Reads a file in an archive within limits, whatever the archive says of its length.</summary>
internal static class ZipMember
{
    private const long Small = 1 << 20;
    private const int MostRatio = 200;

    /// <summary>Whether a file is packed more tightly than text and pictures can be, as bombs are.</summary>
    /// <param name="entry">The file.</param>
    public static bool IsTooTight(ZipArchiveEntry entry) => entry.Length > Small && entry.Length > entry.CompressedLength * MostRatio;

    /// <summary>Reads a file; null when it is longer than the limit.</summary>
    /// <param name="entry">The file.</param>
    /// <param name="most">Most bytes.</param>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static byte[]? Read(ZipArchiveEntry entry, long most)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        var buffer = new byte[1 << 16];
        // What the directory says of the length need not be so.
        while (stream.Read(buffer) is > 0 and var count)
        {
            copy.Write(buffer, 0, count);
            if (copy.Length > most) return null;
        }

        return copy.ToArray();
    }
}
