namespace PrintLayout.Import.Structure;

/// <summary>The kind of a part of the source, before it is assigned to a story.</summary>
internal enum ElementKind
{
    /// <summary>A line with a heading mark: a headline or a crosshead.</summary>
    Heading,

    /// <summary>A section label.</summary>
    Label,

    /// <summary>A credit of a figure, with or without its caption.</summary>
    Credit,

    /// <summary>A byline.</summary>
    Byline,

    /// <summary>A jump line that names the page before (上接).</summary>
    JumpFrom,

    /// <summary>A jump line that names the next page (下转).</summary>
    JumpOn,


    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A short line without a sentence mark: a headline, a crosshead, or a fragment of a paragraph.</summary>
    ShortLine,

    /// <summary>A line of verse.</summary>
    Verse,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A line that has a meaning as it stands: one that opens or closes a box, or has dots that lead to a word.</summary>
    Marked,

    /// <summary>A list item.</summary>
    Item,

    /// <summary>A line of a Markdown quote.</summary>
    Quote,

    /// <summary>A line above a headline.</summary>
    Kicker,

    /// <summary>A line below a headline.</summary>
    Deck,
}
