using System.Xml;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Import.Doors.Writing;

namespace PrintLayout.Production.Import.Doors;

/// <summary>The door for documents of Word 2007 and later (ECMA-376).</summary>
internal static class DocxDoor
{
    /// <summary>Reads a document.</summary>
    /// <param name="file">Its name in diagnostics.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="sink">Receives PL1214 for a damaged document or one over a limit, PL1212 for one without text.</param>
    public static DoorDocument? Read(string file, byte[] bytes, IDiagnosticSink sink)
    {
        try
        {
            using var package = new ZipPackage(bytes);
            var document = new DocxReader(package, NeutralWriter.Stem(file)).Read();
            if (document.Text.Text.Any(c => !char.IsWhiteSpace(c))) return document;
            sink.Report(Diagnostic.Error(DiagnosticCodes.ImportNothing, SourceSpan.OfFile(file),
                "The document has no text; nothing was imported.", "Write the text into it, or leave it out."));
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            sink.Report(Diagnostic.Error(DiagnosticCodes.ImportDamagedDocument, SourceSpan.OfFile(file),
                $"The document cannot be read: {e.Message.TrimEnd('.')}.",
                    "Open it in Word, WPS or LibreOffice and save it anew as .docx."));
        }

        return null;
    }
}
