namespace PrintLayout.Makeup.Dissection;

/// <summary>How a region is parted.</summary>
internal enum CutKind
{
    /// <summary>It is one module.</summary>
    None,

    /// <summary>A line across it, one part above the other.</summary>
    Across,

    /// <summary>A line down it, one part beside the other.</summary>
    Down,

    /// <summary>One story all round the other part, which stands in its lower left corner.</summary>
    CornerLeft,

    /// <summary>The same with the lower right corner.</summary>
    CornerRight,
}
