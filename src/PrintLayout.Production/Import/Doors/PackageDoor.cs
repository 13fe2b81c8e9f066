using System.Xml;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Import.Doors.Writing;

namespace PrintLayout.Production.Import.Doors;

/// <summary>
/// The door for documents that are archives: Word 2007 and later (ECMA-376), and OpenDocument text (ISO/IEC 26300) as LibreOffice,
/// Collabora and WPS write it.
/// </summary>
internal static class PackageDoor
{
    /// <summary>Reads a document of Word.</summary>
    /// <param name="file">Its name in diagnostics.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="sink">Receives PL1214 for a damaged document or one over a limit, PL1212 for one without text.</param>
    public static DoorDocument? Docx(string file, byte[] bytes, IDiagnosticSink sink) =>
        Read(file, bytes, package => new DocxReader(package, NeutralWriter.Stem(file)).Read(),
            "Open it in Word, WPS or LibreOffice and save it anew as .docx.", sink);

    /// <summary>Reads OpenDocument text.</summary>
    /// <param name="file">Its name in diagnostics.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="sink">Receives PL1214 for a damaged document or one over a limit, PL1212 for one without text.</param>
    public static DoorDocument? Odt(string file, byte[] bytes, IDiagnosticSink sink) =>
        Read(file, bytes, package => new OdtReader(package, NeutralWriter.Stem(file)).Read(),
            "Open it in LibreOffice, without a password, and save it anew as .odt or .docx.", sink);

    private static DoorDocument? Read(
        string file, byte[] bytes, Func<ZipPackage, DoorDocument> read, string wayOut, IDiagnosticSink sink)
    {
        try
        {
            using var package = new ZipPackage(bytes);
            var document = read(package);
            if (document.Text.Text.Any(c => !char.IsWhiteSpace(c))) return document;
            sink.Report(Diagnostic.Error(DiagnosticCodes.ImportNothing, SourceSpan.OfFile(file),
                "The document has no text; nothing was imported.", "Write the text into it, or leave it out."));
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            sink.Report(Diagnostic.Error(DiagnosticCodes.ImportDamagedDocument, SourceSpan.OfFile(file),
                $"The document cannot be read: {e.Message.TrimEnd('.')}.", wayOut));
        }

        return null;
    }
}
