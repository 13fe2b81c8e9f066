using System.Xml;
using System.Xml.Linq;

namespace PrintLayout.Production.Import.Doors;

/// <summary>Reads XML of strangers: no document types, so no entities, and no tree as deep as its text is long.</summary>
internal static class SafeXml
{
    private const int MostDepth = 200;

    /// <summary>Reads a tree.</summary>
    /// <param name="bytes">The file, in the encoding that it declares.</param>
    /// <param name="name">What it is, for messages.</param>
    /// <exception cref="InvalidDataException">It is nested too deep.</exception>
    /// <exception cref="XmlException">It is not well-formed, or has a document type.</exception>
    public static XElement? Read(byte[] bytes, string name) =>
        Read(() => XmlReader.Create(new MemoryStream(bytes), Settings()), name, LoadOptions.PreserveWhitespace);

    /// <summary>Reads a tree, with the lines of its elements, of a text that was decoded, whatever encoding it declares.</summary>
    /// <inheritdoc cref="Read(byte[], string)"/>
    public static XElement? Read(string text, string name, bool mayHaveType) =>
        Read(() => XmlReader.Create(new StringReader(text), Settings(mayHaveType)), name,
            LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);

    private static XElement? Read(Func<XmlReader> open, string name, LoadOptions options)
    {
        // A tree as deep as its text is long would end in a stack overflow.
        using (var depth = open())
        {
            while (depth.Read())
            {
                if (depth.Depth > MostDepth)
                    throw new InvalidDataException($"{name} is nested deeper than {MostDepth} elements");
            }
        }

        using var reader = open();
        return XDocument.Load(reader, options).Root;
    }

    // A document type may be named, as NITF does, but is never read: an entity of it is an error.
    private static XmlReaderSettings Settings(bool mayHaveType = false) => new()
    {
        DtdProcessing = mayHaveType ? DtdProcessing.Ignore : DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 0,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = true,
    };
}
