namespace PrintLayout.Languages;

/// <summary>
/// Character classes of Simplified Chinese composition (CLREQ, "Types of Punctuation Marks"; GB/T 15834). A byte, because every cluster has
/// one.
/// </summary>
public enum CharacterClass : byte
{
    /// <summary>Han characters and everything else that fills a cell: 1 em.</summary>
    Han,

    /// <summary>Stops inside a sentence ，、；：: 1 em, the right half blank.</summary>
    PauseStop,

    /// <summary>Stops that end a sentence 。．！？: 1 em, the right half blank, squeezed last.</summary>
    FinalStop,

    /// <summary>Opening quotation marks and brackets: 1 em, the left half blank.</summary>
    Opener,

    /// <summary>Closing quotation marks and brackets: 1 em, the right half blank.</summary>
    Closer,

    /// <summary>Dash —— ⸺: 2 em, one stroke.</summary>
    Dash,

    /// <summary>Ellipsis …… ⋯⋯: 2 em.</summary>
    Ellipsis,

    /// <summary>Connectors ～ and the single —.</summary>
    Connector,

    /// <summary>Interpunct ·: half an em, centred.</summary>
    Interpunct,

    /// <summary>Latin, Greek and Cyrillic letters, Western digits, and the signs that go with them.</summary>
    Western,

    /// <summary>A typed space between Western words.</summary>
    Space,
}
