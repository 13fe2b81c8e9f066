namespace PrintLayout.Plan.House.Gate;

/// <summary>What a house thinks of a word.</summary>
public enum WordKind
{
    /// <summary>It must not be printed.</summary>
    Forbid,

    /// <summary>Somebody should look at it.</summary>
    Watch,
}
