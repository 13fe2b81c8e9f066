namespace PrintLayout.Snapshots.Records;

/// <summary>The result of a comparison of two pictures.</summary>
/// <param name="IsAlike">Whether they show the same page within the limits.</param>
/// <param name="Sentence">All measured numbers with their limits.</param>
public sealed record PictureComparison(bool IsAlike, string Sentence);
