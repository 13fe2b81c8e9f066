using System.Collections.Immutable;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Structure;

/// <summary>
/// The logical structure of a tagged file (ISO 32000-1 §14.7, §14.8): a document of stories, each with headings, paragraphs and
/// figures in reading order. A story or paragraph that goes on over several pages is one element.
/// </summary>
internal sealed class StructureTree(PdfBuffer pdf)
{
    private readonly List<StructureElement> _elements = [];
    private readonly Dictionary<string, StructureElement> _stories = [];
    private readonly List<(int Page, List<StructureElement> Owners)> _parents = [];
    private readonly StructureElement _document = new(StructureTypes.Document, pdf.Reserve(), null, string.Empty);

    private string _figureWord = string.Empty;

    /// <summary>The root.</summary>
    public PdfRef Root { get; } = pdf.Reserve();

    /// <summary>Starts a page.</summary>
    /// <param name="reference">The page object.</param>
    /// <param name="index">Its place in the file: its key in the parent tree.</param>
    /// <param name="figureWord">What its figures without words are called.</param>
    /// <param name="stories">Its stories.</param>
    public PageTags StartPage(PdfRef reference, int index, string figureWord, ImmutableArray<StoryOnPage> stories)
    {
        _figureWord = figureWord;
        var owners = new List<StructureElement>();
        _parents.Add((index, owners));
        var keys = stories.ToDictionary(story => story.Story, story => story.Key, StringComparer.Ordinal);
        return new PageTags(this, reference, owners, keys);
    }

    /// <summary>The element of an item: the last one of its story if role and paragraph are the same, else a new one.</summary>
    /// <param name="item">The item; not an artifact.</param>
    /// <param name="key">Key of its story.</param>
    public StructureElement ElementFor(DisplayItem item, string key)
    {
        if (!_stories.TryGetValue(key, out var story))
        {
            story = Add(StructureTypes.Story, _document);
            _stories.Add(key, story);
        }

        // A reading belongs to the element of the words below it, whatever its type.
        if (item.Role == ItemRole.Ruby && story.Children is [.., { } read]) return LastIn(read);
        if (item is GlyphRun { Place: { } place }) return InElement(story, item, place);
        return Under(story, StructureTypes.Of(item.Role), StructureTypes.PartOf(item));
    }

    /// <summary>Text of a table or box: a section of its own where it stands beside the text, with rows and cells in it.</summary>
    private StructureElement InElement(StructureElement story, DisplayItem item, ElementPlace place)
    {
        var parent = place.IsFigure ? Under(story, StructureTypes.Section, new StructurePart(ItemRole.Box, -place.Number)) : story;
        if (!place.IsCell) return Under(parent, StructureTypes.Of(item.Role), StructureTypes.PartOf(item));
        var table = Under(parent, StructureTypes.Table, new StructurePart(ItemRole.Table, -place.Number));
        var row = Under(table, StructureTypes.TableRow, new StructurePart(ItemRole.Table, place.Row));
        return Under(
            row, place.IsHead ? StructureTypes.TableHead : StructureTypes.TableData, new StructurePart(ItemRole.Table, place.Column));
    }

    private static StructureElement LastIn(StructureElement element)
    {
        while (element.Children is [.., { } last]) element = last;
        return element;
    }

    private StructureElement Under(StructureElement parent, byte[] type, StructurePart part)
    {
        if (parent.Children is [.., { } last] && last.Part == part) return last;
        var element = Add(type, parent);
        element.Part = part;
        return element;
    }

    /// <summary>Writes the tree, after all pages.</summary>
    public void Write()
    {
        var parents = pdf.Reserve();
        using (var root = pdf.StartDictionary(Root))
        {
            root.Name("Type"u8, "StructTreeRoot"u8);
            root.Ref("K"u8, _document.Reference);
            root.Ref("ParentTree"u8, parents);
            root.Integer("ParentTreeNextKey"u8, _parents.Count);
        }

        _document.Write(pdf, Root);
        foreach (var element in _elements) element.Write(pdf, element.Parent!.Reference);
        WriteParents(parents);
    }

    private StructureElement Add(byte[] type, StructureElement parent)
    {
        var element = new StructureElement(type, pdf.Reserve(), parent, _figureWord);
        parent.Children.Add(element);
        _elements.Add(element);
        return element;
    }

    private void WriteParents(PdfRef reference)
    {
        using var tree = pdf.StartDictionary(reference);
        using var numbers = tree.Array("Nums"u8);
        foreach (var (page, owners) in _parents)
        {
            numbers.Integer(page);
            using var list = numbers.Array();
            foreach (var owner in owners) list.Ref(owner.Reference);
        }
    }
}
