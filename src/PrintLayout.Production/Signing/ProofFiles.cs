using System.Collections.Immutable;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Images.Magick;
using PrintLayout.Pages;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Images;
using PrintLayout.Pdf.Standards;
using PrintLayout.PdfText.Placing;
using PrintLayout.Production.Batch;
using PrintLayout.Production.Files;
using PrintLayout.Production.Writers;
using PrintLayout.Raster;

namespace PrintLayout.Production.Signing;

/// <summary>
/// Writes the files of proofs: PDF, PNG, and the list of changes as text. The PDF has no output intent and claims no PDF/X, so that the
/// preflight of any plant refuses it.
/// </summary>
internal sealed class ProofFiles : IDisposable
{
    private readonly MagickImageDecoder _images = new();
    private readonly OrphanRemoval _orphans = new();
    private readonly PngWriter _png;
    private readonly RasterOptions _raster;
    private readonly PdfDocumentOptions _pdf;

    /// <summary>Makes the writers.</summary>
    /// <param name="ppi">Resolution of the PNG.</param>
    /// <param name="date">The date in the PDF; null for midnight of the edition's day.</param>
    public ProofFiles(int ppi, DateTime? date)
    {
        _png = new PngWriter(_images, new DocumentPainter(_images));
        _raster = new RasterOptions(ppi);
        _pdf = new PdfDocumentOptions
        {
            Standard = PdfStandard.None,
            Written = date,
            Images = new PdfImageOptions(_images) { Documents = new PdfDocumentReader() },
        };
    }

    /// <summary>Writes the files of one page; all are made before the first is written.</summary>
    /// <param name="path">Their path without ending.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="list">The list of changes.</param>
    /// <param name="sink">Receives findings.</param>
    /// <returns>The files; null after an error.</returns>
    public ImmutableArray<string>? Write(string path, PageDisplayList sheet, string list, IDiagnosticSink sink)
    {
        var found = new DiagnosticBag();
        using var pdf = new MemoryStream();
        using var png = new MemoryStream();
        PdfDocumentWriter.Write([sheet], _pdf, pdf, found);
        _png.Write(sheet, _raster, png, found);
        foreach (var finding in found) sink.Report(finding);
        if (found.HasErrors) return null;
        _orphans.RemoveBeside(path);
        (string Path, ReadOnlyMemory<byte> Bytes)[] files =
        [
            (path + ".pdf", pdf.GetBuffer().AsMemory(0, (int)pdf.Length)),
            (path + ".png", png.GetBuffer().AsMemory(0, (int)png.Length)),
            (path + ".txt", Encoding.UTF8.GetBytes(list)),
        ];
        return files.All(file => AtomicFile.TryWrite(file.Path, stream => stream.Write(file.Bytes.Span), sink))
            ? [.. files.Select(file => file.Path)]
            : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _png.Dispose();
}
