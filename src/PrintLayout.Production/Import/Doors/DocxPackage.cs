using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace PrintLayout.Production.Import.Doors;

/// <summary>The parts of a docx file (ECMA-376, part 2), read within limits.</summary>
internal sealed class DocxPackage : IDisposable
{
    private const int MostEntries = 4000;
    private const long MostXml = 24 << 20;
    private const long MostImage = 200L << 20;
    private const long SmallPart = 1 << 20;
    private const int MostRatio = 200;
    private const int MostDepth = 200;

    private readonly ZipArchive _archive;

    /// <summary>Opens a package.</summary>
    /// <exception cref="InvalidDataException">It is no archive, or goes over a limit.</exception>
    public DocxPackage(byte[] bytes)
    {
        _archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (_archive.Entries.Count > MostEntries) throw new InvalidDataException($"it has more than {MostEntries} parts");
    }

    /// <summary>Reads a part that is XML; null when there is none.</summary>
    /// <exception cref="InvalidDataException">It goes over a limit.</exception>
    /// <exception cref="XmlException">It is not well-formed, or has a document type.</exception>
    public XElement? Xml(string name)
    {
        if (Bytes(name, MostXml) is not { } bytes) return null;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersFromEntities = 0,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = true,
        };
        CheckDepth(name, bytes, settings);
        using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
        return XDocument.Load(reader).Root;
    }

    /// <summary>Reads an image; null when there is none.</summary>
    public byte[]? Image(string name) => Bytes(name, MostImage);

    /// <summary>The files to which the document refers, by the name of the reference.</summary>
    public ImmutableDictionary<string, string> Targets()
    {
        var targets = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var element in Xml("word/_rels/document.xml.rels")?.Elements() ?? [])
        {
            if ((string?)element.Attribute("Id") is not { } id || (string?)element.Attribute("Target") is not { } target
                || (string?)element.Attribute("TargetMode") == "External")
                continue;
            targets[id] = target.StartsWith('/') ? target[1..] : "word/" + target;
        }

        return targets.ToImmutable();
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    // A tree as deep as its text is long would end in a stack overflow.
    private static void CheckDepth(string name, byte[] bytes, XmlReaderSettings settings)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
        while (reader.Read())
        {
            if (reader.Depth > MostDepth) throw new InvalidDataException($"its part {name} is nested deeper than {MostDepth} elements");
        }
    }

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
