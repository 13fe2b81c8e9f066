using PrintLayout.Diagnostics;
using PrintLayout.Pages;
using PrintLayout.Pdf.Colour;
using PrintLayout.Pdf.Content;
using PrintLayout.Pdf.Fonts;
using PrintLayout.Pdf.Images;
using PrintLayout.Pdf.Standards;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Document;

/// <summary>
/// A PDF file while it is written. It takes its pages one by one and keeps only their bytes. So a caller with many pages can release one
/// before it makes the next: a display list takes some thirty times the memory of its bytes in the file. Every font is embedded as a
/// subset that all pages share. The same pages in the same order give the same bytes.
/// </summary>
/// <remarks>
/// Display lists have y down from the top left corner of the media box. The file has y up from the bottom left corner (ISO 32000-1
/// §8.3.2.3). One thread at a time may use it.
/// </remarks>
public sealed class PdfDocumentBuilder : IDisposable
{
    private readonly PdfDocumentOptions _options;
    private readonly IDiagnosticSink _diagnostics;
    private readonly PdfXRules _rules;
    private readonly PdfBuffer _pdf;
    private readonly ByteBuffer _scratch = new(128 * 1024);
    private Begun? _begun;

    /// <summary>A file without pages.</summary>
    /// <param name="options">What the file is for, and how its bytes are laid out.</param>
    /// <param name="diagnostics">
    /// Receives PL4002 for each face that cannot be embedded. It receives PL1001 for an image file that cannot be read and PL5005 for an
    /// image that cannot be decoded. PL5006 reports an image with too much ink, PL5007 a profile that is not used.
    /// </param>
    /// <exception cref="ArgumentException">The standard requires a condition or profile that is not given.</exception>
    public PdfDocumentBuilder(PdfDocumentOptions options, IDiagnosticSink diagnostics)
    {
        _options = options;
        _diagnostics = diagnostics;
        _rules = PdfXRules.Of(options.Standard);
        RequireCondition(options.Condition, _rules);
        _pdf = new PdfBuffer(options.Bytes with { Version = _rules.Version });
    }

    /// <summary>Writes the next page. The first gives the file its title, language and date.</summary>
    /// <param name="page">The page.</param>
    /// <exception cref="NotSupportedException">The page holds an item of a kind that this writer does not support.</exception>
    public void Add(PageDisplayList page)
    {
        _begun ??= Begin(page);
        _begun.Shared.Images.Begin(page);
        _begun.Pages.Add(page, _scratch);
    }

    /// <summary>Writes what the pages share, and the file to a stream, once.</summary>
    /// <param name="output">Where the file goes, in one piece. It is not closed.</param>
    /// <returns>Whether the file was written; when not, a font or an image cannot be embedded, and that was reported.</returns>
    /// <exception cref="InvalidOperationException">No page was added.</exception>
    public bool Finish(Stream output)
    {
        if (_begun is not { } begun) throw new InvalidOperationException("A PDF file has at least one page.");
        var (fonts, outlines, images, _, _) = begun.Shared;
        begun.Pages.Finish();
        if (fonts.HasFailed || images.HasFailed) return false;
        outlines?.Write();
        foreach (var font in fonts.Fonts)
        {
            if (!FontObjects.TryWrite(_pdf, font, _scratch)) fonts.ReportDamaged(font.Face);
        }

        if (fonts.HasFailed) return false;
        begun.Catalog.Write();
        Metadata.WriteXmp(_pdf, begun.Catalog.Metadata, begun.Properties, _rules);
        _pdf.Finish(begun.Catalog.Reference, begun.Info, output);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _pdf.Dispose();
        _scratch.Dispose();
    }

    private static PdfImageOptions? ImageOptions(PdfDocumentOptions options)
    {
        if (options.Standard != PdfStandard.X1a || options.Images is not { } images) return options.Images;
        return images with
        {
            Colours = ImageColourPolicy.Inks,
            OutputProfile = options.Condition?.Profile?.Bytes.ToArray() ?? images.OutputProfile,
        };
    }

    private static void RequireCondition(OutputCondition? condition, PdfXRules rules)
    {
        if (!rules.NeedsIntent) return;
        if (condition is null) throw new ArgumentException("A press standard needs an output condition.");
        if (condition.Profile is null && (rules.NeedsProfile || !condition.IsRegistered))
            throw new ArgumentException("The condition needs its profile: the standard asks for it, or its name is not registered.");
        if (condition.Profile?.MajorVersion > rules.NewestProfile)
            throw new ArgumentException("The standard does not allow a profile of this version of ICC.");
    }

    private Begun Begin(PageDisplayList first)
    {
        var properties = DocumentProperties.Of(first, _options.Written);
        var catalog = new DocumentCatalog(_pdf, properties);
        var info = _pdf.Reserve();
        Metadata.WriteInfo(_pdf, info, properties, _rules);
        if (_options.Condition is { } condition) OutputIntent.Write(_pdf, catalog.AddIntent(), condition);
        var shared = new SharedResources(
            new FontCatalog(_pdf, _diagnostics),
            _options.OutlinesType ? new OutlineCatalog(_pdf) : null,
            new ImageXObjects(_pdf, ImageOptions(_options), _diagnostics)
            {
                Standard = _options.Standard,
                Condition = _options.Condition?.Identifier,
            },
            new SpotCatalog(_pdf),
            new OverprintStates(_pdf));
        return new Begun(properties, catalog, info, shared, new DocumentPages(_pdf, catalog, shared, _options.Tagged));
    }

    /// <summary>The parts of the file that need the first page.</summary>
    private sealed record Begun(
        DocumentProperties Properties, DocumentCatalog Catalog, PdfRef Info, SharedResources Shared, DocumentPages Pages);
}
