using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Layout.Trials;

/// <summary>A story set into columns.</summary>
/// <param name="Columns">Lines of each column.</param>
/// <param name="Overset">Lines that found no place.</param>
/// <param name="Findings">What was found while setting it: loose lines, units that were split.</param>
public sealed record TrialText(
    ImmutableArray<ImmutableArray<TrialLine>> Columns, ImmutableArray<TrialLine> Overset, ImmutableArray<Diagnostic> Findings);
