using System.Xml;
using PrintLayout.Diagnostics;
using PrintLayout.Import.Recognition;
using PrintLayout.Production.Import.Doors.Writing;

namespace PrintLayout.Production.Import.Doors;

/// <summary>The door for news messages of agencies: NewsML-G2, NewsML 1 and NITF (all of the IPTC).</summary>
internal static class NewsXmlDoor
{
    /// <summary>Reads a message.</summary>
    /// <param name="file">Its name in diagnostics.</param>
    /// <param name="source">Its text.</param>
    /// <param name="beside">Gives the files beside it, for its pictures.</param>
    /// <param name="sink">Receives PL1214 for a damaged message, PL1225 for one without a story.</param>
    public static DoorDocument? Read(string file, DecodedSource source, Func<string, byte[]?>? beside, IDiagnosticSink sink)
    {
        try
        {
            var root = SafeXml.Read(source.Text, "it", mayHaveType: true) ?? throw new InvalidDataException("it is empty");
            var writer = new NeutralWriter(NeutralWriter.Stem(file));
            var reader = new NewsXmlReader(writer, beside);
            reader.Read(root);
            if (reader.Stories > 0) return writer.Document(reader.Form);
            sink.Report(Diagnostic.Error(DiagnosticCodes.ImportNoStory, SourceSpan.OfFile(file),
                $"The message ({reader.Form}) has no text of a story: it only refers to items or pictures elsewhere.",
                "Let the system send the text with the message."));
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or ArgumentException)
        {
            var span = e is XmlException { LineNumber: > 0 } at ? new SourceSpan(file, at.LineNumber, at.LinePosition)
                : SourceSpan.OfFile(file);
            sink.Report(Diagnostic.Error(DiagnosticCodes.ImportDamagedDocument, span,
                $"The message cannot be read: {e.Message.TrimEnd('.')}.",
                "Let the system send it anew, or give its text as .docx or .txt."));
        }

        return null;
    }
}
