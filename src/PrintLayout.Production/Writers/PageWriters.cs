using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Images.Magick;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Images;
using PrintLayout.Pdf.Syntax;
using PrintLayout.Pdf.Standards;
using PrintLayout.PdfText.Placing;
using PrintLayout.Production.House;
using PrintLayout.Production.Press;
using PrintLayout.Production.Requests;
using PrintLayout.Raster.Separations;

namespace PrintLayout.Production.Writers;

/// <summary>The writers of the formats that a call of <c>render</c> asks for.</summary>
internal sealed class PageWriters : IDisposable
{
    private readonly MagickImageDecoder _images = new();
    private readonly DocumentPainter _painter;

    private PageWriters() => _painter = new DocumentPainter(_images);

    /// <summary>The writers in the order of the formats.</summary>
    public ImmutableArray<IPageFileWriter> All { get; private init; } = [];

    /// <summary>Makes the writers.</summary>
    /// <param name="settings">What was asked for.</param>
    /// <param name="sink">Receives what is wrong with the output condition.</param>
    /// <returns>The writers; null after an error.</returns>
    public static PageWriters? Of(RenderRequest settings, DiagnosticBag sink)
    {
        var writers = new PageWriters();
        var request = new OutputConditionRequest(settings.Standard, BundledFiles.NewsprintProfile, settings.Icc, settings.Condition);
        var press = new PressColours(settings, request);
        var all = settings.Formats.Select(format => format == "pdf"
            ? writers.Pdf(settings, request, sink)
            : writers.Proof(format, settings, press, sink)).ToImmutableArray();
        if (settings.DocumentWriter is { } name && DocumentWriters.Load(name, AppContext.BaseDirectory, sink) is { } document)
            all = all.Add(new DocumentFileWriter(document, writers._images));
        return sink.HasErrors ? null : new PageWriters { All = all };
    }

    public void Dispose()
    {
        foreach (var writer in All.OfType<IDisposable>()) writer.Dispose();
    }

    private IPageFileWriter Proof(string format, RenderRequest settings, PressColours press, DiagnosticBag sink) => format switch
    {
        "png" => new PngFileWriter(settings.Ppi, settings.Proof, press, _images, _painter),
        "svg" => new SvgFileWriter(settings.Proof, settings.OutlineText, press, _images, _painter),
        "json" => new JsonFileWriter(),
        SeparationFileWriter.Name => Plates(settings, press, sink),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "not a format"),
    };

    private SeparationFileWriter Plates(RenderRequest settings, PressColours press, DiagnosticBag sink)
    {
        // A file without a standard leaves the conversion to others; plates must know the press.
        var standard = settings.Standard == PdfStandard.None ? PdfStandard.X4 : settings.Standard;
        var request = new OutputConditionRequest(standard, BundledFiles.NewsprintProfile, settings.Icc, settings.Condition);
        var condition = OutputConditionReader.Read(request, sink);
        var options = new SeparationOptions(settings.Ppi)
        {
            OutputProfile = OutputConditionReader.ConversionProfile(request, condition, sink),
            LaysOnPaper = settings.Standard == PdfStandard.X1a,
            ImagePpi = settings.ImagePpi,
        };
        return new SeparationFileWriter(options, settings.Proof, press, _images);
    }

    private PdfFileWriter Pdf(RenderRequest settings, OutputConditionRequest request, DiagnosticBag sink)
    {
        var condition = OutputConditionReader.Read(request, sink);
        var options = new PdfDocumentOptions
        {
            Standard = settings.Standard,
            Condition = condition,
            Written = settings.SourceDate,
            Tagged = settings.Tagged,
            Images = new PdfImageOptions(_images)
            {
                OutputProfile = OutputConditionReader.ConversionProfile(request, condition, sink),
                Documents = new PdfDocumentReader(),
                Inspector = new DocumentInspector(settings.Preflight),
                MostPpi = settings.ImagePpi,
                JpegQuality = settings.JpegQuality,
                ConvertsCmyk = settings.ConvertsCmyk,
            },
            OutlinesType = settings.OutlineText,
            Bytes = settings.Pretty ? PdfWriterOptions.Readable : new PdfWriterOptions(),
        };
        return new PdfFileWriter(options, settings.Preflight, settings.Icc);
    }
}
