using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Document;

/// <summary>The root of a file's objects, ISO 32000-1 §7.7.2.</summary>
internal sealed class DocumentCatalog(PdfBuffer pdf, DocumentProperties properties)
{
    private PdfRef? _intent;

    /// <summary>The catalog itself.</summary>
    public PdfRef Reference { get; } = pdf.Reserve();

    /// <summary>The metadata stream.</summary>
    public PdfRef Metadata { get; } = pdf.Reserve();

    /// <summary>The root of the page tree.</summary>
    public PdfRef Pages { get; } = pdf.Reserve();

    /// <summary>Takes a number for the output intent. PDF/X allows one of its kind.</summary>
    public PdfRef AddIntent() => (_intent ??= pdf.Reserve());

    /// <summary>Writes the catalog, after everything that it names is known.</summary>
    public void Write()
    {
        using var catalog = pdf.StartDictionary(Reference);
        catalog.Name("Type"u8, "Catalog"u8);
        catalog.Ref("Pages"u8, Pages);
        catalog.Ref("Metadata"u8, Metadata);
        catalog.Text("Lang"u8, properties.Language);
        if (_intent is not { } intent) return;
        using var intents = catalog.Array("OutputIntents"u8);
        intents.Ref(intent);
    }
}
