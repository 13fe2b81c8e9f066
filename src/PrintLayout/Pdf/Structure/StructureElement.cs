using System.Text;
using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Structure;

/// <summary>An element of the logical structure, ISO 32000-1 §14.7.2.</summary>
/// <param name="type">Standard structure type, §14.8.4.</param>
/// <param name="reference">Its object.</param>
/// <param name="parent">The element that contains it; null for the topmost.</param>
/// <param name="figureWord">What a figure without words is called.</param>
internal sealed class StructureElement(byte[] type, PdfRef reference, StructureElement? parent, string figureWord)
{
    private readonly List<(PdfRef Page, int Id)> _content = [];
    private readonly StringBuilder _text = new();

    /// <summary>Its object.</summary>
    public PdfRef Reference => reference;

    /// <summary>The element that contains it; null for the topmost.</summary>
    public StructureElement? Parent => parent;

    /// <summary>The elements in it, in reading order.</summary>
    public List<StructureElement> Children { get; } = [];

    /// <summary>What items must share to belong to it.</summary>
    public StructurePart Part { get; set; }

    /// <summary>The type's name in content streams.</summary>
    public byte[] Type => type;

    /// <summary>Takes a stretch of marked content.</summary>
    public void AddContent(PdfRef page, int id) => _content.Add((page, id));

    /// <summary>Takes text that the element shows.</summary>
    public void AddText(string text) => _text.Append(text);

    /// <summary>Writes the element.</summary>
    public void Write(PdfBuffer pdf, PdfRef parentReference)
    {
        using var entry = pdf.StartDictionary(reference);
        entry.Name("Type"u8, "StructElem"u8);
        entry.Name("S"u8, type);
        entry.Ref("P"u8, parentReference);
        // A figure needs a description in words (/Alt, §14.9.3): its caption, else the text in it.
        if (type == StructureTypes.TableHead) WriteScope(entry);
        if (type == StructureTypes.Figure) entry.Text("Alt"u8, AlternateText());
        if (_content.Count > 0) entry.Ref("Pg"u8, _content[0].Page);
        using var kids = entry.Array("K"u8);
        foreach (var child in Children) kids.Ref(child.Reference);
        foreach (var (page, id) in _content) WriteContent(kids, page, id);
    }

    // A cell of the head is about its column (table attributes, §14.8.5.7).
    private static void WriteScope(PdfDictionaryWriter entry)
    {
        using var attributes = entry.Dictionary("A"u8);
        attributes.Name("O"u8, "Table"u8);
        attributes.Name("Scope"u8, "Column"u8);
    }

    private void WriteContent(PdfArrayWriter kids, PdfRef page, int id)
    {
        if (page == _content[0].Page)
        {
            kids.Integer(id);
            return;
        }

        using var content = kids.Dictionary();
        content.Name("Type"u8, "MCR"u8);
        content.Ref("Pg"u8, page);
        content.Integer("MCID"u8, id);
    }

    private string AlternateText()
    {
        var caption = parent?.Children.Find(other => other.Part.Role == ItemRole.Caption);
        return (caption ?? this)._text.ToString() is { Length: > 0 } words ? words : figureWord;
    }
}
