using PrintLayout.Pages;
using PrintLayout.Pdf.Content;
using PrintLayout.Pdf.Structure;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Document;

/// <summary>The pages of a file in their order, with page tree, article threads, bookmarks and logical structure.</summary>
/// <param name="pdf">The file.</param>
/// <param name="catalog">Its root, which collects the name of each page.</param>
/// <param name="shared">What the pages share.</param>
/// <param name="isTagged">Whether the file carries its logical structure.</param>
internal sealed class DocumentPages(PdfBuffer pdf, DocumentCatalog catalog, SharedResources shared, bool isTagged)
{
    private readonly PageTree _tree = new(pdf, catalog.Pages);
    private readonly ArticleThreads _threads = new(pdf);
    private readonly Bookmarks _bookmarks = new(pdf);
    private readonly StructureTree? _structure = isTagged ? new StructureTree(pdf) : null;
    private int _count;

    /// <summary>Writes a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scratch">Room for its content; overwritten.</param>
    public void Add(PageDisplayList page, ByteBuffer scratch)
    {
        var index = _count++;
        var reference = pdf.Reserve();
        var stories = StoryOnPage.Of(page);
        catalog.AddPage(page.Name);
        _bookmarks.Add(reference, page, stories);
        scratch.Clear();
        var resources = new PageResources(shared);
        var tags = _structure?.StartPage(reference, index, page.FigureWord, stories);
        var content = new ContentStream(scratch, resources, page.Boxes.Media.Height, tags);
        foreach (var item in page.Items) content.Add(item);
        content.Finish();
        var beads = _threads.Add(reference, page.Boxes.Media.Height, stories);
        _tree.Add(reference, page, scratch.Written, resources, new PageStructure(beads, isTagged ? index : null));
    }

    /// <summary>Writes what follows the last page.</summary>
    public void Finish()
    {
        _tree.Finish();
        shared.Spots.Write();
        catalog.Threads = _threads.Write();
        catalog.Outlines = _bookmarks.Write();
        _structure?.Write();
        catalog.StructureRoot = _structure?.Root;
    }
}
