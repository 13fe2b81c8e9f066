namespace PrintLayout.Copy;

/// <summary>A number of a chart.</summary>
/// <param name="Number">The number; null where there is none.</param>
/// <param name="Text">The number as the data have it, which is what stands beside its mark; null where there is none.</param>
public readonly record struct ChartValue(decimal? Number, ManuscriptText? Text);
