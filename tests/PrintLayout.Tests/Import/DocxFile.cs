using System.IO.Compression;
using System.Text;

namespace PrintLayout.Tests.Import;

/// <summary>A docx file made by hand, part by part.</summary>
internal sealed class DocxFile
{
    private const string Open = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><w:body>";

    private readonly SortedDictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    public DocxFile(string body)
    {
        Part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        Part("word/document.xml", Open + body + "</w:body></w:document>");
    }

    public static string P(string text, string properties = "", string run = "") =>
        $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{R(text, run)}</w:p>";

    public static string R(string text, string run = "") =>
        $"<w:r>{(run.Length > 0 ? $"<w:rPr>{run}</w:rPr>" : "")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Style(string id) => $"<w:pStyle w:val=\"{id}\"/>";

    public DocxFile Part(string name, string text) => Part(name, Encoding.UTF8.GetBytes(text));

    public DocxFile Part(string name, byte[] bytes)
    {
        _parts[name] = bytes;
        return this;
    }

    public DocxFile With(string name, string element, string content) => Part($"word/{name}.xml",
        $"<w:{element} xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{content}</w:{element}>");

    public DocxFile WithImage(string id, string name, byte[] bytes) =>
        Part("word/media/" + name, bytes).Part("word/_rels/document.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + $"<Relationship Id=\"{id}\" Type=\"image\" Target=\"media/{name}\"/></Relationships>");

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in _parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
