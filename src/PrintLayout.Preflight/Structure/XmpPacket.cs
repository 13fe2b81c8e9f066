using System.Globalization;
using System.Text;
using System.Xml;

namespace PrintLayout.Preflight.Structure;

/// <summary>The simple properties of an XMP packet, ISO 16684-1; for an array, its first item.</summary>
internal sealed class XmpPacket
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 16 << 20,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly Dictionary<(string Space, string Name), string> _values = [];

    /// <summary>A property; null when it is not there.</summary>
    public string? this[string space, string name] => _values.GetValueOrDefault((space, name));

    /// <summary>Reads a packet; null, with the reason in words, when it is not well formed.</summary>
    public static XmpPacket? TryRead(ReadOnlyMemory<byte> bytes, out string problem)
    {
        problem = string.Empty;
        var packet = new XmpPacket();
        try
        {
            // The bytes are trimmed as text, because a packet may have white space before and after it.
            using var text = new StringReader(Decode(bytes.Span).Trim('\uFEFF', ' ', '\r', '\n', '\t', '\0'));
            using var xml = XmlReader.Create(text, Settings);
            packet.Read(xml);
            return packet;
        }
        catch (XmlException e)
        {
            problem = string.Create(
                CultureInfo.InvariantCulture, $"it is no well-formed XML at line {e.LineNumber}, place {e.LinePosition}");
            return null;
        }
    }

    private static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0, 0, 0xFE, 0xFF, ..] or [0, 0, 0, (byte)'<', ..] => new UTF32Encoding(bigEndian: true, byteOrderMark: true).GetString(bytes),
        [0xFF, 0xFE, 0, 0, ..] or [(byte)'<', 0, 0, 0, ..] => Encoding.UTF32.GetString(bytes),
        [0, (byte)'<', ..] => Encoding.BigEndianUnicode.GetString(bytes),
        [(byte)'<', 0, ..] => Encoding.Unicode.GetString(bytes),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
        _ => Encoding.UTF8.GetString(bytes),
    };

    private void Read(XmlReader xml)
    {
        var description = -1;
        (string Space, string Name)? property = null;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (xml is { LocalName: "Description", NamespaceURI: Rdf } && description < 0)
                {
                    description = xml.IsEmptyElement ? -1 : xml.Depth;
                    ReadAttributes(xml);
                }
                else if (xml.Depth == description + 1)
                {
                    property = (xml.NamespaceURI, xml.LocalName);
                    if (xml.IsEmptyElement) _values.TryAdd(property.Value, string.Empty);
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == description)
            {
                description = -1;
            }
            else if (property is { } key && description >= 0 && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                _values.TryAdd(key, xml.Value.Trim());
            }
        }
    }

    private void ReadAttributes(XmlReader xml)
    {
        while (xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI is not (Rdf or "" or "http://www.w3.org/2000/xmlns/"))
                _values.TryAdd((xml.NamespaceURI, xml.LocalName), xml.Value.Trim());
        }

        xml.MoveToElement();
    }
}
