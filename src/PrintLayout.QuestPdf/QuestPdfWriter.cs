using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Pages;
using PrintLayout.Production.Press;
using PrintLayout.Svg;
using QuestPDF;
using QuestPDF.Fluent;
using QuestPDF.Infrastructure;

namespace PrintLayout.QuestPdf;

/// <summary>The writer of <c>--writer questpdf</c>: pages as a PDF made by QuestPDF, in RGB, for screens and office printers.</summary>
public sealed class QuestPdfWriter : IDocumentWriter
{
    /// <summary>The runtime setting that names the user's licence of QuestPDF: Community, Professional or Enterprise.</summary>
    public const string LicenceSetting = "PrintLayout.QuestPdf.License";

    /// <inheritdoc/>
    public string Name => "questpdf";

    /// <inheritdoc/>
    public bool Write(IReadOnlyList<PageDisplayList> pages, IImageDecoder? images, Stream output, IDiagnosticSink sink)
    {
        var findings = new DiagnosticBag();
        var options = new SvgOptions { Decoder = images };
        // Pages are drawn once before, because an exception from QuestPDF could not name a place in a manuscript.
        foreach (var page in pages)
            SvgWriter.Write(page, options with { OutlineText = true, Region = page.Boxes.Trim }, Stream.Null, findings);
        foreach (var finding in findings) sink.Report(finding);
        if (findings.HasErrors) return false;
        if (Enum.TryParse<LicenseType>(AppContext.GetData(LicenceSetting) as string, out var licence)) Settings.License = licence;
        pages.ToQuestPdfDocument(options).GeneratePdf(output);
        return true;
    }
}
