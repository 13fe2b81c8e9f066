using System.Collections.Immutable;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Document;

/// <summary>The root of a file's objects, ISO 32000-1 §7.7.2.</summary>
internal sealed class DocumentCatalog(PdfBuffer pdf, DocumentProperties properties)
{
    private readonly List<string> _pageNames = [];
    private PdfRef? _intent;

    /// <summary>The catalog itself.</summary>
    public PdfRef Reference { get; } = pdf.Reserve();

    /// <summary>The metadata stream.</summary>
    public PdfRef Metadata { get; } = pdf.Reserve();

    /// <summary>The root of the page tree.</summary>
    public PdfRef Pages { get; } = pdf.Reserve();

    /// <summary>The bookmarks; null for none.</summary>
    public PdfRef? Outlines { get; set; }

    /// <summary>The article threads.</summary>
    public ImmutableArray<PdfRef> Threads { get; set; } = [];

    /// <summary>The root of the logical structure; null for none.</summary>
    public PdfRef? StructureRoot { get; set; }

    /// <summary>Takes a number for the output intent. PDF/X allows one of its kind.</summary>
    public PdfRef AddIntent() => (_intent ??= pdf.Reserve());

    /// <summary>Takes the name of the next page, for its label.</summary>
    public void AddPage(string name) => _pageNames.Add(name);

    /// <summary>Writes the catalog, after everything that it names is known.</summary>
    public void Write()
    {
        using var catalog = pdf.StartDictionary(Reference);
        catalog.Name("Type"u8, "Catalog"u8);
        catalog.Ref("Pages"u8, Pages);
        WritePageLabels(catalog);
        if (Outlines is { } outlines) catalog.Ref("Outlines"u8, outlines);
        if (!Threads.IsEmpty)
        {
            using var threads = catalog.Array("Threads"u8);
            foreach (var thread in Threads) threads.Ref(thread);
        }

        catalog.Ref("Metadata"u8, Metadata);
        catalog.Text("Lang"u8, properties.Language);
        if (StructureRoot is { } structure)
        {
            catalog.Ref("StructTreeRoot"u8, structure);
            using var mark = catalog.Dictionary("MarkInfo"u8);
            mark.Boolean("Marked"u8, value: true);
        }

        if (_intent is not { } intent) return;
        using var intents = catalog.Array("OutputIntents"u8);
        intents.Ref(intent);
    }

    // §12.4.2. A label without a style is its prefix alone, so each page has a range of its own: newspapers name pages freely.
    private void WritePageLabels(PdfDictionaryWriter catalog)
    {
        using var labels = catalog.Dictionary("PageLabels"u8);
        using var numbers = labels.Array("Nums"u8);
        for (var i = 0; i < _pageNames.Count; i++)
        {
            numbers.Integer(i);
            using var label = numbers.Dictionary();
            label.Text("P"u8, _pageNames[i]);
        }
    }
}
