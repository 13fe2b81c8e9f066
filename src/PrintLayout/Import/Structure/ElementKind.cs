namespace PrintLayout.Import.Structure;

/// <summary>What a part of the source is, before it is known to which story it belongs.</summary>
internal enum ElementKind
{
    Heading,
    Label,
    Credit,
    Byline,
    JumpFrom,
    JumpOn,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A short line without a sentence mark: a headline, a crosshead, or the shred of a paragraph.</summary>
    ShortLine,

    /// <summary>A line of verse.</summary>
    Verse,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A list item.</summary>
    Item,

    /// <summary>A line of a Markdown quote.</summary>
    Quote,
}
