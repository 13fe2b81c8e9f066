namespace PrintLayout.Production.Gate.Archives;

/// <summary>An issue that went to press.</summary>
/// <param name="Date">Its day.</param>
/// <param name="Number">Its number; null when it has none.</param>
/// <param name="Pages">Its pages.</param>
internal sealed record ArchivedIssue(DateOnly Date, int? Number, int Pages);
