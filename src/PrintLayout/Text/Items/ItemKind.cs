namespace PrintLayout.Text.Items;

/// <summary>How a stretch of text is handed to the shaper.</summary>
internal enum ItemKind
{
    /// <summary>Han characters and marks.</summary>
    Han,

    /// <summary>A Western word, number or code.</summary>
    Western,

    /// <summary>A dash ——, set as one stroke.</summary>
    Dash,

    /// <summary>Typed spaces.</summary>
    Space,
}
