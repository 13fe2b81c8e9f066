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
        if (entry.Length > most || ZipMember.IsTooTight(entry))
            throw new InvalidDataException($"its part {name} is too large, or packed too tightly");
        return ZipMember.Read(entry, most) ?? throw new InvalidDataException($"its part {name} is too large");
    }
}
