using System.Security;
using System.Text;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Document;

/// <summary>Information dictionary (ISO 32000-1 §14.3.3) and XMP packet (ISO 16684-1) with the same values.</summary>
internal static class Metadata
{
    /// <summary>Writes the information dictionary.</summary>
    public static void WriteInfo(PdfBuffer pdf, PdfRef reference, DocumentProperties properties)
    {
        using var info = pdf.StartDictionary(reference);
        info.Text("Title"u8, properties.Title);
        info.Text("Producer"u8, DocumentProperties.Producer);
        info.Text("CreationDate"u8, properties.PdfDate);
        info.Text("ModDate"u8, properties.PdfDate);
    }

    /// <summary>Writes the metadata stream. It stays unpacked, because programs look for the packet without reading PDF.</summary>
    public static void WriteXmp(PdfBuffer pdf, PdfRef reference, DocumentProperties properties)
    {
        using var stream = pdf.StartStream(reference, Encoding.UTF8.GetBytes(Packet(properties)), StreamPacking.Never);
        stream.Entries.Name("Type"u8, "Metadata"u8);
        stream.Entries.Name("Subtype"u8, "XML"u8);
    }

    // The begin attribute holds a byte order mark and the id is fixed: both are in the XMP standard, part 1, 7.3.2.
    private static string Packet(DocumentProperties properties) => $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(properties.Title)}</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>{SecurityElement.Escape(properties.Language)}</rdf:li></rdf:Bag></dc:language>
        <xmp:CreateDate>{properties.XmpDate}</xmp:CreateDate>
        <xmp:ModifyDate>{properties.XmpDate}</xmp:ModifyDate>
        <xmp:MetadataDate>{properties.XmpDate}</xmp:MetadataDate>
        <pdf:Producer>{DocumentProperties.Producer}</pdf:Producer>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """;
}
