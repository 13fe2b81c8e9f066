using PrintLayout.Diagnostics;
using PrintLayout.Import;
using PrintLayout.Import.Recognition;
using PrintLayout.Production.Import.Doors.Writing;

namespace PrintLayout.Production.Import.Doors;

/// <summary>Gives each source to the door of its form, which is told by content.</summary>
internal static class SourceDoors
{
    // As TextFileBytes, but of what one source of an import may hold; documents with images may be larger.
    private const int MostText = 16 << 20;

    /// <summary>Reads a source.</summary>
    /// <param name="file">Its name in diagnostics.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="folder">The folder in which it lies, for images beside it; null for standard input.</param>
    /// <param name="sink">Receives PL1002, PL1211 to PL1214, PL1223 and PL1225.</param>
    /// <returns>The document; null when it cannot be read, which is reported.</returns>
    public static DoorDocument? Read(string file, byte[] bytes, string? folder, IDiagnosticSink sink) =>
        Read(file, bytes, NeighbourFile.Of(folder), sink);

    /// <summary>Reads a source.</summary>
    /// <param name="file">Its name in diagnostics.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="beside">Gives the files beside it, for images; null where there are none.</param>
    /// <param name="sink">Receives PL1002, PL1211 to PL1214, PL1223 and PL1225.</param>
    /// <returns>The document; null when it cannot be read, which is reported.</returns>
    public static DoorDocument? Read(string file, byte[] bytes, Func<string, byte[]?>? beside, IDiagnosticSink sink)
    {
        var packed = SourceForms.Of(bytes);
        if (packed == SourceForm.Docx) return PackageDoor.Docx(file, bytes, sink);
        if (packed == SourceForm.Odt) return PackageDoor.Odt(file, bytes, sink);
        if (packed == SourceForm.Text && bytes.Length > MostText)
        {
            sink.Report(Diagnostic.Error(DiagnosticCodes.ImportOverLimit, SourceSpan.OfFile(file),
                FormattableString.Invariant($"The source has {bytes.Length >> 20} MB of text; {MostText >> 20} MB are read."),
                "Import it in parts."));
            return null;
        }

        if (PlainDoor.Decode(file, bytes, sink) is not { } decoded) return null;
        var form = SourceForms.Of(decoded.Text);
        // Markdown may have tags of its own.
        if (form == SourceForm.Html && file.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            && !decoded.Text.Contains("</html>", StringComparison.OrdinalIgnoreCase))
            form = SourceForm.Text;
        switch (form)
        {
            case SourceForm.Text:
                return DoorDocument.Of(PlainDoor.Read(file, decoded));
            case SourceForm.Html:
                return HtmlDoor.Read(file, decoded, beside, sink);
            case SourceForm.NewsXml:
                return NewsXmlDoor.Read(file, decoded, beside, sink);
            case SourceForm.Json:
                return JsonDoor.Read(file, decoded, beside, sink);
            default:
                PlainDoor.Refuse(file, form, sink);
                return null;
        }
    }
}
