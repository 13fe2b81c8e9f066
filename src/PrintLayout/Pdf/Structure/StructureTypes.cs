using PrintLayout.Pages.Items;

namespace PrintLayout.Pdf.Structure;

/// <summary>Standard structure types for the roles of items (ISO 32000-1 §14.8.4).</summary>
internal static class StructureTypes
{
    /// <summary>The whole file.</summary>
    public static readonly byte[] Document = [.. "Document"u8];

    /// <summary>A story.</summary>
    public static readonly byte[] Story = [.. "Art"u8];

    /// <summary>A figure.</summary>
    public static readonly byte[] Figure = [.. "Figure"u8];

    /// <summary>A table or box beside the text.</summary>
    public static readonly byte[] Section = [.. "Sect"u8];

    /// <summary>A table.</summary>
    public static readonly byte[] Table = [.. "Table"u8];

    /// <summary>A row of a table.</summary>
    public static readonly byte[] TableRow = [.. "TR"u8];

    /// <summary>A cell of the head of a table.</summary>
    public static readonly byte[] TableHead = [.. "TH"u8];

    /// <summary>A cell of a table.</summary>
    public static readonly byte[] TableData = [.. "TD"u8];

    private static readonly byte[] Headline = [.. "H1"u8];
    private static readonly byte[] Crosshead = [.. "H2"u8];
    private static readonly byte[] Caption = [.. "Caption"u8];
    private static readonly byte[] Paragraph = [.. "P"u8];

    /// <summary>The type of an item's element.</summary>
    public static byte[] Of(ItemRole role) => role switch
    {
        ItemRole.Headline => Headline,
        ItemRole.Crosshead or ItemRole.ElementTitle => Crosshead,
        ItemRole.Figure => Figure,
        ItemRole.Caption or ItemRole.Credit => Caption,
        _ => Paragraph,
    };

    /// <summary>
    /// Whether an item is an artifact (ISO 32000-1 §14.8.2.2): a rule, tint, folio or mark, or an item without a story. Every other item
    /// has a place in the structure.
    /// </summary>
    public static bool IsArtifact(DisplayItem item) =>
        item.Story.Length == 0
        || item.Role is ItemRole.Rule or ItemRole.Background or ItemRole.Folio or ItemRole.Mark
        || (item is not GlyphRun && item.Role != ItemRole.Figure);

    /// <summary>
    /// What an item has in common with its neighbours in one element. A paragraph is one line of the manuscript; the runs of a headline
    /// belong together whatever their line.
    /// </summary>
    public static StructurePart PartOf(DisplayItem item) =>
        new(item.Role, item.Role is ItemRole.Body or ItemRole.Crosshead or ItemRole.PullQuote or ItemRole.Table or ItemRole.Caption
            or ItemRole.Box
            ? item.Source.Line : 0);
}
