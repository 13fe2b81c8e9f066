namespace PrintLayout.Import.Readings;

/// <summary>What a line of plain text may be in a newspaper page.</summary>
internal enum LineRole
{
    /// <summary>Running text that begins a paragraph.</summary>
    Body,

    /// <summary>A line that goes on with the paragraph of the line above.</summary>
    GoesOn,

    /// <summary>Running text that begins a story without a headline.</summary>
    Untitled,

    /// <summary>A headline.</summary>
    Headline,

    /// <summary>A further line of the headline.</summary>
    HeadlineMore,

    /// <summary>A line above the headline (引题).</summary>
    Kicker,

    /// <summary>A line below the headline (副题).</summary>
    Deck,

    /// <summary>A label of a section or column.</summary>
    Label,

    /// <summary>A heading inside a story.</summary>
    Crosshead,

    /// <summary>The authors, below the headline or behind the text.</summary>
    Byline,

    /// <summary>A caption, a credit, or both.</summary>
    Figure,

    /// <summary>A jump line that names the page before.</summary>
    JumpFrom,

    /// <summary>A jump line that names the next page.</summary>
    JumpOn,

    /// <summary>A line of verse.</summary>
    Verse,

    /// <summary>A row of a table, or its title.</summary>
    Row,

    /// <summary>A list item with a mark that is written anew.</summary>
    Item,

    /// <summary>The name of an institution or the date below a notice or letter.</summary>
    Signature,

    /// <summary>A line of the page or the desk: folio, editors, end mark.</summary>
    Furniture,

    /// <summary>The name of a form field alone, such as 正文：.</summary>
    Field,
}
