namespace PrintLayout.Plan.Styles;

/// <summary>How numbers of three digits stand in vertical lines (composition.md C11.6).</summary>
public enum UprightNumbers
{
    /// <summary>Side by side in one cell at full height, narrowed to an em.</summary>
    Condensed,

    /// <summary>One to a cell.</summary>
    Stacked,
}
