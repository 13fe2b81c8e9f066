namespace PrintLayout.Text.Paragraphs;

/// <summary>A reading and the clusters it stands above, its base.</summary>
/// <param name="First">First cluster of the base.</param>
/// <param name="End">One past the last cluster of the base.</param>
/// <param name="Line">The reading, set on one line at its natural width.</param>
public sealed record ShapedRuby(int First, int End, SetLine Line);
