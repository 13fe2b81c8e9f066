using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pdf.Content;
using PrintLayout.Pdf.Structure;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Document;

/// <summary>The page tree: one flat node, ISO 32000-1 §7.7.3, and the page objects with their boxes (§14.11.2).</summary>
internal sealed class PageTree(PdfBuffer pdf, PdfRef root)
{
    private readonly List<PdfRef> _pages = [];

    /// <summary>Writes one page with its content.</summary>
    /// <param name="reference">The page object.</param>
    /// <param name="page">The page.</param>
    /// <param name="content">Its content operators.</param>
    /// <param name="resources">What the content names.</param>
    /// <param name="structure">The page's entries for article threads and logical structure.</param>
    public void Add(
        PdfRef reference, PageDisplayList page, ReadOnlySpan<byte> content, PageResources resources, PageStructure structure)
    {
        var contentReference = pdf.Reserve();
        _pages.Add(reference);
        WritePage(reference, contentReference, page, resources, structure);
        pdf.StartStream(contentReference, content).Dispose();
    }

    /// <summary>Writes the root of the tree, after all pages.</summary>
    public void Finish()
    {
        using var tree = pdf.StartDictionary(root);
        tree.Name("Type"u8, "Pages"u8);
        tree.Integer("Count"u8, _pages.Count);
        using var kids = tree.Array("Kids"u8);
        foreach (var page in _pages) kids.Ref(page);
    }

    private void WritePage(PdfRef reference, PdfRef content, PageDisplayList page, PageResources resources, PageStructure structure)
    {
        using var entry = pdf.StartDictionary(reference);
        entry.Name("Type"u8, "Page"u8);
        entry.Ref("Parent"u8, root);
        var height = page.Boxes.Media.Height;
        Box(entry, "MediaBox"u8, page.Boxes.Media, height);
        Box(entry, "BleedBox"u8, page.Boxes.Bleed, height);
        // PDF/X requires a trim box or an art box, not both.
        Box(entry, "TrimBox"u8, page.Boxes.Trim, height);
        entry.Ref("Contents"u8, content);
        if (!structure.Beads.IsEmpty)
        {
            using var beads = entry.Array("B"u8);
            foreach (var bead in structure.Beads) beads.Ref(bead);
        }

        if (structure.ParentKey is { } key) entry.Integer("StructParents"u8, key);
        if (resources.NeedsTransparency) WriteGroup(entry);
        resources.Write(entry);
    }

    // Transparent objects are blended in the inks of the press (ISO 32000-1 §11.6.6), not in the colours of a screen.
    private static void WriteGroup(PdfDictionaryWriter page)
    {
        using var group = page.Dictionary("Group"u8);
        group.Name("S"u8, "Transparency"u8);
        group.Name("CS"u8, "DeviceCMYK"u8);
    }

    private static void Box(PdfDictionaryWriter page, ReadOnlySpan<byte> key, PtRect box, Pt pageHeight) =>
        page.Rectangle(key, box.X, pageHeight - box.Bottom, box.Right, pageHeight - box.Y);
}
