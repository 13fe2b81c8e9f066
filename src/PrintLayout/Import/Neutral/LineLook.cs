namespace PrintLayout.Import.Neutral;

/// <summary>What a document says of the look of a line.</summary>
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
}
