using PrintLayout.Pages.Items;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Structure;

/// <summary>Marks the content of one page for the logical structure, ISO 32000-1 §14.6, §14.7.4.</summary>
internal sealed class PageTags(
    StructureTree tree, PdfRef page, List<StructureElement> owners, Dictionary<string, string> storyKeys)
{
    private StructureElement? _open;
    private bool _isArtifactOpen;

    /// <summary>Whether the item begins another stretch of marked content than the one that is open.</summary>
    public bool Changes(DisplayItem item) =>
        StructureTypes.IsArtifact(item) ? !_isArtifactOpen : _open is null || ElementFor(item) != _open;

    /// <summary>
    /// Closes the open stretch and starts the item's. The caller closes text objects before, because a stretch may not begin outside a
    /// text object and end inside it.
    /// </summary>
    public void Start(DisplayItem item, ByteBuffer content)
    {
        Close(content);
        if (StructureTypes.IsArtifact(item))
        {
            content.Write("/Artifact BMC\n"u8);
            _isArtifactOpen = true;
            return;
        }

        _open = ElementFor(item);
        PdfToken.WriteName(content, _open.Type);
        content.Write(" <</MCID "u8);
        PdfToken.WriteInteger(content, owners.Count);
        content.Write(">> BDC\n"u8);
        _open.AddContent(page, owners.Count);
        owners.Add(_open);
    }

    /// <summary>Adds the words of an item to its element.</summary>
    public void Note(DisplayItem item)
    {
        if (item is GlyphRun run) _open?.AddText(run.Text);
    }

    /// <summary>Closes the open stretch.</summary>
    public void Close(ByteBuffer content)
    {
        if (_open is null && !_isArtifactOpen) return;
        content.Write("EMC\n"u8);
        (_open, _isArtifactOpen) = (null, false);
    }

    private StructureElement ElementFor(DisplayItem item) =>
        tree.ElementFor(item, storyKeys.GetValueOrDefault(item.Story) ?? item.Story);
}
