namespace PrintLayout.Punctuation.Characters;

/// <summary>What a character is to the rules. Both forms of a mark, ASCII and full width, are the same kind, so that an edit changes no context.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Mark-up: seen through and never touched.</summary>
    Syntax,

    /// <summary>A blank inside a line.</summary>
    Blank,

    /// <summary>A line end inside a paragraph.</summary>
    LineFeed,

    /// <summary>Han, kana, bopomofo: what makes a context Chinese.</summary>
    Han,

    /// <summary>Any other letter, a digit, or a piece of protected text such as an address.</summary>
    Western,

    /// <summary>A stop, dash or other mark.</summary>
    Mark,

    /// <summary>A bracket or quotation mark.</summary>
    Bracket,

    /// <summary>A sign that belongs to what it touches: + % &amp; # / - $ and their like.</summary>
    Sign,

    /// <summary>Anything else: ■, emoji.</summary>
    Other,
}
