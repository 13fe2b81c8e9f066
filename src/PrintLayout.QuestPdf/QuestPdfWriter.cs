using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Pages;
using PrintLayout.Production.Press;
using PrintLayout.Svg;
using QuestPDF;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace PrintLayout.QuestPdf;

/// <summary><c>--writer questpdf</c>: pages as a PDF of QuestPDF's, for screens and office printers.</summary>
public sealed class QuestPdfWriter : IDocumentWriter
{
    /// <summary>The runtime setting that says which licence of QuestPDF its user has: Community, Professional or Enterprise.</summary>
    public const string LicenceSetting = "PrintLayout.QuestPdf.License";

    /// <inheritdoc/>
    public string Name => "questpdf";

    /// <inheritdoc/>
    public bool Write(IReadOnlyList<PageDisplayList> pages, IImageDecoder? images, Stream output, IDiagnosticSink sink)
    {
        var findings = new DiagnosticBag();
        var options = new SvgOptions { Decoder = images };
        // Drawn once to see whether they can be: what QuestPDF throws has no place in a manuscript.
        foreach (var page in pages) SvgWriter.Write(page, options with { OutlineText = true, Region = page.Boxes.Trim }, Stream.Null, findings);
        foreach (var finding in findings) sink.Report(finding);
        if (findings.HasErrors) return false;
        if (Enum.TryParse<LicenseType>(AppContext.GetData(LicenceSetting) as string, out var licence)) Settings.License = licence;
        pages.ToQuestPdfDocument(options).GeneratePdf(output);
        return true;
    }
}
