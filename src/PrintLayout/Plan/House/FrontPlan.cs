using PrintLayout.Plan.Layouts;

namespace PrintLayout.Plan.House;

/// <summary>What page one is made of. It is the first page of the first section.</summary>
public sealed record FrontPlan
{
    /// <summary>A page one like any other.</summary>
    public static FrontPlan Plain { get; } = new();

    /// <summary>Stories that it should have, without the index; null for those of its section.</summary>
    public CountRange? Stories { get; init; }

    /// <summary>Stories of any desk that are at least so important may stand on it; 0 for those of its own section alone.</summary>
    public int Promotes { get; init; }

    /// <summary>The index of the paper (导读) that the program writes; null for none.</summary>
    public IndexPlan? Index { get; init; }
}
