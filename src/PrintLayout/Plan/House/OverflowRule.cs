namespace PrintLayout.Plan.House;

/// <summary>What happens to a story for which the pages of its section have no room.</summary>
public enum OverflowRule
{
    /// <summary>It is held over.</summary>
    Hold,

    /// <summary>It may stand on a page of another section.</summary>
    Elsewhere,
}
