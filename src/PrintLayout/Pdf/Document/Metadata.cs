using System.Security;
using System.Text;
using PrintLayout.Pdf.Standards;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Document;

/// <summary>Information dictionary (ISO 32000-1 §14.3.3) and XMP packet (ISO 16684-1) with the same values.</summary>
internal static class Metadata
{
    private const string Namespaces =
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" " +
        "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\"";

    /// <summary>Writes the information dictionary.</summary>
    public static void WriteInfo(PdfBuffer pdf, PdfRef reference, DocumentProperties properties, PdfXRules rules)
    {
        using var info = pdf.StartDictionary(reference);
        info.Text("Title"u8, properties.Title);
        info.Text("Producer"u8, DocumentProperties.Producer);
        info.Text("CreationDate"u8, properties.PdfDate);
        info.Text("ModDate"u8, properties.PdfDate);
        // No traps are set, and PDF/X does not allow Unknown.
        info.Name("Trapped"u8, "False"u8);
        if (rules.InfoVersion.Length > 0) info.Text("GTS_PDFXVersion"u8, rules.InfoVersion);
    }

    /// <summary>
    /// Writes the metadata stream (ISO 32000-1 §14.3.2). It is not compressed, because programs look for the packet without reading PDF.
    /// </summary>
    /// <param name="pdf">The file; everything else must be written before, because the id is a digest of it.</param>
    /// <param name="reference">Its number.</param>
    /// <param name="properties">The values.</param>
    /// <param name="rules">The standard.</param>
    public static void WriteXmp(PdfBuffer pdf, PdfRef reference, DocumentProperties properties, PdfXRules rules)
    {
        var packet = Packet(properties, rules, DocumentId(pdf.Fingerprint()));
        using var stream = pdf.StartStream(reference, Encoding.UTF8.GetBytes(packet), StreamPacking.Never);
        stream.Entries.Name("Type"u8, "Metadata"u8);
        stream.Entries.Name("Subtype"u8, "XML"u8);
    }

    // RFC 9562, version 8: the bits are free to choose, here a digest of the file, so that the same content has the same id.
    private static Guid DocumentId(byte[] digest)
    {
        digest[6] = (byte)((digest[6] & 0x0F) | 0x80);
        digest[8] = (byte)((digest[8] & 0x3F) | 0x80);
        return new Guid(digest, bigEndian: true);
    }

    // The begin attribute holds a byte order mark and the id is fixed: both are in the XMP standard, part 1, 7.3.2.
    private static string Packet(DocumentProperties properties, PdfXRules rules, Guid id) => $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" {Namespaces}>
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(properties.Title)}</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>{SecurityElement.Escape(properties.Language)}</rdf:li></rdf:Bag></dc:language>
        <xmp:CreateDate>{properties.XmpDate}</xmp:CreateDate>
        <xmp:ModifyDate>{properties.XmpDate}</xmp:ModifyDate>
        <xmp:MetadataDate>{properties.XmpDate}</xmp:MetadataDate>
        <pdf:Producer>{DocumentProperties.Producer}</pdf:Producer>
        <pdf:Trapped>False</pdf:Trapped>
        <xmpMM:DocumentID>uuid:{id:D}</xmpMM:DocumentID>
        <xmpMM:InstanceID>uuid:{id:D}</xmpMM:InstanceID>
        <xmpMM:VersionID>1</xmpMM:VersionID>
        <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
        </rdf:Description>{Standard(rules)}
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """;

    // PDF/X-4 is identified in the namespace pdfxid. PDF/X-1a is identified in Info; XMP repeats that entry in the namespace for keys
    // that are Info's own.
    private static string Standard(PdfXRules rules)
    {
        if (rules.XmpVersion.Length > 0) return Version("pdfxid", "http://www.npes.org/pdfx/ns/id/", rules.XmpVersion);
        return rules.InfoVersion.Length > 0 ? Version("pdfx", "http://ns.adobe.com/pdfx/1.3/", rules.InfoVersion) : string.Empty;
    }

    private static string Version(string prefix, string space, string version) => $"""

        <rdf:Description rdf:about="" xmlns:{prefix}="{space}">
        <{prefix}:GTS_PDFXVersion>{version}</{prefix}:GTS_PDFXVersion>
        </rdf:Description>
        """;
}
