namespace PrintLayout.Unicode.LineBreaking;

/// <summary>What may happen at a boundary between two UTF-16 units, UAX #14 §4.</summary>
internal enum LineBreakOpportunity : byte
{
    /// <summary>× no line may end here.</summary>
    Prohibited,

    /// <summary>÷ a line may end here.</summary>
    Allowed,

    /// <summary>! a line ends here.</summary>
    Mandatory,
}
