namespace PrintLayout.Layout.Legs;

/// <summary>What may happen at the end of a leg behind an item.</summary>
internal enum GalleyItemKind
{
    /// <summary>Only line of a paragraph.</summary>
    Whole,

    /// <summary>First line of a paragraph.</summary>
    First,

    /// <summary>A line between first and last.</summary>
    Middle,

    /// <summary>Last line of a paragraph.</summary>
    Last,

    /// <summary>A byline or jump line on a line of its own behind the last word.</summary>
    Signature,

    /// <summary>A crosshead: stays with at least two lines below it.</summary>
    Crosshead,
}
