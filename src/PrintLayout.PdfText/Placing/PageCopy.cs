using System.Collections.Immutable;
using PrintLayout.Images.Documents;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.PdfText.Placing;

/// <summary>
/// Takes a page out of its file: all objects that its content and resources reach, numbered in the order in which they are first named.
/// Values keep what they are, and streams their packed data.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="page">The page.</param>
internal sealed class PageCopy(PdfObjects file, PlacedPage page)
{
    private const int MostObjects = 500_000;
    private const long MostBytes = 512L << 20;

    // What a form cannot keep or a page is not drawn with: its place in a structure, private data of programs, descriptions.
    private static readonly ImmutableHashSet<string> Left =
        ["Length", "StructParent", "StructParents", "PieceInfo", "LastModified", "Metadata", "OC", "OPI"];

    private readonly Dictionary<IndirectReference, int> _indices = [];
    private readonly List<IToken> _values = [];
    private readonly PageFacts _facts = new(file, page);
    private long _bytes;

    /// <summary>Makes the copy.</summary>
    public DocumentForm Make()
    {
        var objects = ImmutableArray.CreateBuilder<DocumentObject>();
        _values.Add(page.Page.Dictionary);
        objects.Add(Form());
        for (var i = 1; i < _values.Count; i++) objects.Add(Object(_values[i]));
        return _facts.Of(objects.ToImmutable());
    }

    private DocumentObject Form()
    {
        var content = PageContent.Read(file, page.Page.Dictionary);
        var form = new ValueWriter(IndexOf);
        form.Raw("/Type/XObject/Subtype/Form/BBox[");
        foreach (var side in (double[])[page.Area.Left, page.Area.Bottom, page.Area.Right, page.Area.Top]) Put(side);
        form.Raw("]/Matrix[");
        foreach (var number in page.Matrix) Put(number);
        form.Raw("]/Resources ");
        if (page.Page.Resources is { } resources) Resources(form, resources);
        else form.Raw("<<>>");
        Group(form);
        foreach (var (key, value) in content.Entries) form.Entry(key, value);
        return Counted(form.Finish(content.Data)) with { IsPlain = content.IsJoined };

        void Put(double number)
        {
            form.Number(number);
            form.Raw(" ");
        }
    }

    // Marked content that names a layer keeps its name; what it names is no layer any more, for a form has no catalog of layers.
    private void Resources(ValueWriter form, DictionaryToken resources)
    {
        _facts.Look(resources);
        form.Value(resources);
    }

    /// <summary>
    /// The group of the page. A page is blended apart from what it is placed on (§11.4.7), so as a form it is isolated; one without a
    /// group that is blended gets one.
    /// </summary>
    private void Group(ValueWriter form)
    {
        if (file.Dictionary(page.Page.Dictionary, "Group") is { } group)
        {
            form.Raw("/Group<<");
            foreach (var (key, value) in group.Data)
            {
                if (key != "I") form.Entry(key, value);
            }

            form.Raw("/I true>>");
        }
        else if (_facts.HasTransparency)
        {
            form.Raw("/Group<</Type/Group/S/Transparency/I true>>");
        }
    }

    private int? IndexOf(IndirectReferenceToken reference)
    {
        if (_indices.TryGetValue(reference.Data, out var known)) return known;
        // A value that is missing counts as null (§7.3.10); the rest of the file is not part of the page.
        if (file.Resolve(reference) is not { } value || IsOfTheTree(value)) return null;
        if (_values.Count >= MostObjects) throw new DocumentTooLargeException("reaches more objects than the limit");
        _indices.Add(reference.Data, _values.Count);
        _values.Add(value);
        return _values.Count - 1;
    }

    private bool IsOfTheTree(IToken value) =>
        value is DictionaryToken dictionary && file.Name(dictionary, "Type") is "Page" or "Pages" or "Catalog" or "StructElem";

    private DocumentObject Object(IToken value)
    {
        var writer = new ValueWriter(IndexOf);
        if (value is DictionaryToken layer && PageFacts.IsLayer(file, layer))
        {
            _facts.AddLayer(layer);
            writer.Raw("<<>>");
            return writer.Finish(null);
        }

        if (value is not StreamToken stream)
        {
            _facts.Look(value);
            writer.Value(value);
            return Counted(writer.Finish(null));
        }

        _facts.Look(stream.StreamDictionary);
        if (file.Entry(stream.StreamDictionary, "OC") is DictionaryToken own) _facts.AddLayer(own);
        foreach (var (key, entry) in stream.StreamDictionary.Data)
        {
            if (!Left.Contains(key)) writer.Entry(key, entry);
        }

        return Counted(writer.Finish(stream.Data));
    }

    private DocumentObject Counted(DocumentObject made)
    {
        _bytes += made.Value.Length + (made.Data?.Length ?? 0);
        return _bytes <= MostBytes ? made : throw new DocumentTooLargeException("reaches more data than the limit");
    }
}
