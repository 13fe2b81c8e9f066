namespace PrintLayout.Text.Items;

/// <summary>What an item needs beyond shaping.</summary>
internal enum ItemNeed : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is one letter with marks, which must stand over their letter.</summary>
    Marks,

    /// <summary>Its characters are small and stand above or below the line.</summary>
    Script,

    /// <summary>Its script runs from right to left, which is refused.</summary>
    Refusal,
}
