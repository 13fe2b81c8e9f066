namespace PrintLayout.Snapshots.Verdicts;

/// <summary>What one layer of a snapshot says.</summary>
/// <param name="Name">Its name: geometry, text, operators, pdf, raster.</param>
/// <param name="IsSame">Whether it found no difference.</param>
/// <param name="IsGate">Whether a difference in it makes the page differ; the others are told only.</param>
/// <param name="Sentence">What it found, with its limits.</param>
public sealed record LayerVerdict(string Name, bool IsSame, bool IsGate, string Sentence);
