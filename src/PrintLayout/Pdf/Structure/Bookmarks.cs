using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Structure;

/// <summary>
/// Bookmarks by story (ISO 32000-1 §12.3.3); in a file of several pages they are below a bookmark for each page. They have destinations,
/// never actions, which PDF/X forbids.
/// </summary>
internal sealed class Bookmarks(PdfBuffer pdf)
{
    private readonly List<PageMark> _pages = [];

    /// <summary>Takes a page with its stories.</summary>
    public void Add(PdfRef reference, PageDisplayList page, ImmutableArray<StoryOnPage> stories) =>
        _pages.Add(new PageMark(reference, page.Name, page.Boxes, stories));

    /// <summary>Writes them, after all pages are known.</summary>
    /// <returns>The root; null when there is nothing to mark.</returns>
    public PdfRef? Write()
    {
        if (_pages.All(page => page.Stories.IsEmpty)) return null;
        var root = pdf.Reserve();
        var nodes = _pages.Count == 1
            ? StoriesOf(_pages[0])
            : [.. _pages.Select(page => new Node(page.Name, page, new PtPoint(page.Boxes.Trim.X, page.Boxes.Trim.Y), StoriesOf(page)))];
        var ends = WriteLevel(root, nodes);
        using var entry = pdf.StartDictionary(root);
        entry.Name("Type"u8, "Outlines"u8);
        entry.Ref("First"u8, ends.First);
        entry.Ref("Last"u8, ends.Last);
        // /Count is the number of visible bookmarks: the top level only, because the stories below pages are closed.
        entry.Integer("Count"u8, nodes.Length);
        return root;
    }

    private static ImmutableArray<Node> StoriesOf(PageMark page) =>
        [.. page.Stories.Select(story => new Node(story.Title, page, story.Place, []))];

    private (PdfRef First, PdfRef Last) WriteLevel(PdfRef parent, ImmutableArray<Node> nodes)
    {
        var references = nodes.Select(_ => pdf.Reserve()).ToImmutableArray();
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = nodes[i];
            (PdfRef First, PdfRef Last)? inner = node.Inner.IsEmpty ? null : WriteLevel(references[i], node.Inner);
            using var entry = pdf.StartDictionary(references[i]);
            entry.Text("Title"u8, node.Title);
            entry.Ref("Parent"u8, parent);
            if (i > 0) entry.Ref("Prev"u8, references[i - 1]);
            if (i + 1 < nodes.Length) entry.Ref("Next"u8, references[i + 1]);
            if (inner is var (first, last))
            {
                entry.Ref("First"u8, first);
                entry.Ref("Last"u8, last);
                entry.Integer("Count"u8, -node.Inner.Length);
            }

            using var destination = entry.Array("Dest"u8);
            destination.Ref(node.Page.Reference);
            destination.Name("XYZ"u8);
            destination.Length(node.Place.X);
            destination.Length(node.Page.Boxes.Media.Height - node.Place.Y);
            // Zero keeps the reader's current scale.
            destination.Integer(0);
        }

        return (references[0], references[^1]);
    }

    private sealed record PageMark(PdfRef Reference, string Name, PageBoxes Boxes, ImmutableArray<StoryOnPage> Stories);

    private sealed record Node(string Title, PageMark Page, PtPoint Place, ImmutableArray<Node> Inner);
}
