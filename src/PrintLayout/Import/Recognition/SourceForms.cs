using System.IO.Compression;
using System.Text.RegularExpressions;
using PrintLayout.Images.Headers;

namespace PrintLayout.Import.Recognition;

/// <summary>Tells the form of a source by its content, and says what to do with a form that the import does not read.</summary>
internal static partial class SourceForms
{
    // As much of a text as its mark-up needs to show itself.
    private const int Head = 4000;

    /// <summary>The form of a source that is bytes.</summary>
    public static SourceForm Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8)) return SourceForm.Pdf;
        if (bytes.StartsWith("{\\rtf"u8)) return SourceForm.Rtf;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return SourceForm.OldDoc;
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return Archive(bytes.ToArray());
        var isImage = ImageSignature.FormatOf(bytes) is not null || ImageSignature.Unplaced(bytes) is not null;
        return isImage ? SourceForm.Image : SourceForm.Text;
    }

    /// <summary>The form of a source that was decoded.</summary>
    public static SourceForm Of(string text)
    {
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n\u3000");
        if (start.IsEmpty) return SourceForm.Empty;
        var head = start[..Math.Min(start.Length, Head)].ToString();
        if (head[0] == '<' && NewsTag().IsMatch(head)) return SourceForm.NewsXml;
        if (HtmlTag().IsMatch(head[..Math.Min(head.Length, 200)])) return SourceForm.Html;
        if (head.StartsWith("<?xml", StringComparison.Ordinal))
            return head.Contains("<html", StringComparison.OrdinalIgnoreCase) ? SourceForm.Html : SourceForm.Xml;
        if (head[0] is '{' or '[' && JsonStart().IsMatch(head)) return SourceForm.Json;
        if (Controls(head) * 20 > head.Length) return SourceForm.Binary;
        // A piece of a page, as it is copied out of a system.
        return BlockTag().Count(head) >= 2 && BlockTag().Match(head).Index == 0 ? SourceForm.Html : SourceForm.Text;
    }

    /// <summary>What a form is called, and how to get what it holds into the import.</summary>
    public static (string Name, string WayOut) Refusal(SourceForm form) => form switch
    {
        SourceForm.Pdf => ("a PDF", "Save the manuscript as .docx where it was written, or copy its text into a .txt file."),
        SourceForm.Rtf => ("Rich Text Format (RTF)", "Open it in Word, WPS or LibreOffice and save it as .docx."),
        SourceForm.OldDoc => ("an old .doc or .wps document", "Open it in Word, WPS or LibreOffice and save it as .docx."),
        SourceForm.Docx or SourceForm.Odt or SourceForm.Html or SourceForm.NewsXml or SourceForm.Json =>
            ("a document with mark-up", "Import it with the command, which has a door for it."),
        SourceForm.OfficeOther => ("a table or slides of an office program", "Copy the text into a .docx or .txt file."),
        SourceForm.Archive => ("an archive that cannot be read", "Unpack it, and give the folder."),
        SourceForm.Xml => ("XML", "Give the text as .docx, .html, .md or .txt."),
        SourceForm.Image => ("an image", "Place it with a figure of a manuscript; its words must be typed."),
        SourceForm.Binary => ("no text", "Save the manuscript as .docx or as a text file in UTF-8."),
        _ => ("empty", "Write the text into it, or leave it out."),
    };

    private static SourceForm Archive(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            var names = archive.Entries.Take(2000).Select(entry => entry.FullName).ToHashSet(StringComparer.Ordinal);
            if (names.Contains("word/document.xml")) return SourceForm.Docx;
            if (names.Contains("[Content_Types].xml")) return SourceForm.OfficeOther;
            if (!names.Contains("mimetype") || !names.Contains("content.xml")) return SourceForm.Archive;
            Span<byte> type = stackalloc byte[60];
            using var mimetype = archive.GetEntry("mimetype")!.Open();
            var length = mimetype.ReadAtLeast(type, type.Length, throwOnEndOfStream: false);
            return type[..length].StartsWith("application/vnd.oasis.opendocument.text"u8) ? SourceForm.Odt : SourceForm.OfficeOther;
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or NotSupportedException or IOException)
        {
            return SourceForm.Archive;
        }
    }

    private static int Controls(string text) => text.Count(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\v' or '\f'));

    [GeneratedRegex(@"<(?:\w+:)?(?:newsItem|newsMessage|packageItem|NewsML|nitf)[\s>]", RegexOptions.CultureInvariant)]
    private static partial Regex NewsTag();

    [GeneratedRegex(@"^(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex HtmlTag();

    [GeneratedRegex(@"<(?:p|div|h[1-6]|section|article|table|ul|ol|br|figure|span|blockquote)(?:\s[^<>]*)?/?>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BlockTag();

    [GeneratedRegex("^(?:\\[\\s*)?\\{\\s*\"[\\w$@.:-]{1,60}\"\\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex JsonStart();
}
