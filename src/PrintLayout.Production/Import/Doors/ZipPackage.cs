using System.IO.Compression;
using System.Xml.Linq;

namespace PrintLayout.Production.Import.Doors;

/// <summary>The parts of a document that is an archive, as docx (ECMA-376, part 2) and odt (ISO/IEC 26300) are, read within
/// limits.</summary>
internal sealed class ZipPackage : IDisposable
{
    private const int MostEntries = 4000;
    private const long MostXml = 24 << 20;
    private const long MostImage = 200L << 20;
    private const long SmallPart = 1 << 20;
    private const int MostRatio = 200;

    private readonly ZipArchive _archive;

    /// <summary>Opens a package.</summary>
    /// <exception cref="InvalidDataException">It is no archive, or goes over a limit.</exception>
    public ZipPackage(byte[] bytes)
    {
        _archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (_archive.Entries.Count > MostEntries) throw new InvalidDataException($"it has more than {MostEntries} parts");
    }

    /// <summary>Reads a part that is XML; null when there is none.</summary>
    /// <exception cref="InvalidDataException">It goes over a limit.</exception>
    /// <exception cref="System.Xml.XmlException">It is not well-formed, or has a document type.</exception>
    public XElement? Xml(string name)
    {
        if (Bytes(name, MostXml) is not { } bytes) return null;
        return SafeXml.Read(bytes, $"its part {name}");
    }

    /// <summary>Reads an image; null when there is none.</summary>
    public byte[]? Image(string name) => Bytes(name, MostImage);

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private byte[]? Bytes(string name, long most)
    {
        if (_archive.GetEntry(name) is not { } entry) return null;
        if (entry.Length > most || (entry.Length > SmallPart && entry.Length > entry.CompressedLength * MostRatio))
            throw new InvalidDataException($"its part {name} is too large, or packed too tightly");
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        var buffer = new byte[1 << 16];
        // What the directory says of the length need not be so.
        while (stream.Read(buffer) is > 0 and var count)
        {
            copy.Write(buffer, 0, count);
            if (copy.Length > most) throw new InvalidDataException($"its part {name} is too large");
        }

        return copy.ToArray();
    }
}
