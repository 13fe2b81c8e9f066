using System.Security.Cryptography;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Syntax;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Production.Snapshots;

/// <summary>Takes snapshots of pages.</summary>
/// <param name="pictures">Draws the small picture.</param>
/// <param name="pdf">How the PDF of a page is written.</param>
internal sealed class SnapshotMaker(IPagePictures pictures, PdfDocumentOptions pdf)
{
    /// <summary>Version of this program, as snapshots note it.</summary>
    public static string Version { get; } = typeof(SnapshotMaker).Assembly.GetName().Version?.ToString(3) ?? "0";

    /// <summary>Takes a snapshot.</summary>
    /// <param name="page">The page.</param>
    /// <param name="sink">Receives what keeps the page from being written as PDF.</param>
    /// <returns>The snapshot; null when the page cannot be written.</returns>
    public TakenSnapshot? Of(PageDisplayList page, IDiagnosticSink sink)
    {
        var errors = new DiagnosticBag();
        using var packed = new MemoryStream();
        using var readable = new MemoryStream();
        var isWritten = PdfDocumentWriter.Write([page], pdf, packed, errors)
            && PdfDocumentWriter.Write([page], pdf with { Bytes = PdfWriterOptions.Readable }, readable, errors);
        foreach (var error in errors) sink.Report(error);
        if (!isWritten || errors.HasErrors) return null;
        var digests = new SnapshotDigests(
            Digest(Encoding.UTF8.GetBytes(TextOf(page))), Digest(PdfOperators.Of(readable.GetBuffer().AsSpan(0, (int)readable.Length))),
            Digest(packed.GetBuffer().AsSpan(0, (int)packed.Length)), Version);
        return new TakenSnapshot(page, PageRecordMaker.Of(page), digests, pictures.DrawReference(page));
    }

    /// <summary>All text in reading order, a line for each stretch of one role and story.</summary>
    private static string TextOf(PageDisplayList page)
    {
        var text = new StringBuilder();
        GlyphRun? last = null;
        foreach (var run in page.Items.OfType<GlyphRun>())
        {
            if (last is null || last.Role != run.Role || last.Story != run.Story)
                text.Append('\n').Append(run.Role).Append(' ').Append(run.Story).Append(": ");
            text.Append(run.Text);
            last = run;
        }

        return text.ToString();
    }

    private static string Digest(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
