namespace PrintLayout.Import.Neutral;

/// <summary>What a document says of a line: its look, or the field of a news system from which it comes, which is sure.</summary>
[Flags]
internal enum LineLook
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>All of it is bold.</summary>
    Bold = 1,

    /// <summary>It is centred.</summary>
    Centred = 2,

    /// <summary>It is larger than the text.</summary>
    Large = 4,

    /// <summary>It is a caption.</summary>
    Caption = 8,

    /// <summary>It is set to the right, as a signature is.</summary>
    Right = 16,

    /// <summary>It is a field for the line above the headline.</summary>
    Kicker = 32,

    /// <summary>It is a field for the line below the headline.</summary>
    Deck = 64,

    /// <summary>It is a field for the authors.</summary>
    Byline = 128,

    /// <summary>It is a field for the credit of a picture.</summary>
    Credit = 256,

    /// <summary>It is running text, whatever its form.</summary>
    Running = 512,
}
