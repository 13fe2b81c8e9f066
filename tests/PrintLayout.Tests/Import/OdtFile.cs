using System.IO.Compression;
using System.Text;

namespace PrintLayout.Tests.Import;

/// <summary>An odt file made by hand, part by part.</summary>
internal sealed class OdtFile(string body, string styles = "")
{
    private const string Names = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:"
            + "1.0\" "
        + "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
        + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    private readonly SortedDictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    public static string H(string text, int level) => $"<text:h text:outline-level=\"{level}\">{text}</text:h>";

    public static string P(string text, string style = "") =>
        $"<text:p{(style.Length > 0 ? $" text:style-name=\"{style}\"" : "")}>{text}</text:p>";

    public static string Span(string text, string style) => $"<text:span text:style-name=\"{style}\">{text}</text:span>";

    public static string Style(string name, string family, string properties, string parent = "") =>
        $"<style:style style:name=\"{name}\" style:family"
            + $"=\"{family}\"{(parent.Length > 0 ? $" style:parent-style-name=\"{parent}\"" : "")}>"
        + $"{properties}</style:style>";

    public OdtFile Part(string name, byte[] bytes)
    {
        _parts[name] = bytes;
        return this;
    }

    public byte[] Bytes(string type = "application/vnd.oasis.opendocument.text")
    {
        Part("content.xml", Encoding.UTF8.GetBytes($"<office:document-content {Names}><office:automatic-styles>{styles}"
            + $"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"));
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var entry = archive.CreateEntry("mimetype", CompressionLevel.NoCompression).Open())
                entry.Write(Encoding.ASCII.GetBytes(type));
            foreach (var (name, bytes) in _parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
