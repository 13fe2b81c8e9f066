namespace PrintLayout.Punctuation.Characters;

/// <summary>
/// The kind of a character for the punctuation rules. ASCII and full-width forms of a mark have the same kind, so that an edit
/// changes no context.
/// </summary>
internal enum CharacterKind : byte
{
    /// <summary>Mark-up: rules ignore it and never change it.</summary>
    Syntax,

    /// <summary>A blank inside a line.</summary>
    Blank,

    /// <summary>A line end inside a paragraph.</summary>
    LineFeed,

    /// <summary>Han, kana or bopomofo: a character that makes its context Chinese.</summary>
    Han,

    /// <summary>Any other letter, a digit, or a piece of protected text such as an address.</summary>
    Western,

    /// <summary>A stop, dash or other mark.</summary>
    Mark,

    /// <summary>A bracket or quotation mark.</summary>
    Bracket,

    /// <summary>A sign that belongs to the text that it touches, such as + % &amp; # / - $.</summary>
    Sign,

    /// <summary>Any other character, such as ■ or emoji.</summary>
    Other,
}
