using PrintLayout.Diagnostics;
using PrintLayout.Import;
using PrintLayout.Import.Recognition;

namespace PrintLayout.Production.Import.Doors;

/// <summary>Gives each source to the door of its form, which is told by content.</summary>
internal static class SourceDoors
{
    /// <summary>Reads a source.</summary>
    /// <param name="file">Its name in diagnostics.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="folder">The folder in which it lies, for images beside it; null for standard input.</param>
    /// <param name="sink">Receives PL1002 and PL1211 to PL1214.</param>
    /// <returns>The document; null when it cannot be read, which is reported.</returns>
    public static DoorDocument? Read(string file, byte[] bytes, string? folder, IDiagnosticSink sink)
    {
        if (SourceForms.Of(bytes) == SourceForm.Docx) return DocxDoor.Read(file, bytes, sink);
        if (PlainDoor.Decode(file, bytes, sink) is not { } decoded) return null;
        var form = SourceForms.Of(decoded.Text);
        // Markdown may have tags of its own.
        if (form == SourceForm.Html && file.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            && !decoded.Text.Contains("</html>", StringComparison.OrdinalIgnoreCase))
            form = SourceForm.Text;
        if (form == SourceForm.Text) return DoorDocument.Of(PlainDoor.Read(file, decoded));
        if (form == SourceForm.Html) return HtmlDoor.Read(file, decoded, folder, sink);
        PlainDoor.Refuse(file, form, sink);
        return null;
    }
}
