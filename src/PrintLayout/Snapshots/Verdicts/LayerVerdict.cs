namespace PrintLayout.Snapshots.Verdicts;

/// <summary>The result of one layer of a snapshot.</summary>
/// <param name="Name">Its name: geometry, text, operators, pdf, raster.</param>
/// <param name="IsSame">Whether it found no difference.</param>
/// <param name="IsGate">Whether a difference in it makes the page differ; differences in other layers are only reported.</param>
/// <param name="Sentence">What it found, with its limits.</param>
public sealed record LayerVerdict(string Name, bool IsSame, bool IsGate, string Sentence);
