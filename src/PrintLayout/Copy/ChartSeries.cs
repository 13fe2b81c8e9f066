using System.Collections.Immutable;

namespace PrintLayout.Copy;

/// <summary>The numbers of a chart that belong together, such as those of a year.</summary>
/// <param name="Name">Its name; null when the data give none.</param>
/// <param name="Values">A value for each category.</param>
public sealed record ChartSeries(ManuscriptText? Name, ImmutableArray<ChartValue> Values);
