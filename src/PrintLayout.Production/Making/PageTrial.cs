using PrintLayout.Plan.House;

namespace PrintLayout.Production.Making;

/// <summary>What a search found out about stories on a page.</summary>
/// <param name="Found">The page; null when none is full.</param>
/// <param name="IsOver">Whether the stories need more than the page has; null when that is not known.</param>
/// <param name="Filler">The filler with which it is full; null for none.</param>
internal sealed record PageTrial(MadeUpPage? Found, bool? IsOver, (FillerPlan Filler, int Rows)? Filler = null)
{
    /// <summary>The digest of all that decides the page.</summary>
    public string Key { get; init; } = string.Empty;
}
