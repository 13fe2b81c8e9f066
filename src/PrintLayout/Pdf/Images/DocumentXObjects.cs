using System.Collections.Immutable;
using PrintLayout.Images.Documents;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Images;

/// <summary>
/// Writes pages of other documents as form XObjects (ISO 32000-1 §8.10). Objects keep their values and their packed data; only their
/// numbers change.
/// </summary>
internal static class DocumentXObjects
{
    /// <summary>Writes a page with all that it needs.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="form">The page.</param>
    /// <returns>The form.</returns>
    public static PdfRef Write(PdfBuffer pdf, DocumentForm form)
    {
        var references = ImmutableArray.CreateRange(form.Objects, _ => pdf.Reserve());
        using var value = new ByteBuffer(1024);
        for (var i = 0; i < references.Length; i++)
        {
            value.Clear();
            Renumber(form.Objects[i], references, value);
            if (form.Objects[i].Data is not { } data)
            {
                pdf.WriteValue(references[i], value.Written);
                continue;
            }

            using var stream = pdf.StartStream(
                references[i], data.Span, form.Objects[i].IsPlain ? StreamPacking.Flate : StreamPacking.Never);
            stream.Entries.Copy(value.Written);
        }

        return references[0];
    }

    private static void Renumber(DocumentObject source, ImmutableArray<PdfRef> references, ByteBuffer to)
    {
        var done = 0;
        foreach (var link in source.Links)
        {
            to.Write(source.Value.Span[done..link.At]);
            PdfToken.WriteInteger(to, references[link.Target].Number);
            to.Write(" 0 R"u8);
            done = link.At;
        }

        to.Write(source.Value.Span[done..]);
    }
}
