namespace PrintLayout.Layout.Legs;

/// <summary>A story in its legs.</summary>
/// <param name="Plan">The legs; shorter than those asked for when the text does not fill them.</param>
/// <param name="Filled">The galley in the legs.</param>
/// <param name="EmptyRows">Rows of the legs asked for that stay empty.</param>
internal sealed record FilledStory(LegPlan Plan, FilledLegs Filled, int EmptyRows)
{
    /// <summary>First item that goes to another page; null when the story ends here.</summary>
    public GalleyItem? Next { get; init; }

    /// <summary>Rows that stay empty beyond a short last leg.</summary>
    public int HoleRows => EmptyRows > Plan.MostEmpty ? EmptyRows : 0;

    /// <summary>Whether all text stands and the legs are full.</summary>
    public bool IsExact => HoleRows == 0 && Filled.PlacedCount == Filled.Items.Length;

    /// <summary>What the fill costs, holes included.</summary>
    public long Cost => Filled.Cost + ((long)HoleRows * LegCosts.HoleRow);
}
