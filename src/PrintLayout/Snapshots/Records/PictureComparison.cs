namespace PrintLayout.Snapshots.Records;

/// <summary>What a comparison of two pictures found.</summary>
/// <param name="IsAlike">Whether they show the same page within the limits.</param>
/// <param name="Sentence">All numbers and the limits they were held against.</param>
public sealed record PictureComparison(bool IsAlike, string Sentence);
